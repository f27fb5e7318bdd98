import type {Messages} from './messages.js';

/** Irish. */
const ga: Messages = {
  lang: 'ga',
  dir: 'ltr',

  thisSite: 'an suíomh seo',
  bannerTitle: 'An bhfuil cead againn sonraí a stóráil agus a léamh ar do ghléas?',
  bannerText: 'Iarrann {controller} do thoiliú leis sin chun na gcríoch seo:',
  thirdParties: {
    one: 'Stórálann nó léann tríú páirtí amháin sonraí freisin: {names}.',
    two: 'Stórálann nó léann {count} thríú páirtí sonraí freisin: {names}.',
    few: 'Stórálann nó léann {count} thríú páirtí sonraí freisin: {names}.',
    many: 'Stórálann nó léann {count} dtríú páirtí sonraí freisin: {names}.',
    other: 'Stórálann nó léann {count} tríú páirtí sonraí freisin: {names}.',
  },
  thirdPartiesMany: {
    one: 'Stórálann nó léann {count} tríú páirtí sonraí freisin. Tá a ainm faoi “{choose}”.',
    two: 'Stórálann nó léann {count} thríú páirtí sonraí freisin. Tá a n-ainmneacha faoi “{choose}”.',
    few: 'Stórálann nó léann {count} thríú páirtí sonraí freisin. Tá a n-ainmneacha faoi “{choose}”.',
    many: 'Stórálann nó léann {count} dtríú páirtí sonraí freisin. Tá a n-ainmneacha faoi “{choose}”.',
    other: 'Stórálann nó léann {count} tríú páirtí sonraí freisin. Tá a n-ainmneacha faoi “{choose}”.',
  },
  thirdPartiesUnnamed: 'Féadfaidh tríú páirtithe sonraí a stóráil nó a léamh freisin.',
  rights:
    'Ní thosóidh aon chuid de seo go dtí go dtoileoidh tú, agus fágann “{reject}” gach rud múchta. Is féidir leat do chinneadh a athrú nó a tharraingt siar am ar bith faoi “{settings}”.',
  closeMeans: 'Is ionann “{close}” agus “{rejectAll}”: fanann gach rud múchta.',
  sharedWith: 'Baineann do chinneadh le {domain} agus leis na fofhearainn go léir.',
  notRemembered:
    'Ní choinníonn do bhrabhsálaí an cinneadh, mar sin ní bhaineann sé ach leis an leathanach seo.',

  why: {
    more: 'Ní chlúdaíonn do chinneadh roimhe seo an méid seo a leanas, agus fanann sé mar atá.',
    changed:
      'D’athraigh an méid a iarrann an suíomh seo, mar sin níl do chinneadh roimhe seo bailí a thuilleadh.',
    expired: 'Tá do chinneadh roimhe seo imithe in éag.',
  },

  acceptAll: 'Glac le gach rud',
  rejectAll: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
  close: 'Dún',
  settings: 'Socruithe príobháideachais',
  privacyPolicy: 'Beartas príobháideachais',
  imprint: 'Fógra dlíthiúil',

  notLoaded: 'Níorbh fhéidir é seo a lódáil. Seiceáil do nasc agus lódáil an leathanach arís.',

  savedAccepted: 'Sábháilte: ghlac tú le gach rud.',
  savedRejected: 'Sábháilte: dhiúltaigh tú do gach rud.',
  savedChoices: 'Tá do roghanna sábháilte.',

  categories: {
    necessary: {
      title: 'Riachtanach',
      description: 'Chun go n-oibreoidh an suíomh agus go gcuimhneoidh sé ar do chinneadh.',
    },
    functional: {
      title: 'Feidhmeanna',
      description: 'Chun cuimhneamh ar do shocruithe agus feidhmeanna a chur leis na leathanaigh.',
    },
    analytics: {
      title: 'Staitisticí',
      description: 'Chun cuairteanna a chomhaireamh agus a thaispeáint cé na leathanaigh a léitear.',
    },
    media: {
      title: 'Ilmheáin',
      description: 'Chun físeáin, léarscáileanna agus postálacha ó shuíomhanna eile a thaispeáint.',
    },
    marketing: {
      title: 'Fógraíocht',
      description: 'Chun fógraíocht a roghnaíodh duit a thaispeáint agus a héifeacht a thomhas.',
    },
  },

  saveChoices: 'Sábháil na roghanna',
  withdrawAll: 'Tarraing gach rud siar',
  preferencesTitle: 'Do roghanna',
  preferencesText:
    'Fiafraíonn {controller} faoi gach críoch agus gach seirbhís ar leith. Aon rud nach gcuireann tú ar siúl, fanann sé múchta.',
  alwaysActive: 'Ar siúl i gcónaí',
  untilDenied: 'In úsáid gan fiafraí, go dtí go múchann tú é',
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  someOn: '{on} as {all} ar siúl',
  details: 'Mionsonraí',
  provider: 'Soláthraí',
  providerPolicy: 'Beartas príobháideachais: {provider}',
  storedOnDevice: 'Stóráilte ar do ghléas',
  storages: {
    'cookie': 'fianán',
    'local': 'stóras áitiúil',
    'session': 'stóras seisiúin',
    'indexeddb': 'bunachar sonraí',
    'cache': 'taisce',
    'service-worker': 'service worker',
  },
  untilClosed: 'go dtí go ndúnann tú an brabhsálaí',
  decidedOn: 'Dáta an chinnidh: {date}.',
  decisionId: 'Aitheantas toilithe: {id}',

  embedTitle: 'Ábhar: {provider}',
  embedText:
    'Má lódálann tú é, faigheann {provider} do sheoladh IP agus fios go bhfuil tú ar an leathanach seo. Féadfaidh {provider} sonraí a stóráil agus a léamh ar do ghléas ansin.',
  loadOnce: 'Lódáil uair amháin',
  loadAlways: 'Lódáil i gcónaí',
  alwaysMeans:
    'Coinnítear “{loadAlways}” i gcuimhne le haghaidh {service}. Tarraing siar é am ar bith faoi “{settings}”.',
  embedLoading: 'Á lódáil…',
  embedLoaded: 'Lódáilte: {service}.',

  columns: {name: 'Ainm', place: 'Cineál', duration: 'Tréimhse', purpose: 'Críoch'},
  allowed: 'Ceadaítear',
  notAllowed: 'Ní cheadaítear',
  storesNothing: 'Ní stórálann sé aon rud ar do ghléas.',
};

export default ga;
