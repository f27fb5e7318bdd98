import type {Messages} from './messages.js';

/** Icelandic. */
const is: Messages = {
  lang: 'is',
  dir: 'ltr',

  thisSite: 'Þessi vefur',
  bannerTitle: 'Megum við vista og lesa gögn í tækinu þínu?',
  bannerText: '{controller} biður um samþykki þitt fyrir því í þessum tilgangi:',
  thirdParties: {
    one: '{count} þriðji aðili vistar eða les einnig gögn: {names}.',
    other: '{count} þriðju aðilar vista eða lesa einnig gögn: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} þriðji aðili vistar eða les einnig gögn. Listinn er undir „{choose}“.',
    other: '{count} þriðju aðilar vista eða lesa einnig gögn. Listinn er undir „{choose}“.',
  },
  thirdPartiesUnnamed: 'Þriðju aðilar kunna einnig að vista eða lesa gögn.',
  rights:
    'Ekkert af þessu fer í gang fyrr en þú samþykkir og „{reject}“ heldur því öllu óvirku. Þú getur breytt svari þínu eða afturkallað það hvenær sem er undir „{settings}“.',
  closeMeans: '„{close}“ þýðir „{rejectAll}“: allt verður áfram óvirkt.',
  sharedWith: 'Svar þitt gildir fyrir {domain} og öll undirlén þess.',
  notRemembered: 'Vafrinn þinn geymir ekki svör og því gildir svarið aðeins á þessari síðu.',

  why: {
    more: 'Síðasta svar þitt nær ekki til eftirfarandi og helst óbreytt.',
    changed: 'Það sem þessi vefur biður um hefur breyst og síðasta svar þitt gildir ekki lengur.',
    expired: 'Síðasta svar þitt er útrunnið.',
  },

  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',
  close: 'Loka',
  settings: 'Persónuverndarstillingar',
  privacyPolicy: 'Persónuverndarstefna',
  imprint: 'Um útgefanda',

  notLoaded: 'Hleðsla mistókst. Athugaðu tenginguna og endurhladdu síðuna.',

  savedAccepted: 'Vistað: þú samþykktir allt.',
  savedRejected: 'Vistað: þú hafnaðir öllu.',
  savedChoices: 'Val þitt hefur verið vistað.',

  categories: {
    necessary: {title: 'Nauðsynlegt', description: 'Þarf til að vefurinn virki og muni svar þitt.'},
    functional: {title: 'Virkni', description: 'Man stillingar þínar og bætir eiginleikum við síðurnar.'},
    analytics: {title: 'Tölfræði', description: 'Telur heimsóknir og sýnir hvaða síður eru lesnar.'},
    media: {title: 'Margmiðlun', description: 'Sýnir myndbönd, kort og færslur frá öðrum vefjum.'},
    marketing: {
      title: 'Markaðssetning',
      description: 'Sýnir auglýsingar sem valdar eru fyrir þig og mælir áhrif þeirra.',
    },
  },

  saveChoices: 'Vista val',
  withdrawAll: 'Afturkalla allt',
  preferencesTitle: 'Val þitt',
  preferencesText:
    '{controller} spyr um hvern tilgang og hverja þjónustu fyrir sig. Það sem þú hefur óvirkt verður áfram óvirkt.',
  alwaysActive: 'Alltaf virkt',
  untilDenied: 'Notað án þess að spyrja þar til þú slekkur á því',
  services: {one: '{count} þjónusta', other: '{count} þjónustur'},
  someOn: 'Virkt: {on} af {all}',
  details: 'Nánar',
  provider: 'Þjónustuveitandi',
  providerPolicy: 'Persónuverndarstefna: {provider}',
  storedOnDevice: 'Vistað í tækinu þínu',
  storages: {
    'cookie': 'vafrakaka',
    'local': 'staðbundin geymsla',
    'session': 'setugeymsla',
    'indexeddb': 'gagnagrunnur',
    'cache': 'skyndiminni',
    'service-worker': 'service worker',
  },
  untilClosed: 'þar til þú lokar vafranum',
  decidedOn: 'Þú svaraðir {date}.',
  decisionId: 'Auðkenni samþykkis: {id}',

  embedTitle: 'Efni: {provider}',
  embedText:
    'Við hleðslu fær þjónustuveitandinn ({provider}) að vita IP-tölu þína og að þú sért á þessari síðu. Hann getur síðan vistað og lesið gögn í tækinu þínu.',
  loadOnce: 'Hlaða einu sinni',
  loadAlways: 'Hlaða alltaf',
  alwaysMeans:
    '„{loadAlways}“ er vistað fyrir {service}. Þú getur afturkallað það hvenær sem er undir „{settings}“.',
  embedLoading: 'Hleður…',
  embedLoaded: 'Hleðslu lokið: {service}.',

  columns: {name: 'Heiti', place: 'Vistað sem', duration: 'Gildistími', purpose: 'Tilgangur'},
  allowed: 'Leyft',
  notAllowed: 'Ekki leyft',
  storesNothing: 'Vistar ekkert í tækinu þínu.',
};

export default is;
