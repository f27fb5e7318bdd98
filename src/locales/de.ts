import type {Messages} from './messages.js';

/** German. */
const de: Messages = {
  lang: 'de',
  dir: 'ltr',

  thisSite: 'Diese Website',
  bannerTitle: 'Dürfen wir Daten auf Ihrem Gerät speichern und lesen?',
  bannerText: '{controller} bittet Sie, darin für diese Zwecke einzuwilligen:',
  thirdParties: {
    one: 'Auch ein Dritter speichert oder liest Daten: {names}.',
    other: 'Auch {count} Dritte speichern oder lesen Daten: {names}.',
  },
  thirdPartiesMany: {
    one: 'Auch {count} Dritter speichert oder liest Daten. „{choose}“ nennt ihn.',
    other: 'Auch {count} Dritte speichern oder lesen Daten. „{choose}“ nennt sie.',
  },
  thirdPartiesUnnamed: 'Auch Dritte können Daten speichern oder lesen.',
  rights:
    'Nichts davon läuft, bevor Sie einwilligen, und mit „{reject}“ bleibt alles aus. Unter „{settings}“ können Sie Ihre Antwort jederzeit ändern oder widerrufen.',
  closeMeans: '„{close}“ bedeutet „{rejectAll}“: Alles bleibt aus.',
  sharedWith: 'Ihre Antwort gilt für {domain} und alle Subdomains.',
  notRemembered: 'Ihr Browser speichert Ihre Antwort nicht; sie gilt nur für diese Seite.',

  why: {
    more: 'Ihre letzte Antwort umfasst das Folgende nicht und bleibt unverändert.',
    changed: 'Worum diese Website bittet, hat sich geändert. Ihre letzte Antwort gilt daher nicht mehr.',
    expired: 'Ihre letzte Antwort ist abgelaufen.',
  },

  acceptAll: 'Alles akzeptieren',
  rejectAll: 'Alles ablehnen',
  choose: 'Auswählen',
  close: 'Schließen',
  settings: 'Datenschutzeinstellungen',
  privacyPolicy: 'Datenschutzerklärung',
  imprint: 'Impressum',

  notLoaded: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',

  savedAccepted: 'Gespeichert: Sie haben alles akzeptiert.',
  savedRejected: 'Gespeichert: Sie haben alles abgelehnt.',
  savedChoices: 'Ihre Auswahl ist gespeichert.',

  categories: {
    necessary: {
      title: 'Notwendiges',
      description: 'Nötig, damit die Website funktioniert und sich Ihre Antwort merkt.',
    },
    functional: {
      title: 'Funktionen',
      description: 'Merkt sich Ihre Einstellungen und ergänzt die Seiten um Funktionen.',
    },
    analytics: {title: 'Statistik', description: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.'},
    media: {title: 'Medien', description: 'Zeigt Filme, Karten und Beiträge von anderen Websites.'},
    marketing: {title: 'Werbung', description: 'Zeigt für Sie ausgewählte Werbung und misst ihre Wirkung.'},
  },

  saveChoices: 'Auswahl speichern',
  withdrawAll: 'Alles widerrufen',
  preferencesTitle: 'Ihre Auswahl',
  preferencesText:
    '{controller} fragt für jeden Zweck und jeden Dienst einzeln. Was Sie nicht einschalten, bleibt aus.',
  alwaysActive: 'Immer aktiv',
  untilDenied: 'Wird ungefragt genutzt, bis Sie es ausschalten',
  services: {one: '{count} Dienst', other: '{count} Dienste'},
  someOn: '{on} von {all} an',
  details: 'Details',
  provider: 'Anbieter',
  providerPolicy: 'Datenschutzerklärung von {provider}',
  storedOnDevice: 'Auf Ihrem Gerät gespeichert',
  storages: {
    'cookie': 'Cookie',
    'local': 'lokaler Speicher',
    'session': 'Sitzungsspeicher',
    'indexeddb': 'Datenbank',
    'cache': 'Cache',
    'service-worker': 'Service-Worker',
  },
  untilClosed: 'bis Sie den Browser schließen',
  decidedOn: 'Sie haben am {date} entschieden.',
  decisionId: 'Einwilligungs-ID: {id}',

  embedTitle: 'Inhalt von {provider}',
  embedText:
    'Das Laden teilt {provider} Ihre IP-Adresse mit und dass Sie auf dieser Seite sind, und erlaubt {provider}, Daten auf Ihrem Gerät zu speichern und zu lesen.',
  loadOnce: 'Einmal laden',
  loadAlways: 'Immer laden',
  alwaysMeans:
    '„{loadAlways}“ wird für {service} gespeichert. Unter „{settings}“ können Sie das jederzeit widerrufen.',
  embedLoading: 'Wird geladen …',
  embedLoaded: 'Geladen: {service}.',

  columns: {name: 'Name', place: 'Art', duration: 'Dauer', purpose: 'Zweck'},
  allowed: 'Erlaubt',
  notAllowed: 'Nicht erlaubt',
  storesNothing: 'Speichert nichts auf Ihrem Gerät.',
};

export default de;
