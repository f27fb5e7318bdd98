import type {Messages} from './messages.js';

/** Slovak. */
const sk: Messages = {
  lang: 'sk',
  dir: 'ltr',

  thisSite: 'Tento web',
  bannerTitle: 'Môžeme vo vašom zariadení ukladať a čítať údaje?',
  bannerText: '{controller} vás žiada o súhlas s tým na tieto účely:',
  thirdParties: {
    one: 'Údaje ukladá alebo číta aj jedna tretia strana: {names}.',
    few: 'Údaje ukladajú alebo čítajú aj {count} tretie strany: {names}.',
    many: 'Údaje ukladá alebo číta aj {count} tretej strany: {names}.',
    other: 'Údaje ukladá alebo číta aj {count} tretích strán: {names}.',
  },
  thirdPartiesMany: {
    one: 'Údaje ukladá alebo číta aj {count} tretia strana. Zoznam otvorí „{choose}“.',
    few: 'Údaje ukladajú alebo čítajú aj {count} tretie strany. Zoznam otvorí „{choose}“.',
    many: 'Údaje ukladá alebo číta aj {count} tretej strany. Zoznam otvorí „{choose}“.',
    other: 'Údaje ukladá alebo číta aj {count} tretích strán. Zoznam otvorí „{choose}“.',
  },
  thirdPartiesUnnamed: 'Údaje môžu ukladať alebo čítať aj tretie strany.',
  rights:
    'Bez vášho súhlasu sa nič z toho nespustí a „{reject}“ nechá všetko vypnuté. Svoju odpoveď môžete kedykoľvek zmeniť alebo odvolať v časti „{settings}“.',
  closeMeans: '„{close}“ znamená „{rejectAll}“: všetko zostane vypnuté.',
  sharedWith: 'Vaša odpoveď platí pre doménu {domain} a všetky jej subdomény.',
  notRemembered: 'Váš prehliadač odpoveď neuchová, preto platí len pre túto stránku.',

  why: {
    more: 'Vaša posledná odpoveď sa nevzťahuje na nasledujúce účely a zostáva bez zmeny.',
    changed: 'Žiadosť tohto webu sa zmenila, preto vaša posledná odpoveď už neplatí.',
    expired: 'Platnosť vašej poslednej odpovede uplynula.',
  },

  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  choose: 'Vybrať',
  close: 'Zavrieť',
  settings: 'Nastavenia súkromia',
  privacyPolicy: 'Ochrana osobných údajov',
  imprint: 'Prevádzkovateľ webu',

  notLoaded: 'Načítanie sa nepodarilo. Skontrolujte pripojenie a načítajte stránku znova.',

  savedAccepted: 'Uložené: všetko ste prijali.',
  savedRejected: 'Uložené: všetko ste odmietli.',
  savedChoices: 'Vaše voľby sú uložené.',

  categories: {
    necessary: {
      title: 'Nevyhnutné',
      description: 'Potrebné na to, aby web fungoval a pamätal si vašu odpoveď.',
    },
    functional: {title: 'Doplnkové funkcie', description: 'Pamätajú si vaše nastavenia a rozširujú stránky.'},
    analytics: {title: 'Štatistika', description: 'Počíta návštevy a ukazuje, ktoré stránky sa čítajú.'},
    media: {title: 'Multimédiá', description: 'Zobrazujú videá, mapy a príspevky z iných webov.'},
    marketing: {title: 'Marketing', description: 'Zobrazuje reklamu vybranú pre vás a meria jej účinok.'},
  },

  saveChoices: 'Uložiť voľby',
  withdrawAll: 'Odvolať všetko',
  preferencesTitle: 'Vaše voľby',
  preferencesText:
    '{controller} žiada o súhlas osobitne na každý účel a každú službu. Čo nezapnete, zostane vypnuté.',
  alwaysActive: 'Vždy zapnuté',
  untilDenied: 'Používa sa bez opýtania, kým to nevypnete',
  services: {one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služieb'},
  someOn: 'Zapnuté: {on} z {all}',
  details: 'Podrobnosti',
  provider: 'Poskytovateľ',
  providerPolicy: 'Ochrana osobných údajov: {provider}',
  storedOnDevice: 'Uložené vo vašom zariadení',
  storages: {
    'cookie': 'súbor cookie',
    'local': 'lokálne úložisko',
    'session': 'úložisko relácie',
    'indexeddb': 'databáza',
    'cache': 'vyrovnávacia pamäť',
    'service-worker': 'service worker',
  },
  untilClosed: 'do zavretia prehliadača',
  decidedOn: 'Dátum rozhodnutia: {date}.',
  decisionId: 'ID súhlasu: {id}',

  embedTitle: 'Obsah: {provider}',
  embedText:
    'Pri načítaní poskytovateľ ({provider}) zistí vašu IP adresu a to, že ste na tejto stránke. Potom môže vo vašom zariadení ukladať a čítať údaje.',
  loadOnce: 'Načítať raz',
  loadAlways: 'Načítavať vždy',
  alwaysMeans:
    'Voľba „{loadAlways}“ sa zapamätá pre službu {service}. Kedykoľvek ju môžete odvolať v časti „{settings}“.',
  embedLoading: 'Načítava sa…',
  embedLoaded: 'Načítané: {service}.',

  columns: {name: 'Názov', place: 'Uložené ako', duration: 'Ako dlho', purpose: 'Účel'},
  allowed: 'Povolené',
  notAllowed: 'Nepovolené',
  storesNothing: 'Vo vašom zariadení nič neukladá.',
};

export default sk;
