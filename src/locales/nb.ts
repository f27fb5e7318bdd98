import type {Messages} from './messages.js';

/** Norwegian Bokmål. */
const nb: Messages = {
  lang: 'nb',
  dir: 'ltr',

  thisSite: 'Dette nettstedet',
  bannerTitle: 'Kan vi lagre og lese data på enheten din?',
  bannerText: '{controller} ber om samtykket ditt til å gjøre det for disse formålene:',
  thirdParties: {
    one: 'Også én tredjepart lagrer eller leser data: {names}.',
    other: 'Også {count} tredjeparter lagrer eller leser data: {names}.',
  },
  thirdPartiesMany: {
    one: 'Også {count} tredjepart lagrer eller leser data. Se hvem under «{choose}».',
    other: 'Også {count} tredjeparter lagrer eller leser data. Se hvem under «{choose}».',
  },
  thirdPartiesUnnamed: 'Også tredjeparter kan lagre eller lese data.',
  rights:
    'Ingenting av dette starter før du samtykker, og «{reject}» lar alt være slått av. Du kan når som helst endre eller trekke tilbake svaret ditt under «{settings}».',
  closeMeans: '«{close}» betyr «{rejectAll}»: Alt forblir slått av.',
  sharedWith: 'Svaret ditt gjelder for {domain} og alle underdomener.',
  notRemembered: 'Nettleseren din lagrer ikke svaret, så det gjelder bare for denne siden.',

  why: {
    more: 'Det siste svaret ditt omfatter ikke følgende og gjelder fortsatt.',
    changed: 'Det dette nettstedet ber om, er endret, så det siste svaret ditt gjelder ikke lenger.',
    expired: 'Det siste svaret ditt er utløpt.',
  },

  acceptAll: 'Godta alt',
  rejectAll: 'Avvis alt',
  choose: 'Velg',
  close: 'Lukk',
  settings: 'Personverninnstillinger',
  privacyPolicy: 'Personvernerklæring',
  imprint: 'Juridisk informasjon',

  notLoaded: 'Dette kunne ikke lastes inn. Sjekk tilkoblingen og last inn siden på nytt.',

  savedAccepted: 'Lagret: Du har godtatt alt.',
  savedRejected: 'Lagret: Du har avvist alt.',
  savedChoices: 'Valgene dine er lagret.',

  categories: {
    necessary: {title: 'Nødvendig', description: 'Trengs for at nettstedet skal virke og huske svaret ditt.'},
    functional: {
      title: 'Funksjoner',
      description: 'Husker innstillingene dine og legger til funksjoner på sidene.',
    },
    analytics: {title: 'Statistikk', description: 'Teller besøk og viser hvilke sider som leses.'},
    media: {title: 'Medier', description: 'Viser filmer, kart og innlegg fra andre nettsteder.'},
    marketing: {title: 'Markedsføring', description: 'Viser reklame valgt for deg og måler effekten.'},
  },

  saveChoices: 'Lagre valg',
  withdrawAll: 'Trekk tilbake alt',
  preferencesTitle: 'Valgene dine',
  preferencesText:
    '{controller} spør om hvert formål og hver tjeneste for seg. Det du lar være slått av, forblir slått av.',
  alwaysActive: 'Alltid på',
  untilDenied: 'Brukes uten at du blir spurt, til du slår det av',
  services: {one: '{count} tjeneste', other: '{count} tjenester'},
  someOn: '{on} av {all} på',
  details: 'Detaljer',
  provider: 'Leverandør',
  providerPolicy: 'Personvernerklæring fra {provider}',
  storedOnDevice: 'Lagret på enheten din',
  storages: {
    'cookie': 'informasjonskapsel',
    'local': 'lokal lagring',
    'session': 'øktlagring',
    'indexeddb': 'database',
    'cache': 'hurtigbuffer',
    'service-worker': 'service worker',
  },
  untilClosed: 'til du lukker nettleseren',
  decidedOn: 'Du svarte {date}.',
  decisionId: 'Samtykke-ID: {id}',

  embedTitle: 'Innhold fra {provider}',
  embedText:
    'Hvis du laster det inn, får {provider} vite IP-adressen din og at du er på denne siden. Deretter kan {provider} lagre og lese data på enheten din.',
  loadOnce: 'Last inn én gang',
  loadAlways: 'Last alltid inn',
  alwaysMeans:
    '«{loadAlways}» huskes for {service}. Du kan når som helst trekke det tilbake under «{settings}».',
  embedLoading: 'Laster inn …',
  embedLoaded: '{service} er lastet inn.',

  columns: {name: 'Navn', place: 'Lagret som', duration: 'Varighet', purpose: 'Formål'},
  allowed: 'Tillatt',
  notAllowed: 'Ikke tillatt',
  storesNothing: 'Lagrer ingenting på enheten din.',
};

export default nb;
