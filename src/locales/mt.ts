import type {Messages} from './messages.js';

/** Maltese. */
const mt: Messages = {
  lang: 'mt',
  dir: 'ltr',

  thisSite: 'Dan is-sit',
  bannerTitle: 'Nistgħu naħżnu u naqraw data fuq l-apparat tiegħek?',
  bannerText: '{controller} jitlob il-kunsens tiegħek biex jagħmel dan għal dawn il-finijiet:',
  thirdParties: {
    one: 'Parti terza waħda taħżen jew taqra data wkoll: {names}.',
    two: '{count} partijiet terzi jaħżnu jew jaqraw data wkoll: {names}.',
    few: '{count} partijiet terzi jaħżnu jew jaqraw data wkoll: {names}.',
    many: '{count}-il parti terza jaħżnu jew jaqraw data wkoll: {names}.',
    other: '{count} parti terza jaħżnu jew jaqraw data wkoll: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} parti terza taħżen jew taqra data wkoll. Issibha taħt “{choose}”.',
    two: '{count} partijiet terzi jaħżnu jew jaqraw data wkoll. Issibhom taħt “{choose}”.',
    few: '{count} partijiet terzi jaħżnu jew jaqraw data wkoll. Issibhom taħt “{choose}”.',
    many: '{count}-il parti terza jaħżnu jew jaqraw data wkoll. Issibhom taħt “{choose}”.',
    other: '{count} parti terza jaħżnu jew jaqraw data wkoll. Issibhom taħt “{choose}”.',
  },
  thirdPartiesUnnamed: 'Partijiet terzi jistgħu jaħżnu jew jaqraw data wkoll.',
  rights:
    'Xejn minn dan ma jaħdem qabel ma taqbel, u “{reject}” iħalli kollox mitfi. Tista’ tbiddel jew tirtira t-tweġiba tiegħek meta trid taħt “{settings}”.',
  closeMeans: '“{close}” tfisser “{rejectAll}”: dan kollu jibqa’ mitfi.',
  sharedWith: 'It-tweġiba tiegħek tgħodd għal {domain} u s-sottodominji kollha tiegħu.',
  notRemembered: 'Il-browser tiegħek ma jżommx it-tweġiba, u għalhekk tgħodd għal din il-paġna biss.',

  why: {
    more: 'L-aħħar tweġiba tiegħek ma tkoprix dan li ġej, u tibqa’ kif inhi.',
    changed: 'Dak li jitlob dan is-sit inbidel, u għalhekk l-aħħar tweġiba tiegħek ma għadhiex tgħodd.',
    expired: 'L-aħħar tweġiba tiegħek skadiet.',
  },

  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  choose: 'Agħżel',
  close: 'Agħlaq',
  settings: 'Settings tal-privatezza',
  privacyPolicy: 'Politika tal-privatezza',
  imprint: 'Avviż legali',

  notLoaded: 'Dan ma setax jitgħabba. Iċċekkja l-konnessjoni u erġa’ għabbi l-paġna.',

  savedAccepted: 'Issejvjat: aċċettajt kollox.',
  savedRejected: 'Issejvjat: irrifjutajt kollox.',
  savedChoices: 'L-għażliet ġew issejvjati.',

  categories: {
    necessary: {
      title: 'Neċessarju',
      description: 'Meħtieġ biex is-sit jaħdem u jiftakar it-tweġiba tiegħek.',
    },
    functional: {
      title: 'Funzjonalità',
      description: 'Tiftakar is-settings tiegħek u żżid funzjonijiet mal-paġni.',
    },
    analytics: {title: 'Statistika', description: 'Tgħodd iż-żjarat u turi liema paġni jinqraw.'},
    media: {title: 'Multimedja', description: 'Turi vidjows, mapep u posts minn siti oħra.'},
    marketing: {title: 'Reklamar', description: 'Juri reklami magħżula għalik u jkejjel l-effett tagħhom.'},
  },

  saveChoices: 'Issejvja l-għażliet',
  withdrawAll: 'Irtira kollox',
  preferencesTitle: 'L-għażliet tiegħek',
  preferencesText:
    '{controller} jitlob kunsens separat għal kull fini u għal kull servizz. Dak li tħalli mitfi jibqa’ mitfi.',
  alwaysActive: 'Dejjem attiv',
  untilDenied: 'Jintuża mingħajr ma nistaqsu, sakemm titfih',
  services: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  someOn: '{on} minn {all} mixgħula',
  details: 'Dettalji',
  provider: 'Fornitur',
  providerPolicy: 'Politika tal-privatezza: {provider}',
  storedOnDevice: 'Maħżun fuq l-apparat tiegħek',
  storages: {
    'cookie': 'cookie',
    'local': 'ħażna lokali',
    'session': 'ħażna tas-sessjoni',
    'indexeddb': 'bażi ta’ data',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'sakemm tagħlaq il-browser',
  decidedOn: 'Data tad-deċiżjoni: {date}.',
  decisionId: 'ID tal-kunsens: {id}',

  embedTitle: 'Kontenut: {provider}',
  embedText:
    'Meta jitgħabba, l-indirizz IP tiegħek u l-fatt li tinsab f’din il-paġna jintbagħtu lil {provider}. Wara, data tista’ tinħażen u tinqara minn {provider} fuq l-apparat tiegħek.',
  loadOnce: 'Għabbi darba',
  loadAlways: 'Għabbi dejjem',
  alwaysMeans:
    'L-għażla “{loadAlways}” tinżamm għal {service}. Tista’ tirtiraha meta trid taħt “{settings}”.',
  embedLoading: 'Qed jitgħabba…',
  embedLoaded: 'Tgħabba: {service}.',

  columns: {name: 'Isem', place: 'Maħżun bħala', duration: 'Għal kemm żmien', purpose: 'Għalfejn'},
  allowed: 'Permess',
  notAllowed: 'Mhux permess',
  storesNothing: 'Ma jaħżen xejn fuq l-apparat tiegħek.',
};

export default mt;
