import type {Messages} from './messages.js';

/** Catalan. */
const ca: Messages = {
  lang: 'ca',
  dir: 'ltr',

  thisSite: 'Aquest lloc web',
  bannerTitle: 'Podem desar i llegir dades al vostre dispositiu?',
  bannerText: '{controller} us demana el consentiment per fer-ho amb aquestes finalitats:',
  thirdParties: {
    one: 'També un tercer desa o llegeix dades: {names}.',
    many: 'També {count} tercers desen o llegeixen dades: {names}.',
    other: 'També {count} tercers desen o llegeixen dades: {names}.',
  },
  thirdPartiesMany: {
    one: 'També {count} tercer desa o llegeix dades. La llista és a «{choose}».',
    many: 'També {count} tercers desen o llegeixen dades. La llista és a «{choose}».',
    other: 'També {count} tercers desen o llegeixen dades. La llista és a «{choose}».',
  },
  thirdPartiesUnnamed: 'També tercers poden desar o llegir dades.',
  rights:
    'Res d’això no s’activa fins que hi consentiu, i «{reject}» ho deixa tot desactivat. Podeu canviar o retirar la resposta en qualsevol moment a «{settings}».',
  closeMeans: '«{close}» vol dir «{rejectAll}»: tot queda desactivat.',
  sharedWith: 'La vostra resposta val per a {domain} i tots els seus subdominis.',
  notRemembered: 'El vostre navegador no desa la resposta: només val per a aquesta pàgina.',

  why: {
    more: 'La vostra última resposta no inclou el que segueix i es manté igual.',
    changed: 'El que demana aquest lloc web ha canviat i la vostra última resposta ja no val.',
    expired: 'La vostra última resposta ha caducat.',
  },

  acceptAll: 'Accepta-ho tot',
  rejectAll: 'Rebutja-ho tot',
  choose: 'Tria',
  close: 'Tanca',
  settings: 'Configuració de privadesa',
  privacyPolicy: 'Política de privadesa',
  imprint: 'Avís legal',

  notLoaded: 'No s’ha pogut carregar. Comproveu la connexió i torneu a carregar la pàgina.',

  savedAccepted: 'Desat: ho heu acceptat tot.',
  savedRejected: 'Desat: ho heu rebutjat tot.',
  savedChoices: 'La vostra tria s’ha desat.',

  categories: {
    necessary: {
      title: 'Necessari',
      description: 'Cal perquè el lloc web funcioni i recordi la vostra resposta.',
    },
    functional: {
      title: 'Funcions',
      description: 'Recorda la vostra configuració i afegeix funcions a les pàgines.',
    },
    analytics: {
      title: 'Estadístiques',
      description: 'Compta les visites i mostra quines pàgines es llegeixen.',
    },
    media: {title: 'Multimèdia', description: 'Mostra vídeos, mapes i publicacions d’altres llocs web.'},
    marketing: {title: 'Màrqueting', description: 'Mostra publicitat triada per a vós i en mesura l’efecte.'},
  },

  saveChoices: 'Desa la tria',
  withdrawAll: 'Retira-ho tot',
  preferencesTitle: 'La vostra tria',
  preferencesText:
    '{controller} us ho demana per a cada finalitat i cada servei per separat. El que deixeu desactivat es queda així.',
  alwaysActive: 'Sempre actiu',
  untilDenied: 'S’usa sense preguntar fins que ho desactiveu',
  services: {one: '{count} servei', many: '{count} serveis', other: '{count} serveis'},
  someOn: 'Actius: {on} de {all}',
  details: 'Detalls',
  provider: 'Proveïdor',
  providerPolicy: 'Política de privadesa: {provider}',
  storedOnDevice: 'Desat al vostre dispositiu',
  storages: {
    'cookie': 'galeta',
    'local': 'emmagatzematge local',
    'session': 'emmagatzematge de sessió',
    'indexeddb': 'base de dades',
    'cache': 'memòria cau',
    'service-worker': 'service worker',
  },
  untilClosed: 'fins que tanqueu el navegador',
  decidedOn: 'Data de la resposta: {date}.',
  decisionId: 'ID del consentiment: {id}',

  embedTitle: 'Contingut: {provider}',
  embedText:
    'Carregar-ho comunica a {provider} la vostra adreça IP i que sou en aquesta pàgina. Després permet a {provider} desar i llegir dades al vostre dispositiu.',
  loadOnce: 'Carrega un cop',
  loadAlways: 'Carrega sempre',
  alwaysMeans: '«{loadAlways}» es desa per a {service}. Podeu retirar-ho en qualsevol moment a «{settings}».',
  embedLoading: 'S’està carregant…',
  embedLoaded: 'Carregat: {service}.',

  columns: {name: 'Nom', place: 'Desat com a', duration: 'Durada', purpose: 'Finalitat'},
  allowed: 'Permès',
  notAllowed: 'No permès',
  storesNothing: 'No desa res al vostre dispositiu.',
};

export default ca;
