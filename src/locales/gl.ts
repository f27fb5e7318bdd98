import type {Messages} from './messages.js';

/** Galician. */
const gl: Messages = {
  lang: 'gl',
  dir: 'ltr',

  thisSite: 'Este sitio web',
  bannerTitle: 'Podemos gardar e ler datos no seu dispositivo?',
  bannerText: '{controller} pídelle o consentimento para facelo con estas finalidades:',
  thirdParties: {
    one: 'Tamén un terceiro garda ou le datos: {names}.',
    other: 'Tamén {count} terceiros gardan ou len datos: {names}.',
  },
  thirdPartiesMany: {
    one: 'Tamén {count} terceiro garda ou le datos. A lista está en «{choose}».',
    other: 'Tamén {count} terceiros gardan ou len datos. A lista está en «{choose}».',
  },
  thirdPartiesUnnamed: 'Tamén terceiros poden gardar ou ler datos.',
  rights:
    'Nada disto se activa sen o seu consentimento, e «{reject}» déixao todo desactivado. Pode cambiar ou retirar a súa resposta en calquera momento en «{settings}».',
  closeMeans: '«{close}» significa «{rejectAll}»: todo queda desactivado.',
  sharedWith: 'A súa resposta vale para {domain} e todos os seus subdominios.',
  notRemembered: 'O seu navegador non garda a resposta, polo que só vale para esta páxina.',

  why: {
    more: 'A súa última resposta non inclúe o seguinte e mantense igual.',
    changed: 'O que pide este sitio web cambiou e a súa última resposta xa non vale.',
    expired: 'A súa última resposta caducou.',
  },

  acceptAll: 'Aceptar todo',
  rejectAll: 'Rexeitar todo',
  choose: 'Escoller',
  close: 'Pechar',
  settings: 'Axustes de privacidade',
  privacyPolicy: 'Política de privacidade',
  imprint: 'Aviso legal',

  notLoaded: 'Non se puido cargar. Comprobe a conexión e volva cargar a páxina.',

  savedAccepted: 'Gardado: aceptou todo.',
  savedRejected: 'Gardado: rexeitou todo.',
  savedChoices: 'Gardouse a súa elección.',

  categories: {
    necessary: {
      title: 'Necesario',
      description: 'Fai falta para que o sitio web funcione e lembre a súa resposta.',
    },
    functional: {title: 'Funcións', description: 'Lembra os seus axustes e engade funcións ás páxinas.'},
    analytics: {title: 'Estatísticas', description: 'Conta as visitas e mostra que páxinas se len.'},
    media: {title: 'Multimedia', description: 'Mostra vídeos, mapas e publicacións doutros sitios web.'},
    marketing: {
      title: 'Publicidade',
      description: 'Mostra publicidade escollida para vostede e mide o seu efecto.',
    },
  },

  saveChoices: 'Gardar a elección',
  withdrawAll: 'Retirar todo',
  preferencesTitle: 'A súa elección',
  preferencesText:
    '{controller} pregunta por cada finalidade e cada servizo por separado. O que deixe desactivado queda así.',
  alwaysActive: 'Sempre activo',
  untilDenied: 'Úsase sen preguntar ata que o desactive',
  services: {one: '{count} servizo', other: '{count} servizos'},
  someOn: 'Activos: {on} de {all}',
  details: 'Detalles',
  provider: 'Provedor',
  providerPolicy: 'Política de privacidade de {provider}',
  storedOnDevice: 'Gardado no seu dispositivo',
  storages: {
    'cookie': 'cookie',
    'local': 'almacenamento local',
    'session': 'almacenamento da sesión',
    'indexeddb': 'base de datos',
    'cache': 'caché',
    'service-worker': 'service worker',
  },
  untilClosed: 'ata que peche o navegador',
  decidedOn: 'Data da resposta: {date}.',
  decisionId: 'ID do consentimento: {id}',

  embedTitle: 'Contido de {provider}',
  embedText:
    'Cargalo comunica a {provider} o seu enderezo IP e que vostede está nesta páxina. Despois permite a {provider} gardar e ler datos no seu dispositivo.',
  loadOnce: 'Cargar unha vez',
  loadAlways: 'Cargar sempre',
  alwaysMeans: '«{loadAlways}» gárdase para {service}. Pode retiralo en calquera momento en «{settings}».',
  embedLoading: 'Cargando…',
  embedLoaded: 'Cargado: {service}.',

  columns: {name: 'Nome', place: 'Gardado como', duration: 'Duración', purpose: 'Finalidade'},
  allowed: 'Permitido',
  notAllowed: 'Non permitido',
  storesNothing: 'Non garda nada no seu dispositivo.',
};

export default gl;
