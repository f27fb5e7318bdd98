import type {Messages} from './messages.js';

/** Hungarian. */
const hu: Messages = {
  lang: 'hu',
  dir: 'ltr',

  thisSite: 'Ez a webhely',
  bannerTitle: 'Tárolhatunk és olvashatunk adatokat az Ön eszközén?',
  bannerText: '{controller} ehhez kéri az Ön hozzájárulását, a következő célokból:',
  thirdParties: {
    one: 'Egy harmadik fél is tárol vagy olvas adatokat: {names}.',
    other: '{count} harmadik fél is tárol vagy olvas adatokat: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} harmadik fél is tárol vagy olvas adatokat. A nevét itt találja: „{choose}”.',
    other: '{count} harmadik fél is tárol vagy olvas adatokat. A nevüket itt találja: „{choose}”.',
  },
  thirdPartiesUnnamed: 'Harmadik felek is tárolhatnak vagy olvashatnak adatokat.',
  rights:
    'Mindebből semmi sem indul el az Ön hozzájárulása nélkül; „{reject}” esetén minden kikapcsolva marad. Válaszát bármikor módosíthatja vagy visszavonhatja itt: „{settings}”.',
  closeMeans: '„{close}” jelentése: „{rejectAll}”, azaz minden kikapcsolva marad.',
  sharedWith: 'Válasza itt érvényes: {domain} és minden aldomainje.',
  notRemembered: 'Böngészője nem őrzi meg a választ, ezért az csak ezen az oldalon érvényes.',

  why: {
    more: 'Legutóbbi válasza nem terjed ki a következőkre, és változatlan marad.',
    changed: 'Megváltozott, hogy ez a webhely mit kér, ezért legutóbbi válasza már nem érvényes.',
    expired: 'Legutóbbi válasza lejárt.',
  },

  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  choose: 'Választás',
  close: 'Bezárás',
  settings: 'Adatvédelmi beállítások',
  privacyPolicy: 'Adatvédelmi tájékoztató',
  imprint: 'Impresszum',

  notLoaded: 'Nem sikerült betölteni. Ellenőrizze a kapcsolatot, és töltse be újra az oldalt.',

  savedAccepted: 'Mentve: mindent elfogadott.',
  savedRejected: 'Mentve: mindent elutasított.',
  savedChoices: 'Választását elmentettük.',

  categories: {
    necessary: {title: 'Szükséges', description: 'A webhely működéséhez és a válasza megjegyzéséhez kell.'},
    functional: {title: 'Funkciók', description: 'Megjegyzi a beállításait, és funkciókat ad az oldalakhoz.'},
    analytics: {
      title: 'Statisztika',
      description: 'Számolja a látogatásokat, és mutatja, mely oldalakat olvassák.',
    },
    media: {
      title: 'Multimédia',
      description: 'Videókat, térképeket és bejegyzéseket mutat más webhelyekről.',
    },
    marketing: {
      title: 'Hirdetések',
      description: 'Az Ön számára kiválasztott hirdetéseket mutat, és méri a hatásukat.',
    },
  },

  saveChoices: 'Választás mentése',
  withdrawAll: 'Összes visszavonása',
  preferencesTitle: 'Az Ön választása',
  preferencesText:
    '{controller} minden célra és szolgáltatásra külön kérdez rá. Amit nem kapcsol be, kikapcsolva marad.',
  alwaysActive: 'Mindig aktív',
  untilDenied: 'Kérdés nélkül működik, amíg ki nem kapcsolja',
  services: {one: '{count} szolgáltatás', other: '{count} szolgáltatás'},
  someOn: 'Bekapcsolva: {on}/{all}',
  details: 'Részletek',
  provider: 'Szolgáltató',
  providerPolicy: 'Adatvédelmi tájékoztató: {provider}',
  storedOnDevice: 'Az Ön eszközén tárolva',
  storages: {
    'cookie': 'süti',
    'local': 'helyi tárhely',
    'session': 'munkamenet-tárhely',
    'indexeddb': 'adatbázis',
    'cache': 'gyorsítótár',
    'service-worker': 'service worker',
  },
  untilClosed: 'a böngésző bezárásáig',
  decidedOn: 'A válasz időpontja: {date}.',
  decisionId: 'Hozzájárulás azonosítója: {id}',

  embedTitle: 'Tartalom: {provider}',
  embedText:
    'Betöltéskor a szolgáltató ({provider}) megtudja az Ön IP-címét és azt, hogy ezen az oldalon van. Ezután adatokat tárolhat és olvashat az Ön eszközén.',
  loadOnce: 'Betöltés egyszer',
  loadAlways: 'Betöltés mindig',
  alwaysMeans:
    'A „{loadAlways}” választást megjegyezzük ehhez: {service}. Bármikor visszavonhatja itt: „{settings}”.',
  embedLoading: 'Betöltés…',
  embedLoaded: 'Betöltve: {service}.',

  columns: {name: 'Név', place: 'Típus', duration: 'Időtartam', purpose: 'Cél'},
  allowed: 'Engedélyezve',
  notAllowed: 'Nincs engedélyezve',
  storesNothing: 'Semmit sem tárol az Ön eszközén.',
};

export default hu;
