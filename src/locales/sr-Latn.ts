import type {Messages} from './messages.js';

/** Serbian, in Latin. */
const srLatn: Messages = {
  lang: 'sr-Latn',
  dir: 'ltr',

  thisSite: 'Ovaj sajt',
  bannerTitle: 'Smemo li da čuvamo i čitamo podatke na vašem uređaju?',
  bannerText: '{controller} za to traži vaš pristanak u ove svrhe:',
  thirdParties: {
    one: 'I {count} treća strana čuva ili čita podatke: {names}.',
    few: 'I {count} treće strane čuvaju ili čitaju podatke: {names}.',
    other: 'I {count} trećih strana čuva ili čita podatke: {names}.',
  },
  thirdPartiesMany: {
    one: 'I {count} treća strana čuva ili čita podatke. Spisak je pod „{choose}“.',
    few: 'I {count} treće strane čuvaju ili čitaju podatke. Spisak je pod „{choose}“.',
    other: 'I {count} trećih strana čuva ili čita podatke. Spisak je pod „{choose}“.',
  },
  thirdPartiesUnnamed: 'I treće strane mogu da čuvaju ili čitaju podatke.',
  rights:
    'Ništa od ovoga ne radi bez vašeg pristanka, a uz „{reject}“ sve ostaje isključeno. Odgovor možete da promenite ili opozovete u svakom trenutku pod „{settings}“.',
  closeMeans: '„{close}“ znači „{rejectAll}“: sve ostaje isključeno.',
  sharedWith: 'Vaš odgovor važi za {domain} i sve poddomene.',
  notRemembered: 'Vaš pregledač ne čuva odgovor, pa on važi samo za ovu stranicu.',

  why: {
    more: 'Vaš poslednji odgovor ne obuhvata sledeće i ostaje nepromenjen.',
    changed: 'Zahtev ovog sajta se promenio, pa vaš poslednji odgovor više ne važi.',
    expired: 'Vaš poslednji odgovor je istekao.',
  },

  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Izaberi',
  close: 'Zatvori',
  settings: 'Podešavanja privatnosti',
  privacyPolicy: 'Politika privatnosti',
  imprint: 'Impresum',

  notLoaded: 'Učitavanje nije uspelo. Proverite vezu i ponovo učitajte stranicu.',

  savedAccepted: 'Sačuvano: sve ste prihvatili.',
  savedRejected: 'Sačuvano: sve ste odbili.',
  savedChoices: 'Vaš izbor je sačuvan.',

  categories: {
    necessary: {title: 'Neophodno', description: 'Potrebno da bi sajt radio i pamtio vaš odgovor.'},
    functional: {title: 'Funkcije', description: 'Pamti vaša podešavanja i dodaje funkcije stranicama.'},
    analytics: {title: 'Statistika', description: 'Broji posete i pokazuje koje se stranice čitaju.'},
    media: {title: 'Multimedija', description: 'Prikazuje video-snimke, mape i objave sa drugih sajtova.'},
    marketing: {title: 'Oglašavanje', description: 'Prikazuje oglase izabrane za vas i meri njihov učinak.'},
  },

  saveChoices: 'Sačuvaj izbor',
  withdrawAll: 'Opozovi sve',
  preferencesTitle: 'Vaš izbor',
  preferencesText:
    '{controller} pita posebno za svaku svrhu i svaku uslugu. Što ostavite isključeno, ostaje isključeno.',
  alwaysActive: 'Uvek aktivno',
  untilDenied: 'Koristi se bez traženja pristanka dok to ne isključite',
  services: {one: '{count} usluga', few: '{count} usluge', other: '{count} usluga'},
  someOn: 'Uključeno: {on} od {all}',
  details: 'Detalji',
  provider: 'Pružalac',
  providerPolicy: 'Politika privatnosti: {provider}',
  storedOnDevice: 'Čuva se na vašem uređaju',
  storages: {
    'cookie': 'kolačić',
    'local': 'lokalno skladište',
    'session': 'skladište sesije',
    'indexeddb': 'baza podataka',
    'cache': 'keš',
    'service-worker': 'pozadinska skripta',
  },
  untilClosed: 'dok ne zatvorite pregledač',
  decidedOn: 'Datum odluke: {date}.',
  decisionId: 'ID pristanka: {id}',

  embedTitle: 'Sadržaj: {provider}',
  embedText:
    'Pri učitavanju pružalac ({provider}) saznaje vašu IP adresu i da ste na ovoj stranici. Zatim može da čuva i čita podatke na vašem uređaju.',
  loadOnce: 'Učitaj jednom',
  loadAlways: 'Uvek učitavaj',
  alwaysMeans:
    '„{loadAlways}“ se pamti za uslugu {service}. To možete da opozovete u svakom trenutku pod „{settings}“.',
  embedLoading: 'Učitava se…',
  embedLoaded: 'Učitano: {service}.',

  columns: {name: 'Naziv', place: 'Čuva se kao', duration: 'Trajanje', purpose: 'Svrha'},
  allowed: 'Dozvoljeno',
  notAllowed: 'Nije dozvoljeno',
  storesNothing: 'Ne čuva ništa na vašem uređaju.',
};

export default srLatn;
