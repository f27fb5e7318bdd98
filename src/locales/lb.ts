import type {Messages} from './messages.js';

/** Luxembourgish. */
const lb: Messages = {
  lang: 'lb',
  dir: 'ltr',

  thisSite: 'Dëse Site',
  bannerTitle: 'Däerfe mir Daten op Ärem Apparat späicheren a liesen?',
  bannerText: '{controller} freet ëm Är Zoustëmmung dozou fir dës Zwecker:',
  thirdParties: {
    one: 'Och een Drëttubidder späichert oder liest Daten: {names}.',
    other: 'Och {count} Drëttubidder späicheren oder liesen Daten: {names}.',
  },
  thirdPartiesMany: {
    one: 'Och {count} Drëttubidder späichert oder liest Daten. Dir fannt en ënner „{choose}“.',
    other: 'Och {count} Drëttubidder späicheren oder liesen Daten. Dir fannt se ënner „{choose}“.',
  },
  thirdPartiesUnnamed: 'Och Drëttubidder kënnen Date späicheren oder liesen.',
  rights:
    'Näischt dovu leeft, ier Dir zoustëmmt; mat „{reject}“ bleift alles aus. Är Äntwert kënnt Dir zu all Moment ënner „{settings}“ änneren oder zréckzéien.',
  closeMeans: '„{close}“ bedeit „{rejectAll}“: Alles bleift aus.',
  sharedWith: 'Är Äntwert gëllt fir {domain} mat alle Subdomainen.',
  notRemembered: 'Äre Browser späichert keng Äntwert, si gëllt also nëmme fir dës Säit.',

  why: {
    more: 'Är lescht Äntwert ëmfaasst dat Folgend net a bleift, wéi se ass.',
    changed: 'D’Ufro vun dësem Site huet sech geännert; Är lescht Äntwert gëllt net méi.',
    expired: 'Är lescht Äntwert ass ofgelaf.',
  },

  acceptAll: 'Alles akzeptéieren',
  rejectAll: 'Alles refuséieren',
  choose: 'Auswielen',
  close: 'Zoumaachen',
  settings: 'Dateschutzastellungen',
  privacyPolicy: 'Dateschutzerklärung',
  imprint: 'Impressum',

  notLoaded: 'Dat konnt net geluede ginn. Kontrolléiert Är Verbindung a luet d’Säit nei.',

  savedAccepted: 'Gespäichert: Dir hutt alles akzeptéiert.',
  savedRejected: 'Gespäichert: Dir hutt alles refuséiert.',
  savedChoices: 'Är Auswiel ass gespäichert.',

  categories: {
    necessary: {
      title: 'Néideges',
      description: 'Gëtt gebraucht, fir datt de Site funktionéiert an Är Äntwert behält.',
    },
    functional: {
      title: 'Funktiounen',
      description: 'Behält Är Astellungen an erweidert d’Säiten ëm Funktiounen.',
    },
    analytics: {title: 'Statistik', description: 'Zielt d’Visitten a weist, wéi eng Säite gelies ginn.'},
    media: {title: 'Medien', description: 'Weist Filmer, Kaarten a Bäiträg vun anere Siten.'},
    marketing: {
      title: 'Reklamm',
      description: 'Weist Reklamm, déi fir Iech erausgesicht gëtt, a moosst hir Wierkung.',
    },
  },

  saveChoices: 'Auswiel späicheren',
  withdrawAll: 'Alles zréckzéien',
  preferencesTitle: 'Är Auswiel',
  preferencesText: '{controller} freet separat fir all Zweck an all Service. Wat Dir aus loosst, bleift aus.',
  alwaysActive: 'Ëmmer aktiv',
  untilDenied: 'Gëtt ouni ze froe benotzt, bis Dir et ausschalt',
  services: {one: '{count} Service', other: '{count} Servicer'},
  someOn: '{on}/{all} aktiv',
  details: 'Detailer',
  provider: 'Ubidder',
  providerPolicy: 'Dateschutzerklärung: {provider}',
  storedOnDevice: 'Op Ärem Apparat gespäichert',
  storages: {
    'cookie': 'Cookie',
    'local': 'lokale Späicher',
    'session': 'Sëtzungsspäicher',
    'indexeddb': 'Datebank',
    'cache': 'Zwëschespäicher',
    'service-worker': 'Service Worker',
  },
  untilClosed: 'bis Dir de Browser zoumaacht',
  decidedOn: 'Är Entscheedung: {date}.',
  decisionId: 'Zoustëmmungs-ID: {id}',

  embedTitle: 'Inhalt: {provider}',
  embedText:
    'Beim Luede kritt den Ubidder ({provider}) Är IP-Adress a gesäit, datt Dir op dëser Säit sidd. Hie kann dann Daten op Ärem Apparat späicheren a liesen.',
  loadOnce: 'Eemol lueden',
  loadAlways: 'Ëmmer lueden',
  alwaysMeans:
    '„{loadAlways}“ gëtt fir {service} gespäichert. Dir kënnt et zu all Moment ënner „{settings}“ zréckzéien.',
  embedLoading: 'Gëtt gelueden …',
  embedLoaded: 'Gelueden: {service}.',

  columns: {name: 'Numm', place: 'Gespäichert als', duration: 'Wéi laang', purpose: 'Wofir'},
  allowed: 'Erlaabt',
  notAllowed: 'Net erlaabt',
  storesNothing: 'Späichert näischt op Ärem Apparat.',
};

export default lb;
