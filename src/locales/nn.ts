import type {Messages} from './messages.js';

/** Norwegian Nynorsk. */
const nn: Messages = {
  lang: 'nn',
  dir: 'ltr',

  thisSite: 'Denne nettstaden',
  bannerTitle: 'Får vi lagre og lese data på eininga di?',
  bannerText: '{controller} ber om samtykket ditt til å gjere det for desse formåla:',
  thirdParties: {
    one: 'Også éin tredjepart lagrar eller les data: {names}.',
    other: 'Også {count} tredjepartar lagrar eller les data: {names}.',
  },
  thirdPartiesMany: {
    one: 'Også {count} tredjepart lagrar eller les data. Sjå kven under «{choose}».',
    other: 'Også {count} tredjepartar lagrar eller les data. Sjå kven under «{choose}».',
  },
  thirdPartiesUnnamed: 'Også tredjepartar kan lagre eller lese data.',
  rights:
    'Ingenting av dette går i gang før du samtykkjer, og «{reject}» lèt alt vere av. Du kan når som helst endre svaret eller trekkje det tilbake under «{settings}».',
  closeMeans: '«{close}» tyder «{rejectAll}»: Alt blir verande av.',
  sharedWith: 'Svaret ditt gjeld for {domain} og alle underdomena.',
  notRemembered: 'Nettlesaren din tek ikkje vare på svaret, så det gjeld berre for denne sida.',

  why: {
    more: 'Det siste svaret ditt omfattar ikkje det følgjande og gjeld framleis.',
    changed: 'Det denne nettstaden ber om, er endra, så det siste svaret ditt gjeld ikkje lenger.',
    expired: 'Det siste svaret ditt har gått ut.',
  },

  acceptAll: 'Godta alt',
  rejectAll: 'Avvis alt',
  choose: 'Vel',
  close: 'Lukk',
  settings: 'Personverninnstillingar',
  privacyPolicy: 'Personvernerklæring',
  imprint: 'Utgivar',

  notLoaded: 'Dette kunne ikkje lastast inn. Sjekk tilkoplinga og last inn sida på nytt.',

  savedAccepted: 'Lagra: Du har godteke alt.',
  savedRejected: 'Lagra: Du har avvist alt.',
  savedChoices: 'Vala dine er lagra.',

  categories: {
    necessary: {
      title: 'Nødvendig',
      description: 'Trengst for at nettstaden skal verke og hugse svaret ditt.',
    },
    functional: {
      title: 'Funksjonar',
      description: 'Hugsar innstillingane dine og legg til funksjonar på sidene.',
    },
    analytics: {title: 'Statistikk', description: 'Tel besøk og viser kva sider som blir lesne.'},
    media: {title: 'Medieinnhald', description: 'Viser videoar, kart og innlegg frå andre nettstader.'},
    marketing: {
      title: 'Marknadsføring',
      description: 'Viser reklame som er vald for deg, og måler verknaden.',
    },
  },

  saveChoices: 'Lagre vala',
  withdrawAll: 'Trekk tilbake alt',
  preferencesTitle: 'Vala dine',
  preferencesText:
    '{controller} spør om kvart formål og kvar teneste for seg. Det du lèt vere av, blir verande av.',
  alwaysActive: 'Alltid på',
  untilDenied: 'Blir brukt utan at du blir spurd, til du slår det av',
  services: {one: '{count} teneste', other: '{count} tenester'},
  someOn: '{on} av {all} på',
  details: 'Detaljar',
  provider: 'Leverandør',
  providerPolicy: 'Personvernerklæring frå {provider}',
  storedOnDevice: 'Lagra på eininga di',
  storages: {
    'cookie': 'informasjonskapsel',
    'local': 'lokal lagring',
    'session': 'øktlagring',
    'indexeddb': 'database',
    'cache': 'mellomlager',
    'service-worker': 'service worker',
  },
  untilClosed: 'til du lukkar nettlesaren',
  decidedOn: 'Du svara {date}.',
  decisionId: 'Samtykke-ID: {id}',

  embedTitle: 'Innhald frå {provider}',
  embedText:
    'Når det blir lasta inn, får {provider} vite IP-adressa di og at du er på denne sida. {provider} kan så lagre og lese data på eininga di.',
  loadOnce: 'Last inn éin gong',
  loadAlways: 'Last alltid inn',
  alwaysMeans:
    '«{loadAlways}» blir hugsa for {service}. Du kan når som helst trekkje det tilbake under «{settings}».',
  embedLoading: 'Lastar inn …',
  embedLoaded: '{service} er lasta inn.',

  columns: {name: 'Namn', place: 'Lagra som', duration: 'Kor lenge', purpose: 'Formål'},
  allowed: 'Tillate',
  notAllowed: 'Ikkje tillate',
  storesNothing: 'Lagrar ingenting på eininga di.',
};

export default nn;
