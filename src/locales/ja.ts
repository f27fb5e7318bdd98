import type {Messages} from './messages.js';

/** Japanese. */
const ja: Messages = {
  lang: 'ja',
  dir: 'ltr',

  thisSite: 'このサイト',
  bannerTitle: '端末にデータを保存し、読み取ってもよろしいですか？',
  bannerText: '{controller}は、次の目的でこれを行うことへの同意を求めています：',
  thirdParties: {other: '第三者{count}者もデータの保存や読み取りを行います：{names}。'},
  thirdPartiesMany: {
    other: '第三者{count}者もデータの保存や読み取りを行います。一覧は「{choose}」にあります。',
  },
  thirdPartiesUnnamed: '第三者もデータの保存や読み取りを行うことがあります。',
  rights:
    'いずれも同意するまで実行されず、「{reject}」を選ぶとすべてオフのままです。回答は「{settings}」でいつでも変更または撤回できます。',
  closeMeans: '「{close}」は「{rejectAll}」と同じで、すべてオフのままです。',
  sharedWith: '回答は{domain}とそのすべてのサブドメインで有効です。',
  notRemembered: 'ブラウザが回答を保存しないため、このページでのみ有効です。',

  why: {
    more: '次の項目は前回の回答に含まれていません。前回の回答は変わりません。',
    changed: 'このサイトが同意を求める内容が変わったため、前回の回答は無効になりました。',
    expired: '前回の回答の有効期限が切れました。',
  },

  acceptAll: 'すべて同意する',
  rejectAll: 'すべて拒否する',
  choose: '選択する',
  close: '閉じる',
  settings: 'プライバシー設定',
  privacyPolicy: 'プライバシーポリシー',
  imprint: '運営者情報',

  notLoaded: '読み込めませんでした。接続を確認し、ページを再読み込みしてください。',

  savedAccepted: '保存済み：すべてに同意しました。',
  savedRejected: '保存済み：すべてを拒否しました。',
  savedChoices: '選択を保存しました。',

  categories: {
    necessary: {title: '必須', description: 'サイトの動作と回答の保存に必要です。'},
    functional: {title: '機能', description: '設定を記憶し、ページに機能を追加します。'},
    analytics: {title: '統計', description: '訪問数と、読まれたページを集計します。'},
    media: {title: 'メディア', description: '他のサイトが配信する動画、地図、投稿を表示します。'},
    marketing: {title: '広告', description: '利用者ごとに選んだ広告を表示し、その効果を測定します。'},
  },

  saveChoices: '選択を保存する',
  withdrawAll: 'すべて撤回する',
  preferencesTitle: '選択内容',
  preferencesText:
    '{controller}は、目的ごと、サービスごとに同意を求めます。オンにしないものはオフのままです。',
  alwaysActive: '常に有効',
  untilDenied: 'オフにするまで確認なしで使用',
  services: {other: 'サービス{count}件'},
  someOn: '{all}件中{on}件オン',
  details: '詳細',
  provider: '提供者',
  providerPolicy: '{provider}のプライバシーポリシー',
  storedOnDevice: '端末に保存されるもの',
  storages: {
    'cookie': 'クッキー',
    'local': 'ローカルストレージ',
    'session': 'セッションストレージ',
    'indexeddb': 'データベース',
    'cache': 'キャッシュ',
    'service-worker': 'サービスワーカー',
  },
  untilClosed: 'ブラウザを閉じるまで',
  decidedOn: '{date}に回答しました。',
  decisionId: '同意ID：{id}',

  embedTitle: '{provider}のコンテンツ',
  embedText:
    '読み込むと、IPアドレスと、このページを見ていることが{provider}に伝わります。その後、{provider}が端末にデータを保存し、読み取ることがあります。',
  loadOnce: '一度だけ読み込む',
  loadAlways: '常に読み込む',
  alwaysMeans: '「{loadAlways}」は{service}について記憶されます。「{settings}」でいつでも撤回できます。',
  embedLoading: '読み込み中…',
  embedLoaded: '{service}を読み込みました。',

  columns: {name: '名前', place: '保存形式', duration: '期間', purpose: '目的'},
  allowed: '許可',
  notAllowed: '許可しない',
  storesNothing: '端末に何も保存しません。',
};

export default ja;
