import type {Messages} from './messages.js';

/** Danish. */
const da: Messages = {
  lang: 'da',
  dir: 'ltr',

  thisSite: 'Dette websted',
  bannerTitle: 'Må vi gemme og læse data på din enhed?',
  bannerText: '{controller} beder om dit samtykke til at gøre det til disse formål:',
  thirdParties: {
    one: 'Også én tredjepart gemmer eller læser data: {names}.',
    other: 'Også {count} tredjeparter gemmer eller læser data: {names}.',
  },
  thirdPartiesMany: {
    one: 'Også {count} tredjepart gemmer eller læser data. Se hvem under ”{choose}”.',
    other: 'Også {count} tredjeparter gemmer eller læser data. Se hvem under ”{choose}”.',
  },
  thirdPartiesUnnamed: 'Også tredjeparter kan gemme eller læse data.',
  rights:
    'Intet af dette går i gang, før du samtykker, og ”{reject}” lader alt være slået fra. Du kan når som helst ændre dit svar eller trække det tilbage under ”{settings}”.',
  closeMeans: '”{close}” betyder ”{rejectAll}”: Alt forbliver slået fra.',
  sharedWith: 'Dit svar gælder for {domain} og alle underdomæner.',
  notRemembered: 'Din browser gemmer ikke svaret, så det gælder kun for denne side.',

  why: {
    more: 'Dit seneste svar omfatter ikke følgende og gælder fortsat.',
    changed: 'Det, dette websted beder om, er ændret, så dit seneste svar gælder ikke længere.',
    expired: 'Dit seneste svar er udløbet.',
  },

  acceptAll: 'Accepter alt',
  rejectAll: 'Afvis alt',
  choose: 'Vælg',
  close: 'Luk',
  settings: 'Privatlivsindstillinger',
  privacyPolicy: 'Privatlivspolitik',
  imprint: 'Kolofon',

  notLoaded: 'Det kunne ikke indlæses. Tjek din forbindelse, og indlæs siden igen.',

  savedAccepted: 'Gemt: Du har accepteret alt.',
  savedRejected: 'Gemt: Du har afvist alt.',
  savedChoices: 'Dine valg er gemt.',

  categories: {
    necessary: {title: 'Nødvendigt', description: 'Kræves, for at webstedet kan fungere og huske dit svar.'},
    functional: {
      title: 'Funktioner',
      description: 'Husker dine indstillinger og føjer funktioner til siderne.',
    },
    analytics: {title: 'Statistik', description: 'Tæller besøg og viser, hvilke sider der læses.'},
    media: {title: 'Medier', description: 'Viser film, kort og opslag fra andre websteder.'},
    marketing: {
      title: 'Markedsføring',
      description: 'Viser reklamer udvalgt til dig og måler deres virkning.',
    },
  },

  saveChoices: 'Gem valg',
  withdrawAll: 'Træk alt tilbage',
  preferencesTitle: 'Dine valg',
  preferencesText:
    '{controller} spørger om hvert formål og hver tjeneste for sig. Det, du ikke slår til, forbliver slået fra.',
  alwaysActive: 'Altid aktiv',
  untilDenied: 'Bruges, uden at du bliver spurgt, indtil du slår det fra',
  services: {one: '{count} tjeneste', other: '{count} tjenester'},
  someOn: '{on} af {all} slået til',
  details: 'Detaljer',
  provider: 'Udbyder',
  providerPolicy: 'Privatlivspolitik for {provider}',
  storedOnDevice: 'Gemt på din enhed',
  storages: {
    'cookie': 'cookie',
    'local': 'lokalt lager',
    'session': 'sessionslager',
    'indexeddb': 'database',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'indtil du lukker browseren',
  decidedOn: 'Du traf dit valg den {date}.',
  decisionId: 'Samtykke-id: {id}',

  embedTitle: 'Indhold fra {provider}',
  embedText:
    'Når det indlæses, får {provider} din IP-adresse og kan se, at du er på denne side. {provider} kan derefter gemme og læse data på din enhed.',
  loadOnce: 'Indlæs én gang',
  loadAlways: 'Indlæs altid',
  alwaysMeans:
    '”{loadAlways}” huskes for {service}. Du kan når som helst trække det tilbage under ”{settings}”.',
  embedLoading: 'Indlæser …',
  embedLoaded: '{service} er indlæst.',

  columns: {name: 'Navn', place: 'Gemt som', duration: 'Varighed', purpose: 'Formål'},
  allowed: 'Tilladt',
  notAllowed: 'Ikke tilladt',
  storesNothing: 'Gemmer intet på din enhed.',
};

export default da;
