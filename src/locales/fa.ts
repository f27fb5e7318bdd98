import type {Messages} from './messages.js';

/** Persian. */
const fa: Messages = {
  lang: 'fa',
  dir: 'rtl',

  thisSite: 'این سایت',
  bannerTitle: 'اجازه می‌دهید در دستگاه شما داده ذخیره کنیم و بخوانیم؟',
  bannerText: '{controller} برای این کار با اهداف زیر رضایت شما را می‌خواهد:',
  thirdParties: {
    one: 'یک شخص ثالث نیز داده ذخیره می‌کند یا می‌خواند: {names}.',
    other: '{count} شخص ثالث نیز داده ذخیره می‌کنند یا می‌خوانند: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} شخص ثالث نیز داده ذخیره می‌کند یا می‌خواند. فهرست در «{choose}» است.',
    other: '{count} شخص ثالث نیز داده ذخیره می‌کنند یا می‌خوانند. فهرست در «{choose}» است.',
  },
  thirdPartiesUnnamed: 'اشخاص ثالث نیز ممکن است داده ذخیره کنند یا بخوانند.',
  rights:
    'تا رضایت ندهید هیچ‌یک اجرا نمی‌شود و «{reject}» همه را خاموش نگه می‌دارد. هر زمان می‌توانید پاسخ خود را در «{settings}» تغییر دهید یا پس بگیرید.',
  closeMeans: '«{close}» یعنی «{rejectAll}»: همه خاموش می‌ماند.',
  sharedWith: 'پاسخ شما برای {domain} و همهٔ زیردامنه‌های آن معتبر است.',
  notRemembered: 'مرورگر شما پاسخ را نگه نمی‌دارد، پس فقط برای همین صفحه معتبر است.',

  why: {
    more: 'پاسخ قبلی شما موارد زیر را در بر نمی‌گیرد و بدون تغییر می‌ماند.',
    changed: 'درخواست این سایت تغییر کرده است، پس پاسخ قبلی شما دیگر معتبر نیست.',
    expired: 'اعتبار پاسخ قبلی شما تمام شده است.',
  },

  acceptAll: 'قبول همه',
  rejectAll: 'رد همه',
  choose: 'انتخاب',
  close: 'بستن',
  settings: 'تنظیمات حریم خصوصی',
  privacyPolicy: 'سیاست حریم خصوصی',
  imprint: 'مشخصات ناشر',

  notLoaded: 'بارگذاری نشد. اتصال خود را بررسی و صفحه را دوباره بارگذاری کنید.',

  savedAccepted: 'ذخیره شد: همه را قبول کردید.',
  savedRejected: 'ذخیره شد: همه را رد کردید.',
  savedChoices: 'انتخاب‌های شما ذخیره شد.',

  categories: {
    necessary: {title: 'ضروری', description: 'برای کار کردن سایت و به خاطر سپردن پاسخ شما لازم است.'},
    functional: {
      title: 'امکانات',
      description: 'تنظیمات شما را به خاطر می‌سپارد و امکاناتی به صفحه‌ها می‌افزاید.',
    },
    analytics: {title: 'آمار', description: 'بازدیدها را می‌شمارد و صفحه‌های خوانده‌شده را نشان می‌دهد.'},
    media: {title: 'رسانه', description: 'ویدیوها، نقشه‌ها و پست‌های سایت‌های دیگر را نشان می‌دهد.'},
    marketing: {
      title: 'بازاریابی',
      description: 'تبلیغات انتخاب‌شده برای شما را نشان می‌دهد و اثر آن‌ها را می‌سنجد.',
    },
  },

  saveChoices: 'ذخیرهٔ انتخاب‌ها',
  withdrawAll: 'پس گرفتن همه',
  preferencesTitle: 'انتخاب‌های شما',
  preferencesText: '{controller} دربارهٔ هر هدف و هر سرویس جداگانه می‌پرسد. آنچه خاموش بگذارید خاموش می‌ماند.',
  alwaysActive: 'همیشه روشن',
  untilDenied: 'بدون پرسش به کار می‌رود تا خاموش کنید',
  services: {one: '{count} سرویس', other: '{count} سرویس'},
  someOn: '{on} از {all} روشن',
  details: 'جزئیات',
  provider: 'ارائه‌دهنده',
  providerPolicy: 'سیاست حریم خصوصی {provider}',
  storedOnDevice: 'ذخیره‌شده در دستگاه شما',
  storages: {
    'cookie': 'کوکی',
    'local': 'حافظهٔ محلی',
    'session': 'حافظهٔ نشست',
    'indexeddb': 'پایگاه داده',
    'cache': 'حافظهٔ نهان',
    'service-worker': 'سرویس‌ورکر',
  },
  untilClosed: 'تا بستن مرورگر',
  decidedOn: 'زمان تصمیم شما: {date}.',
  decisionId: 'شناسهٔ رضایت: {id}',

  embedTitle: 'محتوای {provider}',
  embedText:
    'با بارگذاری، {provider} از نشانی IP شما و حضورتان در این صفحه باخبر می‌شود. سپس می‌تواند در دستگاه شما داده ذخیره کند و بخواند.',
  loadOnce: 'یک بار بارگذاری شود',
  loadAlways: 'همیشه بارگذاری شود',
  alwaysMeans:
    '«{loadAlways}» برای {service} به خاطر سپرده می‌شود. هر زمان می‌توانید آن را در «{settings}» پس بگیرید.',
  embedLoading: 'در حال بارگذاری…',
  embedLoaded: '{service} بارگذاری شد.',

  columns: {name: 'نام', place: 'نوع ذخیره‌سازی', duration: 'مدت', purpose: 'هدف'},
  allowed: 'اجازه دارد',
  notAllowed: 'اجازه ندارد',
  storesNothing: 'چیزی در دستگاه شما ذخیره نمی‌کند.',
};

export default fa;
