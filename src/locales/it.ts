import type {Messages} from './messages.js';

/** Italian. */
const it: Messages = {
  lang: 'it',
  dir: 'ltr',

  thisSite: 'Questo sito',
  bannerTitle: 'Possiamo salvare e leggere dati sul tuo dispositivo?',
  bannerText: '{controller} ti chiede il consenso a farlo per queste finalità:',
  thirdParties: {
    one: 'Anche una terza parte salva o legge dati: {names}.',
    many: 'Anche {count} terze parti salvano o leggono dati: {names}.',
    other: 'Anche {count} terze parti salvano o leggono dati: {names}.',
  },
  thirdPartiesMany: {
    one: 'Anche {count} terza parte salva o legge dati. La trovi in «{choose}».',
    many: 'Anche {count} terze parti salvano o leggono dati. Le trovi in «{choose}».',
    other: 'Anche {count} terze parti salvano o leggono dati. Le trovi in «{choose}».',
  },
  thirdPartiesUnnamed: 'Anche terze parti possono salvare o leggere dati.',
  rights:
    'Nulla di tutto questo si attiva finché non acconsenti, e «{reject}» lascia tutto disattivato. Puoi modificare o revocare la tua risposta in qualsiasi momento in «{settings}».',
  closeMeans: '«{close}» equivale a «{rejectAll}»: tutto questo resta disattivato.',
  sharedWith: 'La tua risposta vale per {domain} e tutti i suoi sottodomini.',
  notRemembered: 'Il tuo browser non conserva la risposta, che quindi vale solo per questa pagina.',

  why: {
    more: 'La tua ultima risposta non riguarda quanto segue e resta invariata.',
    changed: 'Ciò che questo sito chiede è cambiato, quindi la tua ultima risposta non vale più.',
    expired: 'La tua ultima risposta è scaduta.',
  },

  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  choose: 'Scegli',
  close: 'Chiudi',
  settings: 'Impostazioni privacy',
  privacyPolicy: 'Informativa sulla privacy',
  imprint: 'Note legali',

  notLoaded: 'Caricamento non riuscito. Controlla la connessione e ricarica la pagina.',

  savedAccepted: 'Salvato: hai accettato tutto.',
  savedRejected: 'Salvato: hai rifiutato tutto.',
  savedChoices: 'Le tue scelte sono salvate.',

  categories: {
    necessary: {
      title: 'Necessario',
      description: 'Serve al sito per funzionare e ricordare la tua risposta.',
    },
    functional: {
      title: 'Funzionalità',
      description: 'Ricorda le tue impostazioni e aggiunge funzioni alle pagine.',
    },
    analytics: {
      title: 'Statistiche',
      description: 'Contano le visite e mostrano quali pagine vengono lette.',
    },
    media: {title: 'Multimedia', description: 'Mostra video, mappe e post forniti da altri siti.'},
    marketing: {title: 'Marketing', description: 'Mostra pubblicità scelta per te e ne misura l’effetto.'},
  },

  saveChoices: 'Salva le scelte',
  withdrawAll: 'Revoca tutto',
  preferencesTitle: 'Le tue scelte',
  preferencesText:
    '{controller} chiede il consenso per ogni finalità e ogni servizio separatamente. Ciò che non attivi resta disattivato.',
  alwaysActive: 'Sempre attivo',
  untilDenied: 'Usato senza chiedere, finché non lo disattivi',
  services: {one: '{count} servizio', many: '{count} servizi', other: '{count} servizi'},
  someOn: '{on} su {all} attivi',
  details: 'Dettagli',
  provider: 'Fornitore',
  providerPolicy: 'Informativa sulla privacy di {provider}',
  storedOnDevice: 'Salvato sul tuo dispositivo',
  storages: {
    'cookie': 'cookie',
    'local': 'memoria locale',
    'session': 'memoria di sessione',
    'indexeddb': 'database',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'fino alla chiusura del browser',
  decidedOn: 'Data della decisione: {date}.',
  decisionId: 'ID del consenso: {id}',

  embedTitle: 'Contenuto di {provider}',
  embedText:
    'Caricandolo riveli a {provider} il tuo indirizzo IP e che sei su questa pagina, e consenti a {provider} di salvare e leggere dati sul tuo dispositivo.',
  loadOnce: 'Carica una volta',
  loadAlways: 'Carica sempre',
  alwaysMeans:
    '«{loadAlways}» viene ricordato per {service}. Puoi revocarlo in qualsiasi momento in «{settings}».',
  embedLoading: 'Caricamento…',
  embedLoaded: 'Caricato: {service}.',

  columns: {name: 'Nome', place: 'Salvato come', duration: 'Durata', purpose: 'Finalità'},
  allowed: 'Consentito',
  notAllowed: 'Non consentito',
  storesNothing: 'Non salva nulla sul tuo dispositivo.',
};

export default it;
