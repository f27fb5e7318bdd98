import type {Messages} from './messages.js';

/** Romanian. */
const ro: Messages = {
  lang: 'ro',
  dir: 'ltr',

  thisSite: 'Acest site',
  bannerTitle: 'Putem stoca și citi date pe dispozitivul dumneavoastră?',
  bannerText: '{controller} vă cere consimțământul pentru aceste scopuri:',
  thirdParties: {
    one: 'Și o parte terță stochează sau citește date: {names}.',
    few: 'Și {count} părți terțe stochează sau citesc date: {names}.',
    other: 'Și {count} de părți terțe stochează sau citesc date: {names}.',
  },
  thirdPartiesMany: {
    one: 'Și {count} parte terță stochează sau citește date. O găsiți la „{choose}”.',
    few: 'Și {count} părți terțe stochează sau citesc date. Le găsiți la „{choose}”.',
    other: 'Și {count} de părți terțe stochează sau citesc date. Le găsiți la „{choose}”.',
  },
  thirdPartiesUnnamed: 'Și părți terțe pot stoca sau citi date.',
  rights:
    'Nimic din acestea nu se activează până nu vă dați consimțământul, iar „{reject}” lasă totul dezactivat. Vă puteți schimba sau retrage răspunsul oricând la „{settings}”.',
  closeMeans: '„{close}” înseamnă „{rejectAll}”: totul rămâne dezactivat.',
  sharedWith: 'Răspunsul este valabil pentru {domain} și toate subdomeniile sale.',
  notRemembered: 'Browserul nu vă păstrează răspunsul, deci este valabil doar pentru această pagină.',

  why: {
    more: 'Răspunsul anterior nu acoperă cele de mai jos și rămâne neschimbat.',
    changed: 'S-a schimbat ceea ce cere acest site, deci răspunsul anterior nu mai este valabil.',
    expired: 'Răspunsul anterior a expirat.',
  },

  acceptAll: 'Acceptați tot',
  rejectAll: 'Respingeți tot',
  choose: 'Alegeți',
  close: 'Închideți',
  settings: 'Setări de confidențialitate',
  privacyPolicy: 'Politica de confidențialitate',
  imprint: 'Informații legale',

  notLoaded: 'Nu s-a putut încărca. Verificați conexiunea și reîncărcați pagina.',

  savedAccepted: 'Salvat: ați acceptat tot.',
  savedRejected: 'Salvat: ați respins tot.',
  savedChoices: 'Opțiunile au fost salvate.',

  categories: {
    necessary: {title: 'Necesar', description: 'Permite site-ului să funcționeze și să vă rețină răspunsul.'},
    functional: {title: 'Funcționalități', description: 'Vă rețin setările și adaugă funcții paginilor.'},
    analytics: {title: 'Statistici', description: 'Numără vizitele și arată ce pagini sunt citite.'},
    media: {title: 'Multimedia', description: 'Afișează videoclipuri, hărți și postări de pe alte site-uri.'},
    marketing: {
      title: 'Marketing',
      description: 'Afișează reclame alese pentru dumneavoastră și le măsoară efectul.',
    },
  },

  saveChoices: 'Salvați opțiunile',
  withdrawAll: 'Retrageți tot',
  preferencesTitle: 'Opțiunile dumneavoastră',
  preferencesText:
    '{controller} vă cere consimțământul separat pentru fiecare scop și fiecare serviciu. Ce nu activați rămâne dezactivat.',
  alwaysActive: 'Mereu activ',
  untilDenied: 'Folosit fără a întreba, până îl dezactivați',
  services: {one: '{count} serviciu', few: '{count} servicii', other: '{count} de servicii'},
  someOn: '{on} din {all} active',
  details: 'Detalii',
  provider: 'Furnizor',
  providerPolicy: 'Politica de confidențialitate: {provider}',
  storedOnDevice: 'Stocat pe dispozitivul dumneavoastră',
  storages: {
    'cookie': 'cookie',
    'local': 'stocare locală',
    'session': 'stocare de sesiune',
    'indexeddb': 'bază de date',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'până închideți browserul',
  decidedOn: 'Data deciziei: {date}.',
  decisionId: 'ID consimțământ: {id}',

  embedTitle: 'Conținut: {provider}',
  embedText:
    'La încărcare, {provider} vă află adresa IP și prezența pe această pagină. Permiteți astfel ca {provider} să stocheze și să citească date pe dispozitivul dumneavoastră.',
  loadOnce: 'Încărcați o dată',
  loadAlways: 'Încărcați mereu',
  alwaysMeans:
    'Opțiunea „{loadAlways}” este reținută pentru {service}. O puteți retrage oricând la „{settings}”.',
  embedLoading: 'Se încarcă…',
  embedLoaded: 'Încărcat: {service}.',

  columns: {name: 'Nume', place: 'Stocat ca', duration: 'Durată', purpose: 'Scop'},
  allowed: 'Permis',
  notAllowed: 'Nepermis',
  storesNothing: 'Nu stochează nimic pe dispozitivul dumneavoastră.',
};

export default ro;
