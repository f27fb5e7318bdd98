import type {Messages} from './messages.js';

/** Spanish. */
const es: Messages = {
  lang: 'es',
  dir: 'ltr',

  thisSite: 'Este sitio',
  bannerTitle: '¿Podemos guardar y leer datos en su dispositivo?',
  bannerText: '{controller} pide su consentimiento para hacerlo con estas finalidades:',
  thirdParties: {
    one: 'También un tercero guarda o lee datos: {names}.',
    many: 'También {count} terceros guardan o leen datos: {names}.',
    other: 'También {count} terceros guardan o leen datos: {names}.',
  },
  thirdPartiesMany: {
    one: 'También {count} tercero guarda o lee datos. Véalo en «{choose}».',
    many: 'También {count} terceros guardan o leen datos. Véalos en «{choose}».',
    other: 'También {count} terceros guardan o leen datos. Véalos en «{choose}».',
  },
  thirdPartiesUnnamed: 'También terceros pueden guardar o leer datos.',
  rights:
    'Nada de esto se activa sin su consentimiento y «{reject}» lo deja todo desactivado. Puede cambiar o retirar su respuesta en cualquier momento en «{settings}».',
  closeMeans: '«{close}» significa «{rejectAll}»: todo queda desactivado.',
  sharedWith: 'Su respuesta vale para {domain} y todos sus subdominios.',
  notRemembered: 'Su navegador no guarda la respuesta, así que solo vale para esta página.',

  why: {
    more: 'Su última respuesta no abarca lo siguiente y sigue como está.',
    changed: 'Lo que pide este sitio ha cambiado, así que su última respuesta ya no vale.',
    expired: 'Su última respuesta ha caducado.',
  },

  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  choose: 'Elegir',
  close: 'Cerrar',
  settings: 'Ajustes de privacidad',
  privacyPolicy: 'Política de privacidad',
  imprint: 'Aviso legal',

  notLoaded: 'No se ha podido cargar. Compruebe su conexión y vuelva a cargar la página.',

  savedAccepted: 'Guardado: ha aceptado todo.',
  savedRejected: 'Guardado: ha rechazado todo.',
  savedChoices: 'Su elección se ha guardado.',

  categories: {
    necessary: {
      title: 'Necesario',
      description: 'Hace falta para que el sitio funcione y recuerde su respuesta.',
    },
    functional: {title: 'Funciones', description: 'Recuerda sus ajustes y añade funciones a las páginas.'},
    analytics: {title: 'Estadísticas', description: 'Cuenta las visitas y muestra qué páginas se leen.'},
    media: {title: 'Multimedia', description: 'Muestra vídeos, mapas y publicaciones de otros sitios.'},
    marketing: {title: 'Publicidad', description: 'Muestra publicidad elegida para usted y mide su efecto.'},
  },

  saveChoices: 'Guardar elección',
  withdrawAll: 'Retirar todo',
  preferencesTitle: 'Su elección',
  preferencesText:
    '{controller} pregunta por cada finalidad y cada servicio por separado. Lo que no active queda desactivado.',
  alwaysActive: 'Siempre activo',
  untilDenied: 'Se usa sin preguntar hasta que lo desactive',
  services: {one: '{count} servicio', many: '{count} servicios', other: '{count} servicios'},
  someOn: 'Activados: {on} de {all}',
  details: 'Detalles',
  provider: 'Proveedor',
  providerPolicy: 'Política de privacidad de {provider}',
  storedOnDevice: 'Guardado en su dispositivo',
  storages: {
    'cookie': 'cookie',
    'local': 'almacenamiento local',
    'session': 'almacenamiento de sesión',
    'indexeddb': 'base de datos',
    'cache': 'caché',
    'service-worker': 'service worker',
  },
  untilClosed: 'hasta que cierre el navegador',
  decidedOn: 'Su respuesta es del {date}.',
  decisionId: 'ID del consentimiento: {id}',

  embedTitle: 'Contenido de {provider}',
  embedText:
    'Cargarlo comunica a {provider} su dirección IP y que usted está en esta página. Después permite a {provider} guardar y leer datos en su dispositivo.',
  loadOnce: 'Cargar una vez',
  loadAlways: 'Cargar siempre',
  alwaysMeans:
    '«{loadAlways}» se guarda para {service}. Puede retirarlo en cualquier momento en «{settings}».',
  embedLoading: 'Cargando…',
  embedLoaded: 'Cargado: {service}.',

  columns: {name: 'Nombre', place: 'Guardado como', duration: 'Duración', purpose: 'Finalidad'},
  allowed: 'Permitido',
  notAllowed: 'No permitido',
  storesNothing: 'No guarda nada en su dispositivo.',
};

export default es;
