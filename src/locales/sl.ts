import type {Messages} from './messages.js';

/** Slovenian. */
const sl: Messages = {
  lang: 'sl',
  dir: 'ltr',

  thisSite: 'To spletno mesto',
  bannerTitle: 'Ali smemo na vaši napravi shranjevati in brati podatke?',
  bannerText: '{controller} vas prosi za privolitev za te namene:',
  thirdParties: {
    one: 'Podatke shranjuje ali bere tudi ena tretja oseba: {names}.',
    two: 'Podatke shranjujeta ali bereta tudi {count} tretji osebi: {names}.',
    few: 'Podatke shranjujejo ali berejo tudi {count} tretje osebe: {names}.',
    other: 'Podatke shranjuje ali bere tudi {count} tretjih oseb: {names}.',
  },
  thirdPartiesMany: {
    one: 'Podatke shranjuje ali bere tudi {count} tretja oseba. Seznam je pod „{choose}“.',
    two: 'Podatke shranjujeta ali bereta tudi {count} tretji osebi. Seznam je pod „{choose}“.',
    few: 'Podatke shranjujejo ali berejo tudi {count} tretje osebe. Seznam je pod „{choose}“.',
    other: 'Podatke shranjuje ali bere tudi {count} tretjih oseb. Seznam je pod „{choose}“.',
  },
  thirdPartiesUnnamed: 'Podatke lahko shranjujejo ali berejo tudi tretje osebe.',
  rights:
    'Brez vaše privolitve nič od tega ne deluje, „{reject}“ pa vse pusti izklopljeno. Odgovor lahko kadar koli spremenite ali prekličete pod „{settings}“.',
  closeMeans: '„{close}“ pomeni „{rejectAll}“: vse ostane izklopljeno.',
  sharedWith: 'Vaš odgovor velja za domeno {domain} in vse njene poddomene.',
  notRemembered: 'Vaš brskalnik odgovora ne shrani, zato velja samo za to stran.',

  why: {
    more: 'Vaš zadnji odgovor ne zajema naslednjih namenov in ostane nespremenjen.',
    changed: 'Prošnja tega spletnega mesta se je spremenila, zato vaš zadnji odgovor ne velja več.',
    expired: 'Vaš zadnji odgovor je potekel.',
  },

  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  choose: 'Izberi',
  close: 'Zapri',
  settings: 'Nastavitve zasebnosti',
  privacyPolicy: 'Politika zasebnosti',
  imprint: 'Kolofon',

  notLoaded: 'Nalaganje ni uspelo. Preverite povezavo in znova naložite stran.',

  savedAccepted: 'Shranjeno: vse ste sprejeli.',
  savedRejected: 'Shranjeno: vse ste zavrnili.',
  savedChoices: 'Vaše izbire so shranjene.',

  categories: {
    necessary: {
      title: 'Nujne funkcije',
      description: 'Potrebne so, da spletno mesto deluje in si zapomni vaš odgovor.',
    },
    functional: {
      title: 'Dodatne funkcije',
      description: 'Zapomnijo si vaše nastavitve in dopolnjujejo strani.',
    },
    analytics: {title: 'Statistika', description: 'Šteje obiske in kaže, katere strani se berejo.'},
    media: {
      title: 'Večpredstavnost',
      description: 'Prikazuje posnetke, zemljevide in objave z drugih spletnih mest.',
    },
    marketing: {
      title: 'Oglaševanje',
      description: 'Prikazuje oglase, izbrane za vas, in meri njihov učinek.',
    },
  },

  saveChoices: 'Shrani izbire',
  withdrawAll: 'Prekliči vse privolitve',
  preferencesTitle: 'Vaše izbire',
  preferencesText:
    '{controller} prosi za privolitev ločeno za vsak namen in vsako storitev. Česar ne vklopite, ostane izklopljeno.',
  alwaysActive: 'Vedno vklopljeno',
  untilDenied: 'V uporabi brez prošnje, dokler tega ne izklopite',
  services: {
    one: '{count} storitev',
    two: '{count} storitvi',
    few: '{count} storitve',
    other: '{count} storitev',
  },
  someOn: 'Vklopljeno: {on} od {all}',
  details: 'Podrobnosti',
  provider: 'Ponudnik',
  providerPolicy: 'Politika zasebnosti: {provider}',
  storedOnDevice: 'Shranjeno na vaši napravi',
  storages: {
    'cookie': 'piškotek',
    'local': 'lokalna shramba',
    'session': 'shramba seje',
    'indexeddb': 'podatkovna zbirka',
    'cache': 'predpomnilnik',
    'service-worker': 'service worker',
  },
  untilClosed: 'dokler ne zaprete brskalnika',
  decidedOn: 'Datum odločitve: {date}.',
  decisionId: 'ID privolitve: {id}',

  embedTitle: 'Vsebina: {provider}',
  embedText:
    'Ob nalaganju ponudnik ({provider}) izve vaš naslov IP in to, da ste na tej strani. Nato lahko na vaši napravi shranjuje in bere podatke.',
  loadOnce: 'Naloži enkrat',
  loadAlways: 'Vedno naloži',
  alwaysMeans:
    'Izbira „{loadAlways}“ se shrani za storitev {service}. Kadar koli jo lahko prekličete pod „{settings}“.',
  embedLoading: 'Nalaganje …',
  embedLoaded: 'Naloženo: {service}.',

  columns: {name: 'Ime', place: 'Shranjeno kot', duration: 'Kako dolgo', purpose: 'Namen'},
  allowed: 'Dovoljeno',
  notAllowed: 'Ni dovoljeno',
  storesNothing: 'Na vaši napravi ne shranjuje ničesar.',
};

export default sl;
