import type {Messages} from './messages.js';

/** Basque. */
const eu: Messages = {
  lang: 'eu',
  dir: 'ltr',

  thisSite: 'Webgune hau',
  bannerTitle: 'Datuak zure gailuan gorde eta irakur ditzakegu?',
  bannerText: '{controller} da horretarako baimena eskatzen dizuna, helburu hauekin:',
  thirdParties: {
    one: 'Hirugarren batek ere gordetzen edo irakurtzen ditu datuak: {names}.',
    other: 'Hirugarrenek ere gordetzen edo irakurtzen dituzte datuak ({count}): {names}.',
  },
  thirdPartiesMany: {
    one: 'Hirugarren batek ere gordetzen edo irakurtzen ditu datuak ({count}). Ikus «{choose}».',
    other: 'Hirugarrenek ere gordetzen edo irakurtzen dituzte datuak ({count}). Ikus «{choose}».',
  },
  thirdPartiesUnnamed: 'Hirugarrenek ere gorde edo irakur ditzakete datuak.',
  rights:
    'Horietako ezer ez da abiaraziko zuk baimena eman arte, eta «{reject}» aukerak dena desaktibatuta uzten du. Erantzuna edonoiz alda edo bertan behera utz dezakezu «{settings}» atalean.',
  closeMeans: '«{close}» eta «{rejectAll}» gauza bera dira: dena desaktibatuta geratzen da.',
  sharedWith: 'Zure erantzunak {domain} domeinurako eta haren azpidomeinu guztietarako balio du.',
  notRemembered: 'Zure nabigatzaileak ez du erantzuna gordetzen; orri honetarako bakarrik balio du.',

  why: {
    more: 'Zure azken erantzunak ez du honako hau barne hartzen, eta bere horretan jarraitzen du.',
    changed: 'Webgune honek eskatzen duena aldatu da, eta zure azken erantzunak jada ez du balio.',
    expired: 'Zure azken erantzuna iraungi da.',
  },

  acceptAll: 'Onartu dena',
  rejectAll: 'Baztertu dena',
  choose: 'Aukeratu',
  close: 'Itxi',
  settings: 'Pribatutasun-ezarpenak',
  privacyPolicy: 'Pribatutasun-politika',
  imprint: 'Lege-oharra',

  notLoaded: 'Ezin izan da kargatu. Egiaztatu konexioa eta kargatu berriro orria.',

  savedAccepted: 'Gordeta: dena onartu duzu.',
  savedRejected: 'Gordeta: dena baztertu duzu.',
  savedChoices: 'Zure aukerak gorde dira.',

  categories: {
    necessary: {
      title: 'Beharrezkoa',
      description: 'Webguneak funtzionatzeko eta zure erantzuna gogoratzeko behar da.',
    },
    functional: {
      title: 'Funtzioak',
      description: 'Zure ezarpenak gogoratzen ditu eta orriei funtzioak gehitzen dizkie.',
    },
    analytics: {
      title: 'Estatistikak',
      description: 'Bisitak zenbatzen ditu eta zer orri irakurtzen diren erakusten du.',
    },
    media: {
      title: 'Multimedia',
      description: 'Beste webgune batzuetako bideoak, mapak eta argitalpenak erakusten ditu.',
    },
    marketing: {
      title: 'Publizitatea',
      description: 'Zuretzat hautatutako publizitatea erakusten du eta haren eragina neurtzen du.',
    },
  },

  saveChoices: 'Gorde aukerak',
  withdrawAll: 'Kendu baimen guztiak',
  preferencesTitle: 'Zure aukerak',
  preferencesText:
    '{controller} da galdetzen dizuna, helburu eta zerbitzu bakoitzerako bereiz. Desaktibatuta uzten duzuna hala geratzen da.',
  alwaysActive: 'Beti aktibo',
  untilDenied: 'Galdetu gabe erabiltzen da, zuk desaktibatu arte',
  services: {one: '{count} zerbitzu', other: '{count} zerbitzu'},
  someOn: 'Aktibo: {on}/{all}',
  details: 'Xehetasunak',
  provider: 'Hornitzailea',
  providerPolicy: 'Pribatutasun-politika: {provider}',
  storedOnDevice: 'Zure gailuan gordeta',
  storages: {
    'cookie': 'cookiea',
    'local': 'biltegiratze lokala',
    'session': 'saioko biltegiratzea',
    'indexeddb': 'datu-basea',
    'cache': 'cachea',
    'service-worker': 'service worker',
  },
  untilClosed: 'nabigatzailea itxi arte',
  decidedOn: 'Erantzunaren data: {date}.',
  decisionId: 'Baimenaren IDa: {id}',

  embedTitle: 'Edukia: {provider}',
  embedText:
    'Kargatzean, hornitzaileak ({provider}) zure IP helbidea eta orri honetan zaudela jakingo du. Ondoren, datuak gorde eta irakur ditzake zure gailuan.',
  loadOnce: 'Kargatu behin',
  loadAlways: 'Kargatu beti',
  alwaysMeans:
    '«{loadAlways}» aukera {service} zerbitzurako gordetzen da. Edonoiz ken dezakezu «{settings}» atalean.',
  embedLoading: 'Kargatzen…',
  embedLoaded: 'Kargatuta: {service}.',

  columns: {name: 'Izena', place: 'Mota', duration: 'Iraupena', purpose: 'Helburua'},
  allowed: 'Baimenduta',
  notAllowed: 'Baimendu gabe',
  storesNothing: 'Ez du ezer gordetzen zure gailuan.',
};

export default eu;
