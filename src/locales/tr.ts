import type {Messages} from './messages.js';

/** Turkish. */
const tr: Messages = {
  lang: 'tr',
  dir: 'ltr',

  thisSite: 'Bu site',
  bannerTitle: 'Cihazınızda veri saklayıp okuyabilir miyiz?',
  bannerText: '{controller} bunun için şu amaçlarla açık rızanızı istiyor:',
  thirdParties: {
    one: 'Bir üçüncü taraf da veri saklar veya okur: {names}.',
    other: '{count} üçüncü taraf da veri saklar veya okur: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} üçüncü taraf da veri saklar veya okur. Liste “{choose}” altındadır.',
    other: '{count} üçüncü taraf da veri saklar veya okur. Liste “{choose}” altındadır.',
  },
  thirdPartiesUnnamed: 'Üçüncü taraflar da veri saklayabilir veya okuyabilir.',
  rights:
    'Siz rıza vermeden bunların hiçbiri çalışmaz; “{reject}” seçilirse hepsi kapalı kalır. Yanıtınızı “{settings}” altında istediğiniz zaman değiştirebilir veya geri alabilirsiniz.',
  closeMeans: '“{close}”, “{rejectAll}” anlamına gelir: hepsi kapalı kalır.',
  sharedWith: 'Yanıtınız {domain} ve tüm alt alan adları için geçerlidir.',
  notRemembered: 'Tarayıcınız yanıtı saklamıyor; yanıt yalnızca bu sayfa için geçerlidir.',

  why: {
    more: 'Son yanıtınız aşağıdakileri kapsamıyor ve olduğu gibi kalıyor.',
    changed: 'Bu sitenin talebi değişti; son yanıtınız artık geçerli değil.',
    expired: 'Son yanıtınızın süresi doldu.',
  },

  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  choose: 'Seç',
  close: 'Kapat',
  settings: 'Gizlilik ayarları',
  privacyPolicy: 'Gizlilik politikası',
  imprint: 'Künye',

  notLoaded: 'Yüklenemedi. Bağlantınızı kontrol edip sayfayı yeniden yükleyin.',

  savedAccepted: 'Kaydedildi: tümünü kabul ettiniz.',
  savedRejected: 'Kaydedildi: tümünü reddettiniz.',
  savedChoices: 'Seçimleriniz kaydedildi.',

  categories: {
    necessary: {title: 'Zorunlu', description: 'Sitenin çalışması ve yanıtınızı hatırlaması için gerekir.'},
    functional: {title: 'İşlevler', description: 'Ayarlarınızı hatırlar ve sayfalara işlev ekler.'},
    analytics: {
      title: 'İstatistik',
      description: 'Ziyaretleri sayar ve hangi sayfaların okunduğunu gösterir.',
    },
    media: {title: 'Medya', description: 'Başka sitelerin video, harita ve gönderilerini gösterir.'},
    marketing: {title: 'Reklam', description: 'Sizin için seçilen reklamları gösterir ve etkisini ölçer.'},
  },

  saveChoices: 'Seçimleri kaydet',
  withdrawAll: 'Tümünü geri al',
  preferencesTitle: 'Seçimleriniz',
  preferencesText:
    '{controller} her amaç ve her hizmet için ayrı ayrı soruyor. Kapalı bıraktıklarınız kapalı kalır.',
  alwaysActive: 'Her zaman açık',
  untilDenied: 'Siz kapatana kadar sorulmadan kullanılır',
  services: {one: '{count} hizmet', other: '{count} hizmet'},
  someOn: '{on}/{all} açık',
  details: 'Ayrıntılar',
  provider: 'Sağlayıcı',
  providerPolicy: '{provider} gizlilik politikası',
  storedOnDevice: 'Cihazınızda saklananlar',
  storages: {
    'cookie': 'çerez',
    'local': 'yerel depolama',
    'session': 'oturum depolaması',
    'indexeddb': 'veri tabanı',
    'cache': 'önbellek',
    'service-worker': 'hizmet çalışanı',
  },
  untilClosed: 'tarayıcıyı kapatana kadar',
  decidedOn: 'Karar tarihi: {date}.',
  decisionId: 'Rıza kodu: {id}',

  embedTitle: '{provider} içeriği',
  embedText:
    'Yüklerseniz {provider}, IP adresinizi ve bu sayfada olduğunuzu öğrenir; ardından cihazınızda veri saklayıp okuyabilir.',
  loadOnce: 'Bir kez yükle',
  loadAlways: 'Her zaman yükle',
  alwaysMeans:
    '“{loadAlways}” seçimi {service} için hatırlanır. “{settings}” altında istediğiniz zaman geri alabilirsiniz.',
  embedLoading: 'Yükleniyor…',
  embedLoaded: '{service} yüklendi.',

  columns: {name: 'Ad', place: 'Saklama biçimi', duration: 'Süre', purpose: 'Amaç'},
  allowed: 'İzin verildi',
  notAllowed: 'İzin verilmedi',
  storesNothing: 'Cihazınızda hiçbir şey saklamaz.',
};

export default tr;
