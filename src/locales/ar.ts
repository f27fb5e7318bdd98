import type {Messages} from './messages.js';

/** Arabic. */
const ar: Messages = {
  lang: 'ar',
  dir: 'rtl',

  thisSite: 'هذا الموقع',
  bannerTitle: 'هل يمكننا تخزين بيانات على جهازك وقراءتها؟',
  bannerText: 'نطلب في {controller} موافقتك على ذلك للأغراض التالية:',
  thirdParties: {
    zero: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها: {names}.',
    one: 'تخزّن جهة خارجية واحدة أيضًا بيانات أو تقرؤها: {names}.',
    two: 'تخزّن جهتان خارجيتان أيضًا بيانات أو تقرآنها: {names}.',
    few: 'تخزّن {count} جهات خارجية أيضًا بيانات أو تقرؤها: {names}.',
    many: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها: {names}.',
    other: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها: {names}.',
  },
  thirdPartiesMany: {
    zero: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
    one: 'تخزّن {count} من الجهات الخارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
    two: 'تخزّن {count} من الجهات الخارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
    few: 'تخزّن {count} جهات خارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
    many: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
    other: 'تخزّن {count} جهة خارجية أيضًا بيانات أو تقرؤها. القائمة في «{choose}».',
  },
  thirdPartiesUnnamed: 'قد تخزّن جهات خارجية أيضًا بيانات أو تقرؤها.',
  rights:
    'لا يعمل شيء من ذلك قبل موافقتك، و«{reject}» يبقيه كله معطّلًا. ويمكنك تغيير إجابتك أو سحبها في أي وقت عبر «{settings}».',
  closeMeans: '«{close}» يعني «{rejectAll}»: يبقى كل ذلك معطّلًا.',
  sharedWith: 'تسري إجابتك على {domain} وجميع نطاقاته الفرعية.',
  notRemembered: 'لا يحفظ متصفحك الإجابة، فهي تسري على هذه الصفحة فقط.',

  why: {
    more: 'لا تشمل إجابتك الأخيرة ما يلي، وتبقى كما هي.',
    changed: 'تغيّر ما يطلبه هذا الموقع، فلم تعد إجابتك الأخيرة سارية.',
    expired: 'انتهت صلاحية إجابتك الأخيرة.',
  },

  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  choose: 'اختيار',
  close: 'إغلاق',
  settings: 'إعدادات الخصوصية',
  privacyPolicy: 'سياسة الخصوصية',
  imprint: 'بيانات الناشر',

  notLoaded: 'تعذّر التحميل. تحقّق من الاتصال وأعد تحميل الصفحة.',

  savedAccepted: 'تم الحفظ: قبلت كل شيء.',
  savedRejected: 'تم الحفظ: رفضت كل شيء.',
  savedChoices: 'تم حفظ اختياراتك.',

  categories: {
    necessary: {title: 'وظائف ضرورية', description: 'ما يلزم لعمل الموقع وحفظ إجابتك.'},
    functional: {title: 'وظائف إضافية', description: 'حفظ إعداداتك وإضافة وظائف إلى الصفحات.'},
    analytics: {title: 'إحصاءات', description: 'عدّ الزيارات ومعرفة الصفحات المقروءة.'},
    media: {title: 'وسائط', description: 'عرض مقاطع فيديو وخرائط ومنشورات من مواقع أخرى.'},
    marketing: {title: 'تسويق', description: 'عرض إعلانات مختارة لك وقياس أثرها.'},
  },

  saveChoices: 'حفظ الاختيارات',
  withdrawAll: 'سحب كل الموافقات',
  preferencesTitle: 'اختياراتك',
  preferencesText: 'نسأل في {controller} عن كل غرض وكل خدمة على حدة. وما لم يُفعَّل يبقى معطّلًا.',
  alwaysActive: 'مفعّل دائمًا',
  untilDenied: 'يُستخدم دون سؤال حتى تعطيله',
  services: {
    zero: 'الخدمات: {count}',
    one: 'الخدمات: {count}',
    two: 'الخدمات: {count}',
    few: 'الخدمات: {count}',
    many: 'الخدمات: {count}',
    other: 'الخدمات: {count}',
  },
  someOn: 'المفعّل: {on} من {all}',
  details: 'التفاصيل',
  provider: 'مقدّم الخدمة',
  providerPolicy: 'سياسة الخصوصية لدى {provider}',
  storedOnDevice: 'المخزَّن على جهازك',
  storages: {
    'cookie': 'ملف تعريف ارتباط',
    'local': 'تخزين محلي',
    'session': 'تخزين الجلسة',
    'indexeddb': 'قاعدة بيانات',
    'cache': 'ذاكرة مؤقتة',
    'service-worker': 'مشغّل خدمة',
  },
  untilClosed: 'حتى إغلاق المتصفح',
  decidedOn: 'تاريخ قرارك: {date}.',
  decisionId: 'معرّف الموافقة: {id}',

  embedTitle: 'محتوى من {provider}',
  embedText:
    'يُطلع التحميل {provider} على عنوان IP الخاص بك وعلى وجودك في هذه الصفحة. ويصبح بإمكان {provider} تخزين بيانات على جهازك وقراءتها.',
  loadOnce: 'التحميل مرة واحدة',
  loadAlways: 'التحميل دائمًا',
  alwaysMeans: 'يُحفظ الخيار «{loadAlways}» لـ {service}. ويمكنك إلغاؤه في أي وقت عبر «{settings}».',
  embedLoading: 'جارٍ التحميل…',
  embedLoaded: 'تم تحميل {service}.',

  columns: {name: 'الاسم', place: 'نوع التخزين', duration: 'المدة', purpose: 'الغرض'},
  allowed: 'مسموح',
  notAllowed: 'غير مسموح',
  storesNothing: 'لا يُخزَّن شيء على جهازك.',
};

export default ar;
