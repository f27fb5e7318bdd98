import type {Messages} from './messages.js';

/** Belarusian. */
const be: Messages = {
  lang: 'be',
  dir: 'ltr',

  thisSite: 'Гэты сайт',
  bannerTitle: 'Ці можна нам захоўваць і чытаць даныя на вашай прыладзе?',
  bannerText: '{controller} просіць вашай згоды на гэта з такімі мэтамі:',
  thirdParties: {
    one: '{count} трэцяя асоба таксама захоўвае ці чытае даныя: {names}.',
    few: '{count} трэція асобы таксама захоўваюць ці чытаюць даныя: {names}.',
    many: '{count} трэціх асоб таксама захоўваюць ці чытаюць даныя: {names}.',
    other: '{count} трэцяй асобы таксама захоўваюць ці чытаюць даныя: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} трэцяя асоба таксама захоўвае ці чытае даныя. Спіс — пад «{choose}».',
    few: '{count} трэція асобы таксама захоўваюць ці чытаюць даныя. Спіс — пад «{choose}».',
    many: '{count} трэціх асоб таксама захоўваюць ці чытаюць даныя. Спіс — пад «{choose}».',
    other: '{count} трэцяй асобы таксама захоўваюць ці чытаюць даныя. Спіс — пад «{choose}».',
  },
  thirdPartiesUnnamed: 'Трэція асобы таксама могуць захоўваць ці чытаць даныя.',
  rights:
    'Нішто з гэтага не запускаецца да вашай згоды, а «{reject}» пакідае ўсё выключаным. Змяніць ці адклікаць адказ можна ў любы час праз «{settings}».',
  closeMeans: '«{close}» азначае «{rejectAll}»: усё гэта застаецца выключаным.',
  sharedWith: 'Ваш адказ дзейнічае для {domain} і ўсіх яго паддаменаў.',
  notRemembered: 'Ваш браўзер не захоўвае адказаў, таму адказ дзейнічае толькі на гэтай старонцы.',

  why: {
    more: 'Ваш апошні адказ не ахоплівае наступнага і застаецца без змен.',
    changed: 'Запыт гэтага сайта змяніўся, таму ваш апошні адказ больш не дзейнічае.',
    expired: 'Тэрмін вашага апошняга адказу скончыўся.',
  },

  acceptAll: 'Прыняць усё',
  rejectAll: 'Адхіліць усё',
  choose: 'Выбраць',
  close: 'Закрыць',
  settings: 'Налады прыватнасці',
  privacyPolicy: 'Палітыка прыватнасці',
  imprint: 'Выхадныя даныя',

  notLoaded: 'Не ўдалося загрузіць. Праверце злучэнне і абнавіце старонку.',

  savedAccepted: 'Захавана: вы прынялі ўсё.',
  savedRejected: 'Захавана: вы адхілілі ўсё.',
  savedChoices: 'Ваш выбар захаваны.',

  categories: {
    necessary: {title: 'Неабходнае', description: 'Патрэбна, каб сайт працаваў і помніў ваш адказ.'},
    functional: {title: 'Функцыі', description: 'Запамінае вашы налады і дадае функцыі на старонкі.'},
    analytics: {title: 'Статыстыка', description: 'Лічыць наведванні і паказвае, якія старонкі чытаюць.'},
    media: {title: 'Медыя', description: 'Паказвае відэа, карты і допісы з іншых сайтаў.'},
    marketing: {title: 'Маркетынг', description: 'Паказвае падабраную для вас рэкламу і вымярае яе вынікі.'},
  },

  saveChoices: 'Захаваць выбар',
  withdrawAll: 'Адклікаць усё',
  preferencesTitle: 'Ваш выбар',
  preferencesText: '{controller} пытае пра кожную мэту і кожны сэрвіс асобна. Што вы не ўключыце, застанецца выключаным.',
  alwaysActive: 'Заўсёды ўключана',
  untilDenied: 'Выкарыстоўваецца без запыту, пакуль не выключыце',
  services: {one: '{count} сэрвіс', few: '{count} сэрвісы', many: '{count} сэрвісаў', other: '{count} сэрвіса'},
  someOn: 'Уключана {on} з {all}',
  details: 'Падрабязнасці',
  provider: 'Пастаўшчык',
  providerPolicy: 'Палітыка прыватнасці: {provider}',
  storedOnDevice: 'Захоўваецца на вашай прыладзе',
  storages: {
    'cookie': 'файл кукі',
    'local': 'лакальнае сховішча',
    'session': 'сховішча сеанса',
    'indexeddb': 'база даных',
    'cache': 'кэш',
    'service-worker': 'сэрвіс-воркер',
  },
  untilClosed: 'да закрыцця браўзера',
  decidedOn: 'Дата рашэння: {date}.',
  decisionId: 'ID згоды: {id}',

  embedTitle: 'Змесціва: {provider}',
  embedText:
    'Пры загрузцы {provider} атрымлівае ваш IP-адрас і даведваецца, што вы на гэтай старонцы. Пасля {provider} можа захоўваць і чытаць даныя на вашай прыладзе.',
  loadOnce: 'Загрузіць адзін раз',
  loadAlways: 'Загружаць заўсёды',
  alwaysMeans: '«{loadAlways}» запамінаецца для сэрвісу {service}. Адклікаць можна ў любы час праз «{settings}».',
  embedLoading: 'Загрузка…',
  embedLoaded: 'Загружана: {service}.',

  columns: {name: 'Назва', place: 'Захоўваецца як', duration: 'Тэрмін', purpose: 'Мэта'},
  allowed: 'Дазволена',
  notAllowed: 'Не дазволена',
  storesNothing: 'Нічога не захоўвае на вашай прыладзе.',
};

export default be;
