import type {Messages} from './messages.js';

/** European Portuguese. */
const pt: Messages = {
  lang: 'pt',
  dir: 'ltr',

  thisSite: 'Este site',
  bannerTitle: 'Podemos guardar e ler dados no seu dispositivo?',
  bannerText: '{controller} pede o seu consentimento para estas finalidades:',
  thirdParties: {
    one: 'Um terceiro também guarda ou lê dados: {names}.',
    many: '{count} terceiros também guardam ou leem dados: {names}.',
    other: '{count} terceiros também guardam ou leem dados: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} terceiro também guarda ou lê dados. Veja qual em «{choose}».',
    many: '{count} terceiros também guardam ou leem dados. Veja quais em «{choose}».',
    other: '{count} terceiros também guardam ou leem dados. Veja quais em «{choose}».',
  },
  thirdPartiesUnnamed: 'Terceiros também podem guardar ou ler dados.',
  rights:
    'Nada disto é ativado sem o seu consentimento, e «{reject}» deixa tudo desativado. Pode alterar ou retirar a sua resposta a qualquer momento em «{settings}».',
  closeMeans: '«{close}» significa «{rejectAll}»: tudo isto fica desativado.',
  sharedWith: 'A sua resposta é válida para {domain} e todos os seus subdomínios.',
  notRemembered: 'O seu navegador não guarda a resposta, por isso só é válida nesta página.',

  why: {
    more: 'A sua última resposta não abrange o seguinte e mantém-se inalterada.',
    changed: 'O que este site pede mudou, por isso a sua última resposta já não é válida.',
    expired: 'A sua última resposta expirou.',
  },

  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  choose: 'Escolher',
  close: 'Fechar',
  settings: 'Definições de privacidade',
  privacyPolicy: 'Política de privacidade',
  imprint: 'Aviso legal',

  notLoaded: 'Não foi possível carregar. Verifique a ligação e volte a carregar a página.',

  savedAccepted: 'Guardado: aceitou tudo.',
  savedRejected: 'Guardado: rejeitou tudo.',
  savedChoices: 'Escolhas guardadas.',

  categories: {
    necessary: {title: 'Necessário', description: 'Serve para o site funcionar e recordar a sua resposta.'},
    functional: {
      title: 'Funcionalidades',
      description: 'Recordam as suas definições e acrescentam funções às páginas.',
    },
    analytics: {title: 'Estatísticas', description: 'Contam as visitas e mostram que páginas são lidas.'},
    media: {title: 'Multimédia', description: 'Mostra vídeos, mapas e publicações de outros sites.'},
    marketing: {title: 'Marketing', description: 'Mostra publicidade escolhida para si e mede o seu efeito.'},
  },

  saveChoices: 'Guardar escolhas',
  withdrawAll: 'Retirar consentimento',
  preferencesTitle: 'As suas escolhas',
  preferencesText:
    '{controller} pede consentimento para cada finalidade e cada serviço em separado. O que não ativar fica desativado.',
  alwaysActive: 'Sempre ativo',
  untilDenied: 'Usado sem perguntar, até o desativar',
  services: {one: '{count} serviço', many: '{count} serviços', other: '{count} serviços'},
  someOn: '{on} de {all} ativos',
  details: 'Detalhes',
  provider: 'Fornecedor',
  providerPolicy: 'Política de privacidade: {provider}',
  storedOnDevice: 'Guardado no seu dispositivo',
  storages: {
    'cookie': 'cookie',
    'local': 'armazenamento local',
    'session': 'armazenamento de sessão',
    'indexeddb': 'base de dados',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'até fechar o navegador',
  decidedOn: 'Decidiu em {date}.',
  decisionId: 'ID do consentimento: {id}',

  embedTitle: 'Conteúdo: {provider}',
  embedText:
    'Ao carregar, revela a {provider} o seu endereço IP e que está nesta página, e permite a {provider} guardar e ler dados no seu dispositivo.',
  loadOnce: 'Carregar uma vez',
  loadAlways: 'Carregar sempre',
  alwaysMeans:
    '«{loadAlways}» fica guardado para {service}. Pode anulá-lo a qualquer momento em «{settings}».',
  embedLoading: 'A carregar…',
  embedLoaded: 'Carregado: {service}.',

  columns: {name: 'Nome', place: 'Guardado como', duration: 'Duração', purpose: 'Finalidade'},
  allowed: 'Permitido',
  notAllowed: 'Não permitido',
  storesNothing: 'Não guarda nada no seu dispositivo.',
};

export default pt;
