import type {Messages} from './messages.js';

/** Brazilian Portuguese. */
const ptBR: Messages = {
  lang: 'pt-BR',
  dir: 'ltr',

  thisSite: 'Este site',
  bannerTitle: 'Podemos armazenar e ler dados no seu dispositivo?',
  bannerText: '{controller} pede seu consentimento para estas finalidades:',
  thirdParties: {
    one: 'Um terceiro também armazena ou lê dados: {names}.',
    many: '{count} terceiros também armazenam ou leem dados: {names}.',
    other: '{count} terceiros também armazenam ou leem dados: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} terceiro também armazena ou lê dados. A lista está em “{choose}”.',
    many: '{count} terceiros também armazenam ou leem dados. A lista está em “{choose}”.',
    other: '{count} terceiros também armazenam ou leem dados. A lista está em “{choose}”.',
  },
  thirdPartiesUnnamed: 'Terceiros também podem armazenar ou ler dados.',
  rights:
    'Nada disso é ativado antes do seu consentimento, e “{reject}” deixa tudo desativado. Você pode mudar ou revogar sua resposta a qualquer momento em “{settings}”.',
  closeMeans: '“{close}” significa “{rejectAll}”: tudo fica desativado.',
  sharedWith: 'Sua resposta vale para {domain} e todos os seus subdomínios.',
  notRemembered: 'Seu navegador não guarda a resposta, então ela só vale para esta página.',

  why: {
    more: 'Sua última resposta não abrange o seguinte e permanece como está.',
    changed: 'O que este site pede mudou, e sua última resposta não vale mais.',
    expired: 'Sua última resposta expirou.',
  },

  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  choose: 'Escolher',
  close: 'Fechar',
  settings: 'Configurações de privacidade',
  privacyPolicy: 'Política de privacidade',
  imprint: 'Aviso legal',

  notLoaded: 'Não foi possível carregar. Verifique a conexão e recarregue a página.',

  savedAccepted: 'Salvo: você aceitou tudo.',
  savedRejected: 'Salvo: você rejeitou tudo.',
  savedChoices: 'Suas escolhas foram salvas.',

  categories: {
    necessary: {
      title: 'Necessário',
      description: 'O site precisa disso para funcionar e lembrar sua resposta.',
    },
    functional: {
      title: 'Funcionalidade',
      description: 'Lembra suas configurações e acrescenta funções às páginas.',
    },
    analytics: {title: 'Estatísticas', description: 'Contam visitas e mostram quais páginas são lidas.'},
    media: {title: 'Mídia', description: 'Mostra vídeos, mapas e publicações de outros sites.'},
    marketing: {title: 'Marketing', description: 'Mostra publicidade escolhida para você e mede seu efeito.'},
  },

  saveChoices: 'Salvar escolhas',
  withdrawAll: 'Revogar tudo',
  preferencesTitle: 'Suas escolhas',
  preferencesText:
    '{controller} pergunta sobre cada finalidade e cada serviço em separado. O que você deixar desativado continua assim.',
  alwaysActive: 'Sempre ativo',
  untilDenied: 'Usado sem perguntar, até você desativar',
  services: {one: '{count} serviço', many: '{count} serviços', other: '{count} serviços'},
  someOn: 'Ativos: {on} de {all}',
  details: 'Detalhes',
  provider: 'Fornecedor',
  providerPolicy: 'Política de privacidade: {provider}',
  storedOnDevice: 'Armazenado no seu dispositivo',
  storages: {
    'cookie': 'cookie',
    'local': 'armazenamento local',
    'session': 'armazenamento de sessão',
    'indexeddb': 'banco de dados',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'até você fechar o navegador',
  decidedOn: 'Você decidiu em {date}.',
  decisionId: 'ID do consentimento: {id}',

  embedTitle: 'Conteúdo: {provider}',
  embedText:
    'Ao carregar, você revela a {provider} seu endereço IP e que está nesta página, e permite a {provider} armazenar e ler dados no seu dispositivo.',
  loadOnce: 'Carregar uma vez',
  loadAlways: 'Carregar sempre',
  alwaysMeans:
    '“{loadAlways}” fica salvo para {service}. Você pode revogar isso a qualquer momento em “{settings}”.',
  embedLoading: 'Carregando…',
  embedLoaded: 'Carregado: {service}.',

  columns: {name: 'Nome', place: 'Armazenado como', duration: 'Duração', purpose: 'Finalidade'},
  allowed: 'Permitido',
  notAllowed: 'Não permitido',
  storesNothing: 'Não armazena nada no seu dispositivo.',
};

export default ptBR;
