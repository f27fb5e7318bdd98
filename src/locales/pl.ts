import type {Messages} from './messages.js';

/** Polish. */
const pl: Messages = {
  lang: 'pl',
  dir: 'ltr',

  thisSite: 'Ta witryna',
  bannerTitle: 'Czy możemy zapisywać i odczytywać dane na Twoim urządzeniu?',
  bannerText: '{controller} prosi o Twoją zgodę na to w tych celach:',
  thirdParties: {
    one: 'Dane zapisuje lub odczytuje też jeden podmiot trzeci: {names}.',
    few: 'Dane zapisują lub odczytują też {count} podmioty trzecie: {names}.',
    many: 'Dane zapisuje lub odczytuje też {count} podmiotów trzecich: {names}.',
    other: 'Dane zapisuje lub odczytuje też {count} podmiotu trzeciego: {names}.',
  },
  thirdPartiesMany: {
    one: 'Dane zapisuje lub odczytuje też {count} podmiot trzeci. Listę pokaże „{choose}”.',
    few: 'Dane zapisują lub odczytują też {count} podmioty trzecie. Listę pokaże „{choose}”.',
    many: 'Dane zapisuje lub odczytuje też {count} podmiotów trzecich. Listę pokaże „{choose}”.',
    other: 'Dane zapisuje lub odczytuje też {count} podmiotu trzeciego. Listę pokaże „{choose}”.',
  },
  thirdPartiesUnnamed: 'Dane mogą zapisywać lub odczytywać też podmioty trzecie.',
  rights:
    'Bez Twojej zgody nic z tego nie działa, a „{reject}” pozostawia wszystko wyłączone. Odpowiedź możesz w każdej chwili zmienić lub wycofać, wybierając „{settings}”.',
  closeMeans: '„{close}” oznacza „{rejectAll}”: to wszystko pozostaje wyłączone.',
  sharedWith: 'Twoja odpowiedź obowiązuje w domenie {domain} i wszystkich jej subdomenach.',
  notRemembered: 'Twoja przeglądarka nie zapamiętuje odpowiedzi, więc obowiązuje ona tylko na tej stronie.',

  why: {
    more: 'Twoja ostatnia odpowiedź nie obejmuje poniższych celów i pozostaje bez zmian.',
    changed: 'Zmieniło się to, o co prosi ta witryna, więc Twoja ostatnia odpowiedź już nie obowiązuje.',
    expired: 'Twoja ostatnia odpowiedź wygasła.',
  },

  acceptAll: 'Akceptuj wszystko',
  rejectAll: 'Odrzuć wszystko',
  choose: 'Wybierz',
  close: 'Zamknij',
  settings: 'Ustawienia prywatności',
  privacyPolicy: 'Polityka prywatności',
  imprint: 'Nota prawna',

  notLoaded: 'Nie udało się wczytać. Sprawdź połączenie i wczytaj stronę ponownie.',

  savedAccepted: 'Zapisano: wszystko zaakceptowane.',
  savedRejected: 'Zapisano: wszystko odrzucone.',
  savedChoices: 'Zapisano Twój wybór.',

  categories: {
    necessary: {
      title: 'Niezbędne',
      description: 'Potrzebne, aby witryna działała i pamiętała Twoją odpowiedź.',
    },
    functional: {
      title: 'Dodatkowe funkcje',
      description: 'Zapamiętują Twoje ustawienia i rozszerzają działanie stron.',
    },
    analytics: {title: 'Statystyka', description: 'Liczy odwiedziny i pokazuje, które strony są czytane.'},
    media: {title: 'Multimedia', description: 'Pokazują filmy, mapy i posty z innych witryn.'},
    marketing: {
      title: 'Marketing',
      description: 'Pokazuje reklamy dobrane dla Ciebie i mierzy ich skuteczność.',
    },
  },

  saveChoices: 'Zapisz wybór',
  withdrawAll: 'Wycofaj wszystkie zgody',
  preferencesTitle: 'Twój wybór',
  preferencesText:
    '{controller} prosi o zgodę osobno na każdy cel i każdą usługę. Czego nie włączysz, pozostanie wyłączone.',
  alwaysActive: 'Zawsze włączone',
  untilDenied: 'Używane bez pytania, dopóki tego nie wyłączysz',
  services: {one: '{count} usługa', few: '{count} usługi', many: '{count} usług', other: '{count} usługi'},
  someOn: 'Włączone: {on} z {all}',
  details: 'Szczegóły',
  provider: 'Dostawca',
  providerPolicy: 'Polityka prywatności: {provider}',
  storedOnDevice: 'Zapisane na Twoim urządzeniu',
  storages: {
    'cookie': 'plik cookie',
    'local': 'pamięć lokalna',
    'session': 'pamięć sesji',
    'indexeddb': 'baza danych',
    'cache': 'pamięć podręczna',
    'service-worker': 'wątek usługowy',
  },
  untilClosed: 'do zamknięcia przeglądarki',
  decidedOn: 'Data decyzji: {date}.',
  decisionId: 'ID zgody: {id}',

  embedTitle: 'Treść: {provider}',
  embedText:
    'Wczytanie ujawnia dostawcy ({provider}) Twój adres IP i to, że jesteś na tej stronie. Dostawca może potem zapisywać i odczytywać dane na Twoim urządzeniu.',
  loadOnce: 'Wczytaj raz',
  loadAlways: 'Wczytuj zawsze',
  alwaysMeans:
    '„{loadAlways}” zapamiętuje się dla usługi {service}. Możesz to w każdej chwili wycofać, wybierając „{settings}”.',
  embedLoading: 'Wczytywanie…',
  embedLoaded: 'Wczytano: {service}.',

  columns: {name: 'Nazwa', place: 'Zapisane jako', duration: 'Jak długo', purpose: 'Cel'},
  allowed: 'Dozwolone',
  notAllowed: 'Niedozwolone',
  storesNothing: 'Nie zapisuje niczego na Twoim urządzeniu.',
};

export default pl;
