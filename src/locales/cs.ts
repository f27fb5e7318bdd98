import type {Messages} from './messages.js';

/** Czech. */
const cs: Messages = {
  lang: 'cs',
  dir: 'ltr',

  thisSite: 'Tento web',
  bannerTitle: 'Smíme ve vašem zařízení ukládat a číst data?',
  bannerText: '{controller} vás o souhlas s tím žádá pro tyto účely:',
  thirdParties: {
    one: 'Data ukládá nebo čte i jedna třetí strana: {names}.',
    few: 'Data ukládají nebo čtou i {count} třetí strany: {names}.',
    many: 'Data ukládá nebo čte i {count} třetí strany: {names}.',
    other: 'Data ukládá nebo čte i {count} třetích stran: {names}.',
  },
  thirdPartiesMany: {
    one: 'Data ukládá nebo čte i {count} třetí strana. Seznam zobrazí „{choose}“.',
    few: 'Data ukládají nebo čtou i {count} třetí strany. Seznam zobrazí „{choose}“.',
    many: 'Data ukládá nebo čte i {count} třetí strany. Seznam zobrazí „{choose}“.',
    other: 'Data ukládá nebo čte i {count} třetích stran. Seznam zobrazí „{choose}“.',
  },
  thirdPartiesUnnamed: 'Data mohou ukládat nebo číst i třetí strany.',
  rights:
    'Bez vašeho souhlasu se nic z toho nespustí a „{reject}“ nechá vše vypnuté. Svou odpověď můžete kdykoli změnit nebo odvolat v části „{settings}“.',
  closeMeans: '„{close}“ znamená „{rejectAll}“: vše zůstane vypnuté.',
  sharedWith: 'Vaše odpověď platí pro {domain} a všechny subdomény.',
  notRemembered: 'Váš prohlížeč odpověď neuchová, platí tedy jen pro tuto stránku.',

  why: {
    more: 'Vaše poslední odpověď se nevztahuje na následující účely a zůstává beze změny.',
    changed: 'Žádost tohoto webu se změnila, vaše poslední odpověď proto už neplatí.',
    expired: 'Platnost vaší poslední odpovědi vypršela.',
  },

  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat',
  close: 'Zavřít',
  settings: 'Nastavení soukromí',
  privacyPolicy: 'Ochrana osobních údajů',
  imprint: 'Provozovatel webu',

  notLoaded: 'Načtení se nezdařilo. Zkontrolujte připojení a načtěte stránku znovu.',

  savedAccepted: 'Uloženo: přijali jste vše.',
  savedRejected: 'Uloženo: odmítli jste vše.',
  savedChoices: 'Vaše volby jsou uloženy.',

  categories: {
    necessary: {
      title: 'Nezbytné',
      description: 'Potřebné k tomu, aby web fungoval a pamatoval si vaši odpověď.',
    },
    functional: {title: 'Funkce', description: 'Pamatuje si vaše nastavení a přidává na stránky funkce.'},
    analytics: {title: 'Statistika', description: 'Počítá návštěvy a ukazuje, které stránky se čtou.'},
    media: {title: 'Multimédia', description: 'Zobrazuje videa, mapy a příspěvky z jiných webů.'},
    marketing: {title: 'Reklama', description: 'Zobrazuje reklamu vybranou pro vás a měří její účinek.'},
  },

  saveChoices: 'Uložit volby',
  withdrawAll: 'Odvolat vše',
  preferencesTitle: 'Vaše volby',
  preferencesText: '{controller} se ptá na každý účel a každou službu zvlášť. Co nezapnete, zůstane vypnuté.',
  alwaysActive: 'Vždy zapnuto',
  untilDenied: 'Používá se bez dotazu, dokud to nevypnete',
  services: {one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb'},
  someOn: 'Zapnuto: {on} z {all}',
  details: 'Podrobnosti',
  provider: 'Poskytovatel',
  providerPolicy: 'Ochrana osobních údajů: {provider}',
  storedOnDevice: 'Uloženo ve vašem zařízení',
  storages: {
    'cookie': 'cookie',
    'local': 'místní úložiště',
    'session': 'úložiště relace',
    'indexeddb': 'databáze',
    'cache': 'mezipaměť',
    'service-worker': 'service worker',
  },
  untilClosed: 'do zavření prohlížeče',
  decidedOn: 'Rozhodli jste se {date}.',
  decisionId: 'ID souhlasu: {id}',

  embedTitle: 'Obsah: {provider}',
  embedText:
    'Při načtení se poskytovatel ({provider}) dozví vaši IP adresu a to, že jste na této stránce. Pak může ve vašem zařízení ukládat a číst data.',
  loadOnce: 'Načíst jednou',
  loadAlways: 'Načítat vždy',
  alwaysMeans:
    'Volba „{loadAlways}“ se uloží pro službu {service}. Kdykoli ji můžete odvolat v části „{settings}“.',
  embedLoading: 'Načítá se…',
  embedLoaded: 'Načteno: {service}.',

  columns: {name: 'Název', place: 'Uloženo jako', duration: 'Doba', purpose: 'Účel'},
  allowed: 'Povoleno',
  notAllowed: 'Nepovoleno',
  storesNothing: 'Ve vašem zařízení nic neukládá.',
};

export default cs;
