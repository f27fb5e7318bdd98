import type {Messages} from './messages.js';

/** Chinese, traditional, as written in Taiwan. */
const zhHant: Messages = {
  lang: 'zh-Hant',
  dir: 'ltr',

  thisSite: '本網站',
  bannerTitle: '是否同意我們在您的裝置上儲存及讀取資料？',
  bannerText: '{controller}就此徵求您的同意，用於以下目的：',
  thirdParties: {other: '{count}個第三方也會儲存或讀取資料：{names}。'},
  thirdPartiesMany: {other: '{count}個第三方也會儲存或讀取資料，名單見「{choose}」。'},
  thirdPartiesUnnamed: '第三方也可能儲存或讀取資料。',
  rights:
    '在您同意之前，以上皆不會啟用；選擇「{reject}」則全部維持關閉。您可隨時在「{settings}」中變更或撤回選擇。',
  closeMeans: '「{close}」等同於「{rejectAll}」：全部維持關閉。',
  sharedWith: '您的選擇適用於{domain}及其所有子網域。',
  notRemembered: '您的瀏覽器不會保存選擇，因此僅對本頁面有效。',

  why: {
    more: '以下內容不在您上次選擇的範圍內；上次的選擇維持不變。',
    changed: '本網站徵求同意的內容已變更，您上次的選擇不再有效。',
    expired: '您上次的選擇已過期。',
  },

  acceptAll: '全部同意',
  rejectAll: '全部拒絕',
  choose: '自行選擇',
  close: '關閉',
  settings: '隱私權設定',
  privacyPolicy: '隱私權政策',
  imprint: '營運者資訊',

  notLoaded: '無法載入。可檢查網路連線後重新載入頁面。',

  savedAccepted: '已儲存：您已全部同意。',
  savedRejected: '已儲存：您已全部拒絕。',
  savedChoices: '您的選擇已儲存。',

  categories: {
    necessary: {title: '必要', description: '網站運作及記住您的選擇所必需。'},
    functional: {title: '功能', description: '記住您的設定，並為頁面增加功能。'},
    analytics: {title: '統計', description: '計算造訪次數，顯示哪些頁面有人瀏覽。'},
    media: {title: '媒體', description: '顯示其他網站提供的影片、地圖和貼文。'},
    marketing: {title: '廣告', description: '顯示為您選擇的廣告，並衡量其成效。'},
  },

  saveChoices: '儲存選擇',
  withdrawAll: '全部撤回',
  preferencesTitle: '您的選擇',
  preferencesText: '{controller}依目的、依服務逐項徵求同意。未開啟的維持關閉。',
  alwaysActive: '一律啟用',
  untilDenied: '未經詢問即使用，直到您關閉',
  services: {other: '{count}項服務'},
  someOn: '已開啟{on}/{all}',
  details: '詳細資訊',
  provider: '提供者',
  providerPolicy: '{provider}的隱私權政策',
  storedOnDevice: '儲存在您裝置上的內容',
  storages: {
    'cookie': 'Cookie',
    'local': '本機儲存空間',
    'session': '工作階段儲存空間',
    'indexeddb': '資料庫',
    'cache': '快取',
    'service-worker': 'Service Worker',
  },
  untilClosed: '直到關閉瀏覽器',
  decidedOn: '您於{date}做出選擇。',
  decisionId: '同意編號：{id}',

  embedTitle: '來自{provider}的內容',
  embedText: '載入後，{provider}會得知您的 IP 位址以及您正在瀏覽本頁面，並可能在您的裝置上儲存及讀取資料。',
  loadOnce: '僅載入一次',
  loadAlways: '一律載入',
  alwaysMeans: '「{loadAlways}」會被記住，適用於{service}；您可隨時在「{settings}」中撤回。',
  embedLoading: '正在載入…',
  embedLoaded: '{service}已載入。',

  columns: {name: '名稱', place: '儲存形式', duration: '期限', purpose: '目的'},
  allowed: '已允許',
  notAllowed: '未允許',
  storesNothing: '不會在您的裝置上儲存任何內容。',
};

export default zhHant;
