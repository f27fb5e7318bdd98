import type {Messages} from './messages.js';

/** Latvian. */
const lv: Messages = {
  lang: 'lv',
  dir: 'ltr',

  thisSite: 'Šī vietne',
  bannerTitle: 'Vai drīkstam glabāt un lasīt datus jūsu ierīcē?',
  bannerText: '{controller} lūdz jūsu piekrišanu to darīt šādos nolūkos:',
  thirdParties: {
    zero: 'Datus glabā vai lasa arī {count} trešo personu: {names}.',
    one: 'Datus glabā vai lasa arī {count} trešā persona: {names}.',
    other: 'Datus glabā vai lasa arī {count} trešās personas: {names}.',
  },
  thirdPartiesMany: {
    zero: 'Datus glabā vai lasa arī {count} trešo personu. Saraksts ir sadaļā „{choose}”.',
    one: 'Datus glabā vai lasa arī {count} trešā persona. Saraksts ir sadaļā „{choose}”.',
    other: 'Datus glabā vai lasa arī {count} trešās personas. Saraksts ir sadaļā „{choose}”.',
  },
  thirdPartiesUnnamed: 'Datus var glabāt vai lasīt arī trešās personas.',
  rights:
    'Nekas no tā nedarbojas, kamēr nepiekrītat, un „{reject}” visu atstāj izslēgtu. Atbildi jebkurā laikā varat mainīt vai atsaukt sadaļā „{settings}”.',
  closeMeans: '„{close}” nozīmē „{rejectAll}”: tas viss paliek izslēgts.',
  sharedWith: 'Jūsu atbilde attiecas uz domēnu {domain} un visiem tā apakšdomēniem.',
  notRemembered: 'Jūsu pārlūks atbildi nesaglabā, tāpēc tā attiecas tikai uz šo lapu.',

  why: {
    more: 'Jūsu pēdējā atbilde neattiecas uz tālāk minēto un nemainās.',
    changed: 'Ir mainījies tas, ko lūdz šī vietne, tāpēc jūsu pēdējā atbilde vairs nav spēkā.',
    expired: 'Jūsu pēdējās atbildes termiņš ir beidzies.',
  },

  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  choose: 'Izvēlēties',
  close: 'Aizvērt',
  settings: 'Privātuma iestatījumi',
  privacyPolicy: 'Privātuma politika',
  imprint: 'Rekvizīti',

  notLoaded: 'Neizdevās ielādēt. Pārbaudiet savienojumu un ielādējiet lapu vēlreiz.',

  savedAccepted: 'Saglabāts: jūs visu pieņēmāt.',
  savedRejected: 'Saglabāts: jūs visu noraidījāt.',
  savedChoices: 'Jūsu izvēle ir saglabāta.',

  categories: {
    necessary: {
      title: 'Nepieciešamās funkcijas',
      description: 'Vajadzīgas, lai vietne darbotos un atcerētos jūsu atbildi.',
    },
    functional: {
      title: 'Funkcionalitāte',
      description: 'Atceras jūsu iestatījumus un papildina lapas ar funkcijām.',
    },
    analytics: {title: 'Statistika', description: 'Skaita apmeklējumus un rāda, kuras lapas tiek lasītas.'},
    media: {title: 'Multivide', description: 'Rāda video, kartes un ierakstus no citām vietnēm.'},
    marketing: {title: 'Mārketings', description: 'Rāda jums atlasītu reklāmu un mēra tās iedarbību.'},
  },

  saveChoices: 'Saglabāt izvēli',
  withdrawAll: 'Atsaukt visu',
  preferencesTitle: 'Jūsu izvēle',
  preferencesText:
    '{controller} lūdz piekrišanu katram nolūkam un katram pakalpojumam atsevišķi. Ko neieslēdzat, tas paliek izslēgts.',
  alwaysActive: 'Vienmēr darbojas',
  untilDenied: 'Tiek lietots bez jautāšanas, līdz izslēdzat',
  services: {zero: '{count} pakalpojumu', one: '{count} pakalpojums', other: '{count} pakalpojumi'},
  someOn: 'Ieslēgts: {on} no {all}',
  details: 'Sīkāk',
  provider: 'Nodrošinātājs',
  providerPolicy: 'Privātuma politika: {provider}',
  storedOnDevice: 'Glabājas jūsu ierīcē',
  storages: {
    'cookie': 'sīkdatne',
    'local': 'lokālā krātuve',
    'session': 'sesijas krātuve',
    'indexeddb': 'datubāze',
    'cache': 'kešatmiņa',
    'service-worker': 'service worker',
  },
  untilClosed: 'līdz pārlūka aizvēršanai',
  decidedOn: 'Lēmuma datums: {date}.',
  decisionId: 'Piekrišanas ID: {id}',

  embedTitle: 'Saturs: {provider}',
  embedText:
    'Ielādes brīdī {provider} uzzina jūsu IP adresi un to, ka esat šajā lapā. Pēc tam {provider} var glabāt un lasīt datus jūsu ierīcē.',
  loadOnce: 'Ielādēt vienreiz',
  loadAlways: 'Ielādēt vienmēr',
  alwaysMeans:
    'Izvēle „{loadAlways}” ({service}) tiek saglabāta. To jebkurā laikā varat atsaukt sadaļā „{settings}”.',
  embedLoading: 'Notiek ielāde…',
  embedLoaded: 'Ielādēts: {service}.',

  columns: {name: 'Nosaukums', place: 'Glabājas kā', duration: 'Ilgums', purpose: 'Nolūks'},
  allowed: 'Atļauts',
  notAllowed: 'Nav atļauts',
  storesNothing: 'Jūsu ierīcē neko neglabā.',
};

export default lv;
