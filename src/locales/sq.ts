import type {Messages} from './messages.js';

/** Albanian. */
const sq: Messages = {
  lang: 'sq',
  dir: 'ltr',

  thisSite: 'Ky uebsajt',
  bannerTitle: 'A mund të ruajmë dhe të lexojmë të dhëna në pajisjen tuaj?',
  bannerText: '{controller} kërkon pëlqimin tuaj ta bëjë këtë për këto qëllime:',
  thirdParties: {
    one: 'Edhe një palë e tretë ruan ose lexon të dhëna: {names}.',
    other: 'Edhe {count} palë të treta ruajnë ose lexojnë të dhëna: {names}.',
  },
  thirdPartiesMany: {
    one: 'Edhe {count} palë e tretë ruan ose lexon të dhëna. Emri gjendet te «{choose}».',
    other: 'Edhe {count} palë të treta ruajnë ose lexojnë të dhëna. Lista gjendet te «{choose}».',
  },
  thirdPartiesUnnamed: 'Edhe palë të treta mund të ruajnë ose të lexojnë të dhëna.',
  rights:
    'Asgjë nga këto nuk aktivizohet pa pëlqimin tuaj, dhe me «{reject}» gjithçka mbetet e çaktivizuar. Përgjigjen mund ta ndryshoni ose ta tërhiqni në çdo kohë te «{settings}».',
  closeMeans: '«{close}» do të thotë «{rejectAll}»: gjithçka mbetet e çaktivizuar.',
  sharedWith: 'Përgjigjja juaj vlen për {domain} dhe të gjitha nëndomenet e tij.',
  notRemembered: 'Shfletuesi juaj nuk e ruan përgjigjen, ndaj ajo vlen vetëm për këtë faqe.',

  why: {
    more: 'Përgjigjja juaj e fundit nuk i mbulon pikat e mëposhtme dhe mbetet siç është.',
    changed: 'Kërkesa e këtij uebsajti ka ndryshuar, ndaj përgjigjja juaj e fundit nuk vlen më.',
    expired: 'Përgjigjja juaj e fundit ka skaduar.',
  },

  acceptAll: 'Pranoji të gjitha',
  rejectAll: 'Refuzoji të gjitha',
  choose: 'Zgjidh',
  close: 'Mbyll',
  settings: 'Cilësimet e privatësisë',
  privacyPolicy: 'Politika e privatësisë',
  imprint: 'Impresum',

  notLoaded: 'Kjo nuk u ngarkua dot. Kontrolloni lidhjen dhe ringarkoni faqen.',

  savedAccepted: 'U ruajt: i keni pranuar të gjitha.',
  savedRejected: 'U ruajt: i keni refuzuar të gjitha.',
  savedChoices: 'Zgjedhjet tuaja u ruajtën.',

  categories: {
    necessary: {
      title: 'Të nevojshme',
      description: 'Nevojiten që uebsajti të funksionojë dhe të mbajë mend përgjigjen tuaj.',
    },
    functional: {title: 'Funksione', description: 'Mban mend cilësimet tuaja dhe u shton funksione faqeve.'},
    analytics: {title: 'Statistika', description: 'Numëron vizitat dhe tregon cilat faqe lexohen.'},
    media: {title: 'Media', description: 'Shfaq video, harta dhe postime nga uebsajte të tjera.'},
    marketing: {title: 'Reklama', description: 'Shfaq reklama të zgjedhura për ju dhe mat efektin e tyre.'},
  },

  saveChoices: 'Ruaj zgjedhjet',
  withdrawAll: 'Tërhiqi të gjitha',
  preferencesTitle: 'Zgjedhjet tuaja',
  preferencesText:
    '{controller} pyet veçmas për çdo qëllim dhe çdo shërbim. Çfarë lini të çaktivizuar, mbetet e çaktivizuar.',
  alwaysActive: 'Gjithmonë aktive',
  untilDenied: 'Përdoret pa pyetur, derisa ta çaktivizoni',
  services: {one: '{count} shërbim', other: '{count} shërbime'},
  someOn: '{on} nga {all} aktive',
  details: 'Hollësi',
  provider: 'Ofruesi',
  providerPolicy: 'Politika e privatësisë: {provider}',
  storedOnDevice: 'Ruhen në pajisjen tuaj',
  storages: {
    'cookie': 'cookie',
    'local': 'ruajtje lokale',
    'session': 'ruajtje e sesionit',
    'indexeddb': 'bazë të dhënash',
    'cache': 'memorie e përkohshme',
    'service-worker': 'skript në sfond',
  },
  untilClosed: 'derisa ta mbyllni shfletuesin',
  decidedOn: 'Më {date} u përgjigjët.',
  decisionId: 'ID e pëlqimit: {id}',

  embedTitle: 'Përmbajtje: {provider}',
  embedText:
    'Gjatë ngarkimit, ofruesi ({provider}) merr adresën tuaj IP dhe mëson se jeni në këtë faqe. Më pas mund të ruajë dhe të lexojë të dhëna në pajisjen tuaj.',
  loadOnce: 'Ngarko një herë',
  loadAlways: 'Ngarko gjithmonë',
  alwaysMeans: '«{loadAlways}» mbahet mend për {service}. Mund ta tërhiqni në çdo kohë te «{settings}».',
  embedLoading: 'Po ngarkohet…',
  embedLoaded: 'U ngarkua: {service}.',

  columns: {name: 'Emri', place: 'Ruhet si', duration: 'Kohëzgjatja', purpose: 'Qëllimi'},
  allowed: 'Lejohet',
  notAllowed: 'Nuk lejohet',
  storesNothing: 'Nuk ruan asgjë në pajisjen tuaj.',
};

export default sq;
