import type {Messages} from './messages.js';

/** Chinese, simplified. */
const zhHans: Messages = {
  lang: 'zh-Hans',
  dir: 'ltr',

  thisSite: '本网站',
  bannerTitle: '是否同意我们在您的设备上存储和读取数据？',
  bannerText: '{controller}就此征求您的同意，用于以下目的：',
  thirdParties: {other: '{count}个第三方也会存储或读取数据：{names}。'},
  thirdPartiesMany: {other: '{count}个第三方也会存储或读取数据，名单见“{choose}”。'},
  thirdPartiesUnnamed: '第三方也可能存储或读取数据。',
  rights:
    '在您同意之前，以上均不会启用；选择“{reject}”则全部保持关闭。您可随时在“{settings}”中更改或撤回选择。',
  closeMeans: '“{close}”等同于“{rejectAll}”：全部保持关闭。',
  sharedWith: '您的选择适用于{domain}及其所有子域名。',
  notRemembered: '您的浏览器不保存选择，因此仅对本页面有效。',

  why: {
    more: '以下内容不在您上次选择的范围内；上次的选择保持不变。',
    changed: '本网站征求同意的内容已变更，您上次的选择不再有效。',
    expired: '您上次的选择已过期。',
  },

  acceptAll: '全部同意',
  rejectAll: '全部拒绝',
  choose: '自行选择',
  close: '关闭',
  settings: '隐私设置',
  privacyPolicy: '隐私政策',
  imprint: '运营者信息',

  notLoaded: '无法加载。可检查网络连接后重新加载页面。',

  savedAccepted: '已保存：您已全部同意。',
  savedRejected: '已保存：您已全部拒绝。',
  savedChoices: '您的选择已保存。',

  categories: {
    necessary: {title: '必要', description: '网站运行和记住您的选择所必需。'},
    functional: {title: '功能', description: '记住您的设置，并为页面增加功能。'},
    analytics: {title: '统计', description: '统计访问次数，显示哪些页面有人浏览。'},
    media: {title: '媒体', description: '显示其他网站提供的视频、地图和帖子。'},
    marketing: {title: '广告', description: '显示为您选择的广告，并衡量其效果。'},
  },

  saveChoices: '保存选择',
  withdrawAll: '全部撤回',
  preferencesTitle: '您的选择',
  preferencesText: '{controller}按目的、按服务逐项征求同意。未开启的保持关闭。',
  alwaysActive: '始终启用',
  untilDenied: '未经询问即使用，直至您关闭',
  services: {other: '{count}项服务'},
  someOn: '已开启{on}/{all}',
  details: '详情',
  provider: '提供方',
  providerPolicy: '{provider}的隐私政策',
  storedOnDevice: '存储在您设备上的内容',
  storages: {
    'cookie': 'Cookie',
    'local': '本地存储',
    'session': '会话存储',
    'indexeddb': '数据库',
    'cache': '缓存',
    'service-worker': 'Service Worker',
  },
  untilClosed: '直至关闭浏览器',
  decidedOn: '您于{date}作出选择。',
  decisionId: '同意编号：{id}',

  embedTitle: '来自{provider}的内容',
  embedText: '加载后，{provider}会得知您的 IP 地址以及您正在访问本页面，并可能在您的设备上存储和读取数据。',
  loadOnce: '仅加载一次',
  loadAlways: '始终加载',
  alwaysMeans: '“{loadAlways}”会被记住，适用于{service}；您可随时在“{settings}”中撤回。',
  embedLoading: '正在加载…',
  embedLoaded: '{service}已加载。',

  columns: {name: '名称', place: '存储形式', duration: '期限', purpose: '目的'},
  allowed: '已允许',
  notAllowed: '未允许',
  storesNothing: '不在您的设备上存储任何内容。',
};

export default zhHans;
