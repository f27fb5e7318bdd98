import type {Messages} from './messages.js';

/** Estonian. */
const et: Messages = {
  lang: 'et',
  dir: 'ltr',

  thisSite: 'See veebisait',
  bannerTitle: 'Kas tohime teie seadmesse andmeid salvestada ja neid lugeda?',
  bannerText: '{controller} küsib selleks teie nõusolekut järgmistel eesmärkidel:',
  thirdParties: {
    one: 'Andmeid salvestab või loeb ka üks kolmas isik: {names}.',
    other: 'Andmeid salvestab või loeb ka {count} kolmandat isikut: {names}.',
  },
  thirdPartiesMany: {
    one: 'Andmeid salvestab või loeb ka {count} kolmas isik. „{choose}“ näitab, kes see on.',
    other: 'Andmeid salvestab või loeb ka {count} kolmandat isikut. „{choose}“ näitab, kes need on.',
  },
  thirdPartiesUnnamed: 'Andmeid võivad salvestada või lugeda ka kolmandad isikud.',
  rights:
    'Ükski neist ei käivitu enne teie nõusolekut ja „{reject}“ jätab kõik väljalülitatuks. Valiku „{settings}“ alt saate vastust igal ajal muuta või tagasi võtta.',
  closeMeans: '„{close}“ tähendab „{rejectAll}“: kõik jääb väljalülitatuks.',
  sharedWith: 'Teie vastus kehtib domeenil {domain} ja kõigil selle alamdomeenidel.',
  notRemembered: 'Teie brauser ei jäta vastust meelde, seega kehtib see ainult sellel lehel.',

  why: {
    more: 'Teie viimane vastus ei hõlma järgmist ja jääb samaks.',
    changed: 'See, mida veebisait küsib, on muutunud, seega ei kehti teie viimane vastus enam.',
    expired: 'Teie viimane vastus on aegunud.',
  },

  acceptAll: 'Luba kõik',
  rejectAll: 'Keela kõik',
  choose: 'Vali',
  close: 'Sulge',
  settings: 'Privaatsusseaded',
  privacyPolicy: 'Andmekaitsetingimused',
  imprint: 'Õigusteave',

  notLoaded: 'Laadimine ebaõnnestus. Kontrollige ühendust ja laadige leht uuesti.',

  savedAccepted: 'Salvestatud: lubasite kõik.',
  savedRejected: 'Salvestatud: keelasite kõik.',
  savedChoices: 'Teie valikud on salvestatud.',

  categories: {
    necessary: {title: 'Vajalik', description: 'Vajalik veebisaidi tööks ja teie vastuse meelespidamiseks.'},
    functional: {
      title: 'Funktsioonid',
      description: 'Jätab meelde teie seaded ja lisab lehtedele funktsioone.',
    },
    analytics: {title: 'Statistika', description: 'Loendab külastusi ja näitab, milliseid lehti loetakse.'},
    media: {
      title: 'Multimeedia',
      description: 'Näitab videoid, kaarte ja postitusi teistelt veebisaitidelt.',
    },
    marketing: {title: 'Reklaam', description: 'Näitab teie jaoks valitud reklaami ja mõõdab selle mõju.'},
  },

  saveChoices: 'Salvesta valikud',
  withdrawAll: 'Võta kõik tagasi',
  preferencesTitle: 'Teie valikud',
  preferencesText:
    '{controller} küsib iga eesmärgi ja iga teenuse kohta eraldi. Mida te sisse ei lülita, jääb väljalülitatuks.',
  alwaysActive: 'Alati aktiivne',
  untilDenied: 'Kasutatakse küsimata, kuni selle välja lülitate',
  services: {one: '{count} teenus', other: '{count} teenust'},
  someOn: 'Sisse lülitatud: {on}/{all}',
  details: 'Üksikasjad',
  provider: 'Teenusepakkuja',
  providerPolicy: 'Andmekaitsetingimused: {provider}',
  storedOnDevice: 'Teie seadmesse salvestatud',
  storages: {
    'cookie': 'küpsis',
    'local': 'kohalik salvestusruum',
    'session': 'seansi salvestusruum',
    'indexeddb': 'andmebaas',
    'cache': 'vahemälu',
    'service-worker': 'service worker',
  },
  untilClosed: 'kuni brauseri sulgemiseni',
  decidedOn: 'Vastuse aeg: {date}.',
  decisionId: 'Nõusoleku ID: {id}',

  embedTitle: 'Sisu: {provider}',
  embedText:
    'Laadimisel saab {provider} teada teie IP-aadressi ja selle, et olete sellel lehel. Seejärel võib {provider} teie seadmesse andmeid salvestada ja neid lugeda.',
  loadOnce: 'Laadi üks kord',
  loadAlways: 'Laadi alati',
  alwaysMeans:
    '„{loadAlways}“ jäetakse meelde: {service}. Valiku „{settings}“ alt saate selle igal ajal tagasi võtta.',
  embedLoading: 'Laadimine…',
  embedLoaded: 'Laaditud: {service}.',

  columns: {name: 'Nimi', place: 'Liik', duration: 'Kestus', purpose: 'Eesmärk'},
  allowed: 'Lubatud',
  notAllowed: 'Ei ole lubatud',
  storesNothing: 'Ei salvesta teie seadmesse midagi.',
};

export default et;
