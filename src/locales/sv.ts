import type {Messages} from './messages.js';

/** Swedish. */
const sv: Messages = {
  lang: 'sv',
  dir: 'ltr',

  thisSite: 'Den här webbplatsen',
  bannerTitle: 'Får vi lagra och läsa data på din enhet?',
  bannerText: '{controller} ber om ditt samtycke till det för dessa ändamål:',
  thirdParties: {
    one: 'Även en tredjepart lagrar eller läser data: {names}.',
    other: 'Även {count} tredjeparter lagrar eller läser data: {names}.',
  },
  thirdPartiesMany: {
    one: 'Även {count} tredjepart lagrar eller läser data. Se vem under ”{choose}”.',
    other: 'Även {count} tredjeparter lagrar eller läser data. Se vilka under ”{choose}”.',
  },
  thirdPartiesUnnamed: 'Även tredjeparter kan lagra eller läsa data.',
  rights:
    'Inget av detta startar innan du samtycker, och ”{reject}” lämnar allt avstängt. Du kan när som helst ändra eller återkalla ditt svar under ”{settings}”.',
  closeMeans: '”{close}” betyder ”{rejectAll}”: allt förblir avstängt.',
  sharedWith: 'Ditt svar gäller för {domain} och alla dess underdomäner.',
  notRemembered: 'Din webbläsare sparar inte svaret, så det gäller bara den här sidan.',

  why: {
    more: 'Ditt senaste svar omfattar inte följande och gäller fortfarande.',
    changed: 'Det som webbplatsen ber om har ändrats, så ditt senaste svar gäller inte längre.',
    expired: 'Ditt senaste svar har gått ut.',
  },

  acceptAll: 'Godkänn allt',
  rejectAll: 'Avvisa allt',
  choose: 'Välj',
  close: 'Stäng',
  settings: 'Integritetsinställningar',
  privacyPolicy: 'Integritetspolicy',
  imprint: 'Juridisk information',

  notLoaded: 'Detta kunde inte laddas. Kontrollera anslutningen och ladda om sidan.',

  savedAccepted: 'Sparat: du har godkänt allt.',
  savedRejected: 'Sparat: du har avvisat allt.',
  savedChoices: 'Dina val är sparade.',

  categories: {
    necessary: {
      title: 'Nödvändigt',
      description: 'Behövs för att webbplatsen ska fungera och minnas ditt svar.',
    },
    functional: {
      title: 'Funktioner',
      description: 'Minns dina inställningar och lägger till funktioner på sidorna.',
    },
    analytics: {title: 'Statistik', description: 'Räknar besök och visar vilka sidor som läses.'},
    media: {title: 'Medier', description: 'Visar filmer, kartor och inlägg från andra webbplatser.'},
    marketing: {
      title: 'Marknadsföring',
      description: 'Visar reklam som valts för dig och mäter dess effekt.',
    },
  },

  saveChoices: 'Spara val',
  withdrawAll: 'Återkalla allt',
  preferencesTitle: 'Dina val',
  preferencesText:
    '{controller} frågar om varje ändamål och varje tjänst för sig. Det du lämnar avstängt förblir avstängt.',
  alwaysActive: 'Alltid på',
  untilDenied: 'Används utan att du tillfrågas, tills du stänger av det',
  services: {one: '{count} tjänst', other: '{count} tjänster'},
  someOn: '{on} av {all} på',
  details: 'Detaljer',
  provider: 'Leverantör',
  providerPolicy: 'Integritetspolicy för {provider}',
  storedOnDevice: 'Lagrat på din enhet',
  storages: {
    'cookie': 'kaka',
    'local': 'lokal lagring',
    'session': 'sessionslagring',
    'indexeddb': 'databas',
    'cache': 'cacheminne',
    'service-worker': 'service worker',
  },
  untilClosed: 'tills du stänger webbläsaren',
  decidedOn: 'Du svarade den {date}.',
  decisionId: 'Samtyckes-ID: {id}',

  embedTitle: 'Innehåll från {provider}',
  embedText:
    'Om du laddar det får {provider} veta din IP-adress och att du är på den här sidan. {provider} kan sedan lagra och läsa data på din enhet.',
  loadOnce: 'Ladda en gång',
  loadAlways: 'Ladda alltid',
  alwaysMeans: '”{loadAlways}” sparas för {service}. Du kan när som helst återkalla det under ”{settings}”.',
  embedLoading: 'Laddar …',
  embedLoaded: '{service} har laddats.',

  columns: {name: 'Namn', place: 'Lagras som', duration: 'Hur länge', purpose: 'Ändamål'},
  allowed: 'Tillåtet',
  notAllowed: 'Inte tillåtet',
  storesNothing: 'Lagrar inget på din enhet.',
};

export default sv;
