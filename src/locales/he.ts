import type {Messages} from './messages.js';

/** Hebrew. */
const he: Messages = {
  lang: 'he',
  dir: 'rtl',

  thisSite: 'אתר זה',
  bannerTitle: 'האם מותר לנו לשמור ולקרוא נתונים במכשיר שלכם?',
  bannerText: 'הסכמתכם לכך מתבקשת מטעם {controller} למטרות אלה:',
  thirdParties: {
    one: 'גם צד שלישי אחד שומר או קורא נתונים: {names}.',
    two: 'גם {count} צדדים שלישיים שומרים או קוראים נתונים: {names}.',
    other: 'גם {count} צדדים שלישיים שומרים או קוראים נתונים: {names}.',
  },
  thirdPartiesMany: {
    one: 'גם {count} צד שלישי שומר או קורא נתונים. הרשימה נמצאת תחת ”{choose}”.',
    two: 'גם {count} צדדים שלישיים שומרים או קוראים נתונים. הרשימה נמצאת תחת ”{choose}”.',
    other: 'גם {count} צדדים שלישיים שומרים או קוראים נתונים. הרשימה נמצאת תחת ”{choose}”.',
  },
  thirdPartiesUnnamed: 'ייתכן שגם צדדים שלישיים ישמרו או יקראו נתונים.',
  rights:
    'דבר מאלה לא יפעל לפני שתסכימו, והאפשרות ”{reject}” משאירה את הכול כבוי. תוכלו לשנות את תשובתכם או לחזור בכם ממנה בכל עת תחת ”{settings}”.',
  closeMeans: '”{close}” פירושה ”{rejectAll}”: הכול נשאר כבוי.',
  sharedWith: 'תשובתכם תקפה עבור {domain} וכל תת־הדומיינים שלו.',
  notRemembered: 'הדפדפן שלכם אינו שומר תשובות, ולכן התשובה תקפה לדף זה בלבד.',

  why: {
    more: 'תשובתכם האחרונה אינה חלה על האמור להלן ונשארת כפי שהיא.',
    changed: 'מה שאתר זה מבקש השתנה, ולכן תשובתכם האחרונה אינה תקפה עוד.',
    expired: 'פג תוקפה של תשובתכם האחרונה.',
  },

  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  choose: 'בחירה',
  close: 'סגירה',
  settings: 'הגדרות פרטיות',
  privacyPolicy: 'מדיניות פרטיות',
  imprint: 'פרטי בעלי האתר',

  notLoaded: 'הטעינה נכשלה. בדקו את החיבור וטענו את הדף שוב.',

  savedAccepted: 'נשמר: אישרתם הכול.',
  savedRejected: 'נשמר: דחיתם הכול.',
  savedChoices: 'הבחירות שלכם נשמרו.',

  categories: {
    necessary: {title: 'הכרחי', description: 'נחוץ לפעולת האתר ולזכירת תשובתכם.'},
    functional: {title: 'פונקציונליות', description: 'זכירת ההגדרות שלכם והוספת יכולות לדפים.'},
    analytics: {title: 'סטטיסטיקה', description: 'ספירת ביקורים ובדיקה אילו דפים נקראים.'},
    media: {title: 'מדיה', description: 'הצגת סרטונים, מפות ופוסטים מאתרים אחרים.'},
    marketing: {title: 'שיווק', description: 'הצגת פרסומות שנבחרו עבורכם ומדידת השפעתן.'},
  },

  saveChoices: 'שמירת הבחירות',
  withdrawAll: 'ביטול כל ההסכמות',
  preferencesTitle: 'הבחירות שלכם',
  preferencesText: 'הסכמתכם מתבקשת מטעם {controller} לכל מטרה ולכל שירות בנפרד. מה שתשאירו כבוי יישאר כבוי.',
  alwaysActive: 'פעיל תמיד',
  untilDenied: 'פועל בלי לשאול, עד שתכבו',
  services: {one: 'שירותים: {count}', two: 'שירותים: {count}', other: 'שירותים: {count}'},
  someOn: 'פעילים: {on} מתוך {all}',
  details: 'פרטים',
  provider: 'ספק',
  providerPolicy: 'מדיניות הפרטיות של {provider}',
  storedOnDevice: 'נשמר במכשיר שלכם',
  storages: {
    'cookie': 'עוגייה',
    'local': 'אחסון מקומי',
    'session': 'אחסון הפעלה',
    'indexeddb': 'מסד נתונים',
    'cache': 'מטמון',
    'service-worker': 'קובץ שירות',
  },
  untilClosed: 'עד לסגירת הדפדפן',
  decidedOn: 'מועד ההחלטה: {date}.',
  decisionId: 'מזהה ההסכמה: {id}',

  embedTitle: 'תוכן מאת {provider}',
  embedText:
    'הטעינה חושפת בפני {provider} את כתובת ה־IP שלכם ואת היותכם בדף זה. לאחר מכן באפשרות {provider} לשמור ולקרוא נתונים במכשיר שלכם.',
  loadOnce: 'טעינה חד־פעמית',
  loadAlways: 'טעינה בכל פעם',
  alwaysMeans: 'הבחירה ”{loadAlways}” נשמרת עבור {service}. תוכלו לבטל אותה בכל עת תחת ”{settings}”.',
  embedLoading: 'בטעינה…',
  embedLoaded: 'נטען: {service}.',

  columns: {name: 'שם', place: 'אופן השמירה', duration: 'משך', purpose: 'מטרה'},
  allowed: 'מותר',
  notAllowed: 'לא מותר',
  storesNothing: 'לא נשמר דבר במכשיר שלכם.',
};

export default he;
