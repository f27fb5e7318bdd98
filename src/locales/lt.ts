import type {Messages} from './messages.js';

/** Lithuanian. */
const lt: Messages = {
  lang: 'lt',
  dir: 'ltr',

  thisSite: 'Ši svetainė',
  bannerTitle: 'Ar galime saugoti ir skaityti duomenis jūsų įrenginyje?',
  bannerText: '{controller} prašo jūsų sutikimo tai daryti šiais tikslais:',
  thirdParties: {
    one: '{count} trečioji šalis taip pat saugo ar skaito duomenis: {names}.',
    few: '{count} trečiosios šalys taip pat saugo ar skaito duomenis: {names}.',
    many: '{count} trečiosios šalies taip pat saugo ar skaito duomenis: {names}.',
    other: '{count} trečiųjų šalių taip pat saugo ar skaito duomenis: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} trečioji šalis taip pat saugo ar skaito duomenis. Sąrašą rasite paspaudę „{choose}“.',
    few: '{count} trečiosios šalys taip pat saugo ar skaito duomenis. Sąrašą rasite paspaudę „{choose}“.',
    many: '{count} trečiosios šalies taip pat saugo ar skaito duomenis. Sąrašą rasite paspaudę „{choose}“.',
    other: '{count} trečiųjų šalių taip pat saugo ar skaito duomenis. Sąrašą rasite paspaudę „{choose}“.',
  },
  thirdPartiesUnnamed: 'Duomenis saugoti ar skaityti gali ir trečiosios šalys.',
  rights:
    'Visa tai neveiks, kol nesutiksite, o pasirinkus „{reject}“ liks išjungta. Atsakymą galite bet kada pakeisti arba atšaukti paspaudę „{settings}“.',
  closeMeans: '„{close}“ reiškia „{rejectAll}“: visa tai liks išjungta.',
  sharedWith: 'Jūsų atsakymas galioja domenui {domain} ir visiems jo subdomenams.',
  notRemembered: 'Jūsų naršyklė atsakymo neišsaugo, todėl jis galioja tik šiame puslapyje.',

  why: {
    more: 'Paskutinis jūsų atsakymas neapima to, kas nurodyta toliau, ir nesikeičia.',
    changed: 'Pasikeitė tai, ko prašo ši svetainė, todėl paskutinis jūsų atsakymas nebegalioja.',
    expired: 'Paskutinio jūsų atsakymo galiojimas baigėsi.',
  },

  acceptAll: 'Priimti viską',
  rejectAll: 'Atmesti viską',
  choose: 'Pasirinkti',
  close: 'Uždaryti',
  settings: 'Privatumo nustatymai',
  privacyPolicy: 'Privatumo politika',
  imprint: 'Rekvizitai',

  notLoaded: 'Nepavyko įkelti. Patikrinkite ryšį ir įkelkite puslapį iš naujo.',

  savedAccepted: 'Išsaugota: viską priėmėte.',
  savedRejected: 'Išsaugota: viską atmetėte.',
  savedChoices: 'Jūsų pasirinkimai išsaugoti.',

  categories: {
    necessary: {
      title: 'Būtinosios funkcijos',
      description: 'Reikalingos, kad svetainė veiktų ir įsimintų jūsų atsakymą.',
    },
    functional: {
      title: 'Funkcionalumas',
      description: 'Įsimena jūsų nustatymus ir papildo puslapius funkcijomis.',
    },
    analytics: {
      title: 'Statistika',
      description: 'Skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi.',
    },
    media: {
      title: 'Multimedija',
      description: 'Rodo vaizdo medžiagą, žemėlapius ir įrašus iš kitų svetainių.',
    },
    marketing: {title: 'Rinkodara', description: 'Rodo jums parinktą reklamą ir matuoja jos poveikį.'},
  },

  saveChoices: 'Išsaugoti pasirinkimus',
  withdrawAll: 'Atšaukti sutikimus',
  preferencesTitle: 'Jūsų pasirinkimai',
  preferencesText:
    '{controller} prašo sutikimo dėl kiekvieno tikslo ir kiekvienos paslaugos atskirai. Ko neįjungsite, liks išjungta.',
  alwaysActive: 'Visada įjungta',
  untilDenied: 'Naudojama neklausiant, kol neišjungsite',
  services: {
    one: '{count} paslauga',
    few: '{count} paslaugos',
    many: '{count} paslaugos',
    other: '{count} paslaugų',
  },
  someOn: 'Įjungta {on} iš {all}',
  details: 'Išsamiau',
  provider: 'Teikėjas',
  providerPolicy: 'Privatumo politika: {provider}',
  storedOnDevice: 'Saugoma jūsų įrenginyje',
  storages: {
    'cookie': 'slapukas',
    'local': 'vietinė saugykla',
    'session': 'seanso saugykla',
    'indexeddb': 'duomenų bazė',
    'cache': 'podėlis',
    'service-worker': 'aptarnavimo scenarijus',
  },
  untilClosed: 'iki naršyklės uždarymo',
  decidedOn: 'Sprendimo data: {date}.',
  decisionId: 'Sutikimo ID: {id}',

  embedTitle: 'Turinys: {provider}',
  embedText:
    'Įkėlus turinį, {provider} sužino jūsų IP adresą ir tai, kad esate šiame puslapyje. Tada {provider} gali saugoti ir skaityti duomenis jūsų įrenginyje.',
  loadOnce: 'Įkelti kartą',
  loadAlways: 'Įkelti visada',
  alwaysMeans:
    'Pasirinkimas „{loadAlways}“ ({service}) įsimenamas. Jį galite bet kada atšaukti paspaudę „{settings}“.',
  embedLoading: 'Įkeliama…',
  embedLoaded: 'Įkelta: {service}.',

  columns: {name: 'Pavadinimas', place: 'Saugoma kaip', duration: 'Trukmė', purpose: 'Paskirtis'},
  allowed: 'Leidžiama',
  notAllowed: 'Neleidžiama',
  storesNothing: 'Jūsų įrenginyje nieko nesaugo.',
};

export default lt;
