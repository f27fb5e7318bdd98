import type {Messages} from './messages.js';

/** Serbian, in Cyrillic. */
const sr: Messages = {
  lang: 'sr',
  dir: 'ltr',

  thisSite: 'Овај сајт',
  bannerTitle: 'Смемо ли да чувамо и читамо податке на вашем уређају?',
  bannerText: '{controller} за то тражи ваш пристанак у ове сврхе:',
  thirdParties: {
    one: 'И {count} трећа страна чува или чита податке: {names}.',
    few: 'И {count} треће стране чувају или читају податке: {names}.',
    other: 'И {count} трећих страна чува или чита податке: {names}.',
  },
  thirdPartiesMany: {
    one: 'И {count} трећа страна чува или чита податке. Списак је под „{choose}“.',
    few: 'И {count} треће стране чувају или читају податке. Списак је под „{choose}“.',
    other: 'И {count} трећих страна чува или чита податке. Списак је под „{choose}“.',
  },
  thirdPartiesUnnamed: 'И треће стране могу да чувају или читају податке.',
  rights:
    'Ништа од овога не ради без вашег пристанка, а уз „{reject}“ све остаје искључено. Одговор можете да промените или опозовете у сваком тренутку под „{settings}“.',
  closeMeans: '„{close}“ значи „{rejectAll}“: све остаје искључено.',
  sharedWith: 'Ваш одговор важи за {domain} и све поддомене.',
  notRemembered: 'Ваш прегледач не чува одговор, па он важи само за ову страницу.',

  why: {
    more: 'Ваш последњи одговор не обухвата следеће и остаје непромењен.',
    changed: 'Захтев овог сајта се променио, па ваш последњи одговор више не важи.',
    expired: 'Ваш последњи одговор је истекао.',
  },

  acceptAll: 'Прихвати све',
  rejectAll: 'Одбиј све',
  choose: 'Изабери',
  close: 'Затвори',
  settings: 'Подешавања приватности',
  privacyPolicy: 'Политика приватности',
  imprint: 'Импресум',

  notLoaded: 'Учитавање није успело. Проверите везу и поново учитајте страницу.',

  savedAccepted: 'Сачувано: све сте прихватили.',
  savedRejected: 'Сачувано: све сте одбили.',
  savedChoices: 'Ваш избор је сачуван.',

  categories: {
    necessary: {title: 'Неопходно', description: 'Потребно да би сајт радио и памтио ваш одговор.'},
    functional: {title: 'Функције', description: 'Памти ваша подешавања и додаје функције страницама.'},
    analytics: {title: 'Статистика', description: 'Броји посете и показује које се странице читају.'},
    media: {title: 'Мултимедија', description: 'Приказује видео-снимке, мапе и објаве са других сајтова.'},
    marketing: {title: 'Оглашавање', description: 'Приказује огласе изабране за вас и мери њихов учинак.'},
  },

  saveChoices: 'Сачувај избор',
  withdrawAll: 'Опозови све',
  preferencesTitle: 'Ваш избор',
  preferencesText:
    '{controller} пита посебно за сваку сврху и сваку услугу. Што оставите искључено, остаје искључено.',
  alwaysActive: 'Увек активно',
  untilDenied: 'Користи се без тражења пристанка док то не искључите',
  services: {one: '{count} услуга', few: '{count} услуге', other: '{count} услуга'},
  someOn: 'Укључено: {on} од {all}',
  details: 'Детаљи',
  provider: 'Пружалац',
  providerPolicy: 'Политика приватности: {provider}',
  storedOnDevice: 'Чува се на вашем уређају',
  storages: {
    'cookie': 'колачић',
    'local': 'локално складиште',
    'session': 'складиште сесије',
    'indexeddb': 'база података',
    'cache': 'кеш',
    'service-worker': 'позадинска скрипта',
  },
  untilClosed: 'док не затворите прегледач',
  decidedOn: 'Датум одлуке: {date}.',
  decisionId: 'ID пристанка: {id}',

  embedTitle: 'Садржај: {provider}',
  embedText:
    'При учитавању пружалац ({provider}) сазнаје вашу IP адресу и да сте на овој страници. Затим може да чува и чита податке на вашем уређају.',
  loadOnce: 'Учитај једном',
  loadAlways: 'Увек учитавај',
  alwaysMeans:
    '„{loadAlways}“ се памти за услугу {service}. То можете да опозовете у сваком тренутку под „{settings}“.',
  embedLoading: 'Учитава се…',
  embedLoaded: 'Учитано: {service}.',

  columns: {name: 'Назив', place: 'Чува се као', duration: 'Трајање', purpose: 'Сврха'},
  allowed: 'Дозвољено',
  notAllowed: 'Није дозвољено',
  storesNothing: 'Не чува ништа на вашем уређају.',
};

export default sr;
