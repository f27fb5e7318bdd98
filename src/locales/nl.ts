import type {Messages} from './messages.js';

/** Dutch. */
const nl: Messages = {
  lang: 'nl',
  dir: 'ltr',

  thisSite: 'Deze site',
  bannerTitle: 'Mogen wij gegevens op uw apparaat opslaan en lezen?',
  bannerText: '{controller} vraagt uw toestemming om dat te doen voor deze doelen:',
  thirdParties: {
    one: 'Ook één derde partij slaat gegevens op of leest ze: {names}.',
    other: 'Ook {count} derde partijen slaan gegevens op of lezen ze: {names}.',
  },
  thirdPartiesMany: {
    one: 'Ook {count} derde partij slaat gegevens op of leest ze. Via “{choose}” ziet u welke.',
    other: 'Ook {count} derde partijen slaan gegevens op of lezen ze. Via “{choose}” ziet u welke.',
  },
  thirdPartiesUnnamed: 'Ook derde partijen kunnen gegevens opslaan of lezen.',
  rights:
    'Niets hiervan start voordat u toestemming geeft, en met “{reject}” blijft alles uit. U kunt uw antwoord altijd wijzigen of intrekken via “{settings}”.',
  closeMeans: '“{close}” betekent “{rejectAll}”: alles blijft uit.',
  sharedWith: 'Uw antwoord geldt voor {domain} en alle subdomeinen.',
  notRemembered: 'Uw browser bewaart uw antwoord niet, dus het geldt alleen voor deze pagina.',

  why: {
    more: 'Uw laatste antwoord gaat niet over het volgende en blijft zoals het is.',
    changed: 'Wat deze site vraagt, is veranderd. Daarom geldt uw laatste antwoord niet meer.',
    expired: 'Uw laatste antwoord is verlopen.',
  },

  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  choose: 'Kiezen',
  close: 'Sluiten',
  settings: 'Privacyinstellingen',
  privacyPolicy: 'Privacyverklaring',
  imprint: 'Colofon',

  notLoaded: 'Dit kon niet worden geladen. Controleer uw verbinding en laad de pagina opnieuw.',

  savedAccepted: 'Opgeslagen: u hebt alles geaccepteerd.',
  savedRejected: 'Opgeslagen: u hebt alles geweigerd.',
  savedChoices: 'Uw keuzes zijn opgeslagen.',

  categories: {
    necessary: {
      title: 'Noodzakelijk',
      description: 'Nodig om de site te laten werken en uw antwoord te onthouden.',
    },
    functional: {
      title: 'Extra functies',
      description: 'Onthouden uw instellingen en breiden de pagina’s uit.',
    },
    analytics: {
      title: 'Statistiek',
      description: 'Telt bezoeken en laat zien welke pagina’s worden gelezen.',
    },
    media: {title: 'Media', description: 'Tonen video’s, kaarten en berichten van andere sites.'},
    marketing: {title: 'Marketing', description: 'Toont voor u gekozen reclame en meet het effect ervan.'},
  },

  saveChoices: 'Keuzes opslaan',
  withdrawAll: 'Alles intrekken',
  preferencesTitle: 'Uw keuzes',
  preferencesText: '{controller} vraagt toestemming per doel en per dienst. Wat u uit laat, blijft uit.',
  alwaysActive: 'Altijd aan',
  untilDenied: 'Wordt zonder vragen gebruikt, tot u het uitzet',
  services: {one: '{count} dienst', other: '{count} diensten'},
  someOn: '{on} van {all} aan',
  details: 'Details',
  provider: 'Aanbieder',
  providerPolicy: 'Privacyverklaring van {provider}',
  storedOnDevice: 'Opgeslagen op uw apparaat',
  storages: {
    'cookie': 'cookie',
    'local': 'lokale opslag',
    'session': 'sessieopslag',
    'indexeddb': 'database',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'tot u de browser sluit',
  decidedOn: 'Uw keuze is van {date}.',
  decisionId: 'Toestemmings-ID: {id}',

  embedTitle: 'Inhoud van {provider}',
  embedText:
    'Door dit te laden deelt u met {provider} uw IP-adres en dat u op deze pagina bent, en laat u {provider} gegevens op uw apparaat opslaan en lezen.',
  loadOnce: 'Eenmalig laden',
  loadAlways: 'Altijd laden',
  alwaysMeans: '“{loadAlways}” wordt onthouden voor {service}. U kunt dit altijd intrekken via “{settings}”.',
  embedLoading: 'Laden…',
  embedLoaded: 'Geladen: {service}.',

  columns: {name: 'Naam', place: 'Opgeslagen als', duration: 'Hoelang', purpose: 'Waarvoor'},
  allowed: 'Toegestaan',
  notAllowed: 'Niet toegestaan',
  storesNothing: 'Slaat niets op uw apparaat op.',
};

export default nl;
