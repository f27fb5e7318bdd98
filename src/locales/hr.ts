import type {Messages} from './messages.js';

/** Croatian. */
const hr: Messages = {
  lang: 'hr',
  dir: 'ltr',

  thisSite: 'Ovo web-mjesto',
  bannerTitle: 'Smijemo li pohranjivati i čitati podatke na vašem uređaju?',
  bannerText: '{controller} za to traži vašu privolu u ove svrhe:',
  thirdParties: {
    one: 'Podatke pohranjuje ili čita i {count} treća strana: {names}.',
    few: 'Podatke pohranjuju ili čitaju i {count} treće strane: {names}.',
    other: 'Podatke pohranjuje ili čita i {count} trećih strana: {names}.',
  },
  thirdPartiesMany: {
    one: 'Podatke pohranjuje ili čita i {count} treća strana. Popis je pod „{choose}”.',
    few: 'Podatke pohranjuju ili čitaju i {count} treće strane. Popis je pod „{choose}”.',
    other: 'Podatke pohranjuje ili čita i {count} trećih strana. Popis je pod „{choose}”.',
  },
  thirdPartiesUnnamed: 'Podatke mogu pohranjivati ili čitati i treće strane.',
  rights:
    'Ništa se od toga ne pokreće bez vaše privole, a „{reject}” sve ostavlja isključenim. Odgovor možete u svakom trenutku promijeniti ili povući pod „{settings}”.',
  closeMeans: '„{close}” znači „{rejectAll}”: sve ostaje isključeno.',
  sharedWith: 'Vaš odgovor vrijedi za {domain} i sve poddomene.',
  notRemembered: 'Vaš preglednik ne čuva odgovor pa on vrijedi samo za ovu stranicu.',

  why: {
    more: 'Vaš posljednji odgovor ne obuhvaća sljedeće i ostaje nepromijenjen.',
    changed: 'Zahtjev ovog web-mjesta promijenio se pa vaš posljednji odgovor više ne vrijedi.',
    expired: 'Vaš je posljednji odgovor istekao.',
  },

  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',
  close: 'Zatvori',
  settings: 'Postavke privatnosti',
  privacyPolicy: 'Pravila privatnosti',
  imprint: 'Impresum',

  notLoaded: 'Učitavanje nije uspjelo. Provjerite vezu i ponovno učitajte stranicu.',

  savedAccepted: 'Spremljeno: prihvatili ste sve.',
  savedRejected: 'Spremljeno: odbili ste sve.',
  savedChoices: 'Vaš je odabir spremljen.',

  categories: {
    necessary: {title: 'Nužno', description: 'Potrebno da bi web-mjesto radilo i pamtilo vaš odgovor.'},
    functional: {title: 'Funkcije', description: 'Pamti vaše postavke i dodaje funkcije stranicama.'},
    analytics: {title: 'Statistika', description: 'Broji posjete i pokazuje koje se stranice čitaju.'},
    media: {title: 'Multimedija', description: 'Prikazuje videozapise, karte i objave s drugih web-mjesta.'},
    marketing: {title: 'Oglašavanje', description: 'Prikazuje oglase odabrane za vas i mjeri njihov učinak.'},
  },

  saveChoices: 'Spremi odabir',
  withdrawAll: 'Povuci sve privole',
  preferencesTitle: 'Vaš odabir',
  preferencesText:
    '{controller} pita za svaku svrhu i svaku uslugu zasebno. Što ne uključite, ostaje isključeno.',
  alwaysActive: 'Uvijek aktivno',
  untilDenied: 'Koristi se bez traženja privole dok to ne isključite',
  services: {one: '{count} usluga', few: '{count} usluge', other: '{count} usluga'},
  someOn: 'Uključeno: {on} od {all}',
  details: 'Pojedinosti',
  provider: 'Pružatelj',
  providerPolicy: 'Pravila privatnosti: {provider}',
  storedOnDevice: 'Pohranjeno na vašem uređaju',
  storages: {
    'cookie': 'kolačić',
    'local': 'lokalna pohrana',
    'session': 'pohrana sesije',
    'indexeddb': 'baza podataka',
    'cache': 'predmemorija',
    'service-worker': 'service worker',
  },
  untilClosed: 'do zatvaranja preglednika',
  decidedOn: 'Odlučili ste {date}.',
  decisionId: 'ID privole: {id}',

  embedTitle: 'Sadržaj: {provider}',
  embedText:
    'Pri učitavanju pružatelj ({provider}) doznaje vašu IP adresu i da ste na ovoj stranici. Zatim može pohranjivati i čitati podatke na vašem uređaju.',
  loadOnce: 'Učitaj jednom',
  loadAlways: 'Uvijek učitavaj',
  alwaysMeans:
    '„{loadAlways}” pamti se za uslugu {service}. To možete u svakom trenutku povući pod „{settings}”.',
  embedLoading: 'Učitavanje…',
  embedLoaded: 'Učitano: {service}.',

  columns: {name: 'Naziv', place: 'Vrsta', duration: 'Trajanje', purpose: 'Svrha'},
  allowed: 'Dopušteno',
  notAllowed: 'Nije dopušteno',
  storesNothing: 'Ne pohranjuje ništa na vašem uređaju.',
};

export default hr;
