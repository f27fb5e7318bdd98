import type {Messages} from './messages.js';

/** Finnish. */
const fi: Messages = {
  lang: 'fi',
  dir: 'ltr',

  thisSite: 'Tämä sivusto',
  bannerTitle: 'Saammeko tallentaa tietoja laitteellesi ja lukea niitä?',
  bannerText: '{controller} pyytää tähän suostumustasi näitä tarkoituksia varten:',
  thirdParties: {
    one: 'Myös yksi kolmas osapuoli tallentaa tai lukee tietoja: {names}.',
    other: 'Myös {count} kolmatta osapuolta tallentaa tai lukee tietoja: {names}.',
  },
  thirdPartiesMany: {
    one: 'Myös {count} kolmas osapuoli tallentaa tai lukee tietoja. Sen nimi on kohdassa ”{choose}”.',
    other: 'Myös {count} kolmatta osapuolta tallentaa tai lukee tietoja. Nimet ovat kohdassa ”{choose}”.',
  },
  thirdPartiesUnnamed: 'Myös kolmannet osapuolet voivat tallentaa tai lukea tietoja.',
  rights:
    'Mitään tästä ei käynnistetä ennen suostumustasi, ja ”{reject}” pitää kaiken pois päältä. Voit milloin tahansa muuttaa vastaustasi tai peruuttaa sen kohdassa ”{settings}”.',
  closeMeans: '”{close}” on sama kuin ”{rejectAll}”: kaikki pysyy pois päältä.',
  sharedWith: 'Vastauksesi koskee verkkotunnusta {domain} ja kaikkia sen aliverkkotunnuksia.',
  notRemembered: 'Selaimesi ei säilytä vastausta, joten se koskee vain tätä sivua.',

  why: {
    more: 'Viimeisin vastauksesi ei kata seuraavaa ja pysyy ennallaan.',
    changed: 'Sivuston pyyntö on muuttunut, joten viimeisin vastauksesi ei ole enää voimassa.',
    expired: 'Viimeisin vastauksesi on vanhentunut.',
  },

  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  choose: 'Valitse',
  close: 'Sulje',
  settings: 'Tietosuoja-asetukset',
  privacyPolicy: 'Tietosuojaseloste',
  imprint: 'Julkaisijan tiedot',

  notLoaded: 'Lataaminen ei onnistunut. Tarkista yhteys ja lataa sivu uudelleen.',

  savedAccepted: 'Tallennettu: hyväksyit kaiken.',
  savedRejected: 'Tallennettu: hylkäsit kaiken.',
  savedChoices: 'Valintasi on tallennettu.',

  categories: {
    necessary: {
      title: 'Välttämättömät',
      description: 'Tarvitaan, jotta sivusto toimii ja muistaa vastauksesi.',
    },
    functional: {title: 'Toiminnot', description: 'Muistaa asetuksesi ja lisää sivuille toimintoja.'},
    analytics: {title: 'Tilastot', description: 'Laskee käynnit ja näyttää, mitä sivuja luetaan.'},
    media: {
      title: 'Mediasisältö',
      description: 'Näyttää videoita, karttoja ja julkaisuja muilta sivustoilta.',
    },
    marketing: {
      title: 'Mainonta',
      description: 'Näyttää sinulle valittua mainontaa ja mittaa sen vaikutusta.',
    },
  },

  saveChoices: 'Tallenna valinnat',
  withdrawAll: 'Peruuta suostumukset',
  preferencesTitle: 'Valintasi',
  preferencesText:
    '{controller} kysyy jokaisesta tarkoituksesta ja palvelusta erikseen. Mitä et kytke päälle, pysyy pois päältä.',
  alwaysActive: 'Aina käytössä',
  untilDenied: 'Käytössä kysymättä, kunnes kytket sen pois päältä',
  services: {one: '{count} palvelu', other: '{count} palvelua'},
  someOn: '{on}/{all} päällä',
  details: 'Lisätiedot',
  provider: 'Palveluntarjoaja',
  providerPolicy: 'Tietosuojaseloste: {provider}',
  storedOnDevice: 'Tallennetaan laitteellesi',
  storages: {
    'cookie': 'eväste',
    'local': 'paikallinen tallennustila',
    'session': 'istunnon tallennustila',
    'indexeddb': 'tietokanta',
    'cache': 'välimuisti',
    'service-worker': 'service worker',
  },
  untilClosed: 'kunnes suljet selaimen',
  decidedOn: 'Vastasit {date}.',
  decisionId: 'Suostumuksen tunniste: {id}',

  embedTitle: 'Sisältö: {provider}',
  embedText:
    'Kun sisältö ladataan, {provider} saa tietää IP-osoitteesi ja sen, että olet tällä sivulla. {provider} voi sitten tallentaa tietoja laitteellesi ja lukea niitä.',
  loadOnce: 'Lataa kerran',
  loadAlways: 'Lataa aina',
  alwaysMeans:
    'Valintasi ”{loadAlways}” tallennetaan: {service}. Voit peruuttaa sen milloin tahansa kohdassa ”{settings}”.',
  embedLoading: 'Ladataan…',
  embedLoaded: 'Ladattu: {service}.',

  columns: {name: 'Nimi', place: 'Tallennustapa', duration: 'Säilytysaika', purpose: 'Tarkoitus'},
  allowed: 'Sallittu',
  notAllowed: 'Ei sallittu',
  storesNothing: 'Ei tallenna laitteellesi mitään.',
};

export default fi;
