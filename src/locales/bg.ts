import type {Messages} from './messages.js';

/** Bulgarian. */
const bg: Messages = {
  lang: 'bg',
  dir: 'ltr',

  thisSite: 'Този сайт',
  bannerTitle: 'Може ли да съхраняваме и четем данни на Вашето устройство?',
  bannerText: '{controller} иска съгласието Ви за това със следните цели:',
  thirdParties: {
    one: 'Данни съхранява или чете и една трета страна: {names}.',
    other: 'Данни съхраняват или четат и {count} трети страни: {names}.',
  },
  thirdPartiesMany: {
    one: 'Данни съхранява или чете и {count} трета страна. Списъкът е в „{choose}“.',
    other: 'Данни съхраняват или четат и {count} трети страни. Списъкът е в „{choose}“.',
  },
  thirdPartiesUnnamed: 'Данни може да съхраняват или четат и трети страни.',
  rights:
    'Без съгласието Ви нищо от това не се включва, а „{reject}“ оставя всичко изключено. Можете да промените или оттеглите отговора си по всяко време в „{settings}“.',
  closeMeans: '„{close}“ означава „{rejectAll}“: всичко остава изключено.',
  sharedWith: 'Отговорът Ви важи за {domain} и всичките му поддомейни.',
  notRemembered: 'Браузърът Ви не пази отговора, затова той важи само за тази страница.',

  why: {
    more: 'Последният Ви отговор не обхваща следното и остава непроменен.',
    changed: 'Искането на този сайт се промени, затова последният Ви отговор вече не важи.',
    expired: 'Срокът на последния Ви отговор изтече.',
  },

  acceptAll: 'Приемане на всичко',
  rejectAll: 'Отхвърляне на всичко',
  choose: 'Избор',
  close: 'Затваряне',
  settings: 'Настройки за поверителност',
  privacyPolicy: 'Политика за поверителност',
  imprint: 'Правна информация',

  notLoaded: 'Зареждането не успя. Проверете връзката си и заредете страницата отново.',

  savedAccepted: 'Запазено: приехте всичко.',
  savedRejected: 'Запазено: отхвърлихте всичко.',
  savedChoices: 'Изборът Ви е запазен.',

  categories: {
    necessary: {title: 'Необходимо', description: 'Нужно е, за да работи сайтът и да помни отговора Ви.'},
    functional: {title: 'Функции', description: 'Помни настройките Ви и добавя функции към страниците.'},
    analytics: {title: 'Статистика', description: 'Брои посещенията и показва кои страници се четат.'},
    media: {title: 'Мултимедия', description: 'Показва видео, карти и публикации от други сайтове.'},
    marketing: {title: 'Реклама', description: 'Показва реклами, избрани за Вас, и измерва ефекта им.'},
  },

  saveChoices: 'Запазване на избора',
  withdrawAll: 'Оттегляне на всичко',
  preferencesTitle: 'Вашият избор',
  preferencesText:
    '{controller} пита за всяка цел и всяка услуга поотделно. Каквото не включите, остава изключено.',
  alwaysActive: 'Винаги активно',
  untilDenied: 'Използва се без запитване, докато не го изключите',
  services: {one: '{count} услуга', other: '{count} услуги'},
  someOn: 'Включени: {on} от {all}',
  details: 'Подробности',
  provider: 'Доставчик',
  providerPolicy: 'Политика за поверителност на {provider}',
  storedOnDevice: 'Съхранено на Вашето устройство',
  storages: {
    'cookie': 'бисквитка',
    'local': 'локално хранилище',
    'session': 'хранилище за сесията',
    'indexeddb': 'база данни',
    'cache': 'кеш',
    'service-worker': 'service worker',
  },
  untilClosed: 'до затваряне на браузъра',
  decidedOn: 'Решение от {date}.',
  decisionId: 'ID на съгласието: {id}',

  embedTitle: 'Съдържание от {provider}',
  embedText:
    'При зареждане доставчикът ({provider}) научава IP адреса Ви и че сте на тази страница. След това може да съхранява и чете данни на Вашето устройство.',
  loadOnce: 'Зареждане веднъж',
  loadAlways: 'Зареждане винаги',
  alwaysMeans:
    '„{loadAlways}“ се запомня за {service}. Можете да го оттеглите по всяко време в „{settings}“.',
  embedLoading: 'Зарежда се…',
  embedLoaded: 'Заредено: {service}.',

  columns: {name: 'Име', place: 'Вид', duration: 'Срок', purpose: 'Цел'},
  allowed: 'Разрешено',
  notAllowed: 'Не е разрешено',
  storesNothing: 'Не съхранява нищо на Вашето устройство.',
};

export default bg;
