import type {Messages} from './messages.js';

/** Macedonian. */
const mk: Messages = {
  lang: 'mk',
  dir: 'ltr',

  thisSite: 'Овој сајт',
  bannerTitle: 'Може ли да чуваме и читаме податоци на вашиот уред?',
  bannerText: '{controller} бара ваша согласност за тоа, со следниве цели:',
  thirdParties: {
    one: 'И {count} трета страна чува или чита податоци: {names}.',
    other: 'И {count} трети страни чуваат или читаат податоци: {names}.',
  },
  thirdPartiesMany: {
    one: 'И {count} трета страна чува или чита податоци. Списокот е под „{choose}“.',
    other: 'И {count} трети страни чуваат или читаат податоци. Списокот е под „{choose}“.',
  },
  thirdPartiesUnnamed: 'И трети страни може да чуваат или читаат податоци.',
  rights:
    'Ништо од ова не работи без ваша согласност, а со „{reject}“ сѐ останува исклучено. Одговорот може да го промените или повлечете во секое време под „{settings}“.',
  closeMeans: '„{close}“ значи „{rejectAll}“: сѐ останува исклучено.',
  sharedWith: 'Вашиот одговор важи за {domain} и за сите поддомени.',
  notRemembered: 'Вашиот прелистувач не го чува одговорот, па тој важи само за оваа страница.',

  why: {
    more: 'Вашиот последен одговор не го опфаќа следново и останува непроменет.',
    changed: 'Барањето на овој сајт е променето, па вашиот последен одговор повеќе не важи.',
    expired: 'Вашиот последен одговор истече.',
  },

  acceptAll: 'Прифати сѐ',
  rejectAll: 'Одбиј сѐ',
  choose: 'Избери',
  close: 'Затвори',
  settings: 'Поставки за приватност',
  privacyPolicy: 'Политика за приватност',
  imprint: 'Импресум',

  notLoaded: 'Вчитувањето не успеа. Проверете ја врската и повторно вчитајте ја страницата.',

  savedAccepted: 'Зачувано: прифативте сѐ.',
  savedRejected: 'Зачувано: одбивте сѐ.',
  savedChoices: 'Вашиот избор е зачуван.',

  categories: {
    necessary: {
      title: 'Неопходно',
      description: 'Потребно за сајтот да работи и да го запомни вашиот одговор.',
    },
    functional: {title: 'Функции', description: 'Ги памети вашите поставки и додава функции на страниците.'},
    analytics: {title: 'Статистика', description: 'Ги брои посетите и покажува кои страници се читаат.'},
    media: {title: 'Мултимедија', description: 'Прикажува видеа, мапи и објави од други сајтови.'},
    marketing: {title: 'Реклами', description: 'Прикажува реклами избрани за вас и го мери нивниот ефект.'},
  },

  saveChoices: 'Зачувај го изборот',
  withdrawAll: 'Повлечи сѐ',
  preferencesTitle: 'Вашиот избор',
  preferencesText:
    '{controller} прашува посебно за секоја цел и секоја услуга. Што ќе оставите исклучено, останува исклучено.',
  alwaysActive: 'Секогаш активно',
  untilDenied: 'Се користи без барање согласност додека не го исклучите',
  services: {one: '{count} услуга', other: '{count} услуги'},
  someOn: 'Вклучено: {on} од {all}',
  details: 'Детали',
  provider: 'Давател',
  providerPolicy: 'Политика за приватност: {provider}',
  storedOnDevice: 'Се чува на вашиот уред',
  storages: {
    'cookie': 'колаче',
    'local': 'локално складиште',
    'session': 'складиште на сесијата',
    'indexeddb': 'база на податоци',
    'cache': 'кеш',
    'service-worker': 'скрипта во заднина',
  },
  untilClosed: 'додека не го затворите прелистувачот',
  decidedOn: 'Одлучивте на {date}.',
  decisionId: 'ID на согласноста: {id}',

  embedTitle: 'Содржина: {provider}',
  embedText:
    'При вчитување давателот ({provider}) ја дознава вашата IP-адреса и дека сте на оваа страница. Потоа може да чува и чита податоци на вашиот уред.',
  loadOnce: 'Вчитај еднаш',
  loadAlways: 'Секогаш вчитувај',
  alwaysMeans: '„{loadAlways}“ се памети за {service}. Може да го повлечете во секое време под „{settings}“.',
  embedLoading: 'Се вчитува…',
  embedLoaded: 'Вчитано: {service}.',

  columns: {name: 'Име', place: 'Се чува како', duration: 'Траење', purpose: 'Цел'},
  allowed: 'Дозволено',
  notAllowed: 'Не е дозволено',
  storesNothing: 'Не чува ништо на вашиот уред.',
};

export default mk;
