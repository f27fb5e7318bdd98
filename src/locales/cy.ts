import type {Messages} from './messages.js';

/** Welsh. */
const cy: Messages = {
  lang: 'cy',
  dir: 'ltr',

  thisSite: 'ein gwefan',
  bannerTitle: 'A gawn ni storio a darllen data ar eich dyfais?',
  bannerText: 'Mae {controller} yn gofyn am eich cydsyniad i wneud hynny at y dibenion hyn:',
  thirdParties: {
    zero: 'Mae {count} trydydd parti hefyd yn storio neu’n darllen data: {names}.',
    one: 'Mae un trydydd parti hefyd yn storio neu’n darllen data: {names}.',
    two: 'Mae {count} drydydd parti hefyd yn storio neu’n darllen data: {names}.',
    few: 'Mae {count} thrydydd parti hefyd yn storio neu’n darllen data: {names}.',
    many: 'Mae {count} thrydydd parti hefyd yn storio neu’n darllen data: {names}.',
    other: 'Mae {count} trydydd parti hefyd yn storio neu’n darllen data: {names}.',
  },
  thirdPartiesMany: {
    zero: 'Mae {count} trydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
    one: 'Mae {count} trydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
    two: 'Mae {count} drydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
    few: 'Mae {count} thrydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
    many: 'Mae {count} thrydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
    other: 'Mae {count} trydydd parti hefyd yn storio neu’n darllen data. Mae’r rhestr o dan “{choose}”.',
  },
  thirdPartiesUnnamed: 'Gall trydydd partïon hefyd storio neu ddarllen data.',
  rights:
    'Nid oes dim o hyn yn rhedeg nes i chi gydsynio, ac mae “{reject}” yn gadael y cyfan wedi’i ddiffodd. Gallwch newid eich ateb neu ei dynnu’n ôl unrhyw bryd o dan “{settings}”.',
  closeMeans: 'Ystyr “{close}” yw “{rejectAll}”: bydd y cyfan yn aros wedi’i ddiffodd.',
  sharedWith: 'Mae eich ateb yn ddilys ar gyfer {domain} a’i holl is-barthau.',
  notRemembered: 'Nid yw eich porwr yn cadw ateb, felly dim ond ar gyfer y dudalen hon y mae’n ddilys.',

  why: {
    more: 'Nid yw eich ateb diwethaf yn cynnwys y canlynol, ac mae’n aros fel y mae.',
    changed: 'Mae cais y wefan hon wedi newid, felly nid yw eich ateb diwethaf yn ddilys mwyach.',
    expired: 'Mae eich ateb diwethaf wedi dod i ben.',
  },

  acceptAll: 'Derbyn popeth',
  rejectAll: 'Gwrthod popeth',
  choose: 'Dewis',
  close: 'Cau',
  settings: 'Gosodiadau preifatrwydd',
  privacyPolicy: 'Polisi preifatrwydd',
  imprint: 'Hysbysiad cyfreithiol',

  notLoaded: 'Nid oedd modd llwytho hwn. Gwiriwch eich cysylltiad ac ail-lwythwch y dudalen.',

  savedAccepted: 'Cadwyd: rydych wedi derbyn popeth.',
  savedRejected: 'Cadwyd: rydych wedi gwrthod popeth.',
  savedChoices: 'Cadwyd eich dewisiadau.',

  categories: {
    necessary: {
      title: 'Angenrheidiol',
      description: 'Mae ei angen er mwyn i’r wefan weithio a chofio eich ateb.',
    },
    functional: {
      title: 'Swyddogaethau',
      description: 'Mae’n cofio eich gosodiadau ac yn ychwanegu swyddogaethau at y tudalennau.',
    },
    analytics: {
      title: 'Ystadegau',
      description: 'Mae’n cyfrif ymweliadau ac yn dangos pa dudalennau a ddarllenir.',
    },
    media: {title: 'Cyfryngau', description: 'Mae’n dangos fideos, mapiau a phostiadau o wefannau eraill.'},
    marketing: {
      title: 'Marchnata',
      description: 'Mae’n dangos hysbysebion a ddewiswyd i chi ac yn mesur eu heffaith.',
    },
  },

  saveChoices: 'Cadw’r dewisiadau',
  withdrawAll: 'Tynnu popeth yn ôl',
  preferencesTitle: 'Eich dewisiadau',
  preferencesText:
    'Mae {controller} yn gofyn am bob diben a phob gwasanaeth ar wahân. Bydd yr hyn a adewch wedi’i ddiffodd yn aros felly.',
  alwaysActive: 'Ymlaen bob amser',
  untilDenied: 'Defnyddir heb ofyn, nes i chi ei ddiffodd',
  services: {
    zero: '{count} gwasanaeth',
    one: '{count} gwasanaeth',
    two: '{count} wasanaeth',
    few: '{count} gwasanaeth',
    many: '{count} gwasanaeth',
    other: '{count} gwasanaeth',
  },
  someOn: '{on} o {all} ymlaen',
  details: 'Manylion',
  provider: 'Darparwr',
  providerPolicy: 'Polisi preifatrwydd {provider}',
  storedOnDevice: 'Wedi’i storio ar eich dyfais',
  storages: {
    'cookie': 'cwci',
    'local': 'storfa leol',
    'session': 'storfa sesiwn',
    'indexeddb': 'cronfa ddata',
    'cache': 'storfa dros dro',
    'service-worker': 'gweithiwr gwasanaeth',
  },
  untilClosed: 'nes i chi gau’r porwr',
  decidedOn: 'Dyddiad eich ateb: {date}.',
  decisionId: 'ID y cydsyniad: {id}',

  embedTitle: 'Cynnwys gan {provider}',
  embedText:
    'Wrth ei lwytho, caiff {provider} wybod eich cyfeiriad IP a’ch bod ar y dudalen hon. Yna gall {provider} storio a darllen data ar eich dyfais.',
  loadOnce: 'Llwytho unwaith',
  loadAlways: 'Llwytho bob tro',
  alwaysMeans:
    'Caiff “{loadAlways}” ei gofio ar gyfer {service}. Gallwch ei dynnu’n ôl unrhyw bryd o dan “{settings}”.',
  embedLoading: 'Wrthi’n llwytho…',
  embedLoaded: 'Mae {service} wedi llwytho.',

  columns: {name: 'Enw', place: 'Cedwir fel', duration: 'Hyd', purpose: 'Diben'},
  allowed: 'Caniateir',
  notAllowed: 'Ni chaniateir',
  storesNothing: 'Nid yw’n storio dim ar eich dyfais.',
};

export default cy;
