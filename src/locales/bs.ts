import type {Messages} from './messages.js';

/** Bosnian, in Latin script. */
const bs: Messages = {
  lang: 'bs',
  dir: 'ltr',

  thisSite: 'Ovaj sajt',
  bannerTitle: 'Smijemo li pohranjivati i čitati podatke na vašem uređaju?',
  bannerText: '{controller} za to traži vašu saglasnost u ove svrhe:',
  thirdParties: {
    one: '{count} treća strana također pohranjuje ili čita podatke: {names}.',
    few: '{count} treće strane također pohranjuju ili čitaju podatke: {names}.',
    other: '{count} trećih strana također pohranjuje ili čita podatke: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} treća strana također pohranjuje ili čita podatke. Spisak je pod „{choose}”.',
    few: '{count} treće strane također pohranjuju ili čitaju podatke. Spisak je pod „{choose}”.',
    other: '{count} trećih strana također pohranjuje ili čita podatke. Spisak je pod „{choose}”.',
  },
  thirdPartiesUnnamed: 'Treće strane također mogu pohranjivati ili čitati podatke.',
  rights:
    'Ništa od toga ne radi bez vaše saglasnosti, a „{reject}” sve ostavlja isključenim. Odgovor možete u svakom trenutku promijeniti ili povući pod „{settings}”.',
  closeMeans: '„{close}” znači „{rejectAll}”: sve ostaje isključeno.',
  sharedWith: 'Vaš odgovor važi za {domain} i sve poddomene.',
  notRemembered: 'Vaš preglednik ne pamti odgovor, pa on važi samo za ovu stranicu.',

  why: {
    more: 'Vaš posljednji odgovor ne obuhvata sljedeće i ostaje nepromijenjen.',
    changed: 'Zahtjev ovog sajta se promijenio, pa vaš posljednji odgovor više ne važi.',
    expired: 'Vaš posljednji odgovor je istekao.',
  },

  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Izaberi',
  close: 'Zatvori',
  settings: 'Postavke privatnosti',
  privacyPolicy: 'Politika privatnosti',
  imprint: 'Impresum',

  notLoaded: 'Učitavanje nije uspjelo. Provjerite vezu i ponovo učitajte stranicu.',

  savedAccepted: 'Sačuvano: prihvatili ste sve.',
  savedRejected: 'Sačuvano: odbili ste sve.',
  savedChoices: 'Vaš izbor je sačuvan.',

  categories: {
    necessary: {title: 'Neophodno', description: 'Potrebno da bi sajt radio i pamtio vaš odgovor.'},
    functional: {title: 'Funkcije', description: 'Pamti vaše postavke i dodaje funkcije stranicama.'},
    analytics: {title: 'Statistika', description: 'Broji posjete i pokazuje koje se stranice čitaju.'},
    media: {title: 'Multimedija', description: 'Prikazuje videozapise, karte i objave s drugih sajtova.'},
    marketing: {title: 'Marketing', description: 'Prikazuje oglase odabrane za vas i mjeri njihov učinak.'},
  },

  saveChoices: 'Sačuvaj izbor',
  withdrawAll: 'Povuci sve saglasnosti',
  preferencesTitle: 'Vaš izbor',
  preferencesText:
    '{controller} pita za svaku svrhu i svaku uslugu posebno. Što ostavite isključeno, ostaje isključeno.',
  alwaysActive: 'Uvijek aktivno',
  untilDenied: 'Koristi se bez traženja saglasnosti dok to ne isključite',
  services: {one: '{count} usluga', few: '{count} usluge', other: '{count} usluga'},
  someOn: 'Uključeno: {on} od {all}',
  details: 'Detalji',
  provider: 'Pružalac usluge',
  providerPolicy: 'Politika privatnosti: {provider}',
  storedOnDevice: 'Pohranjeno na vašem uređaju',
  storages: {
    'cookie': 'kolačić',
    'local': 'lokalna pohrana',
    'session': 'pohrana sesije',
    'indexeddb': 'baza podataka',
    'cache': 'keš',
    'service-worker': 'service worker',
  },
  untilClosed: 'dok ne zatvorite preglednik',
  decidedOn: 'Datum odluke: {date}.',
  decisionId: 'ID saglasnosti: {id}',

  embedTitle: 'Sadržaj: {provider}',
  embedText:
    'Pri učitavanju pružalac usluge ({provider}) saznaje vašu IP adresu i da ste na ovoj stranici. Zatim može pohranjivati i čitati podatke na vašem uređaju.',
  loadOnce: 'Učitaj jednom',
  loadAlways: 'Uvijek učitavaj',
  alwaysMeans:
    '„{loadAlways}” pamti se za uslugu {service}. To možete u svakom trenutku povući pod „{settings}”.',
  embedLoading: 'Učitavanje…',
  embedLoaded: 'Učitano: {service}.',

  columns: {name: 'Naziv', place: 'Pohranjeno kao', duration: 'Trajanje', purpose: 'Svrha'},
  allowed: 'Dozvoljeno',
  notAllowed: 'Nije dozvoljeno',
  storesNothing: 'Ne pohranjuje ništa na vašem uređaju.',
};

export default bs;
