import type {Messages} from './messages.js';

/** French. */
const fr: Messages = {
  lang: 'fr',
  dir: 'ltr',

  thisSite: 'Ce site',
  bannerTitle: 'Pouvons-nous stocker et lire des données sur votre appareil ?',
  bannerText: '{controller} vous demande d’y consentir pour ces finalités :',
  thirdParties: {
    one: 'Un tiers stocke ou lit aussi des données : {names}.',
    many: '{count} tiers stockent ou lisent aussi des données : {names}.',
    other: '{count} tiers stockent ou lisent aussi des données : {names}.',
  },
  thirdPartiesMany: {
    one: '{count} tiers stocke ou lit aussi des données. La liste est dans « {choose} ».',
    many: '{count} tiers stockent ou lisent aussi des données. La liste est dans « {choose} ».',
    other: '{count} tiers stockent ou lisent aussi des données. La liste est dans « {choose} ».',
  },
  thirdPartiesUnnamed: 'Des tiers peuvent aussi stocker ou lire des données.',
  rights:
    'Rien de tout cela n’est activé sans votre consentement, et « {reject} » laisse tout désactivé. Vous pouvez modifier ou retirer votre réponse à tout moment dans « {settings} ».',
  closeMeans: '« {close} » signifie « {rejectAll} » : tout reste désactivé.',
  sharedWith: 'Votre réponse vaut pour {domain} et tous ses sous-domaines.',
  notRemembered: 'Votre navigateur ne conserve pas la réponse : elle ne vaut que pour cette page.',

  why: {
    more: 'Votre dernière réponse ne couvre pas ce qui suit et reste inchangée.',
    changed: 'Ce que demande ce site a changé : votre dernière réponse ne vaut plus.',
    expired: 'Votre dernière réponse a expiré.',
  },

  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Choisir',
  close: 'Fermer',
  settings: 'Paramètres de confidentialité',
  privacyPolicy: 'Politique de confidentialité',
  imprint: 'Mentions légales',

  notLoaded: 'Le chargement a échoué. Vérifiez votre connexion et rechargez la page.',

  savedAccepted: 'Enregistré : vous avez tout accepté.',
  savedRejected: 'Enregistré : vous avez tout refusé.',
  savedChoices: 'Vos choix sont enregistrés.',

  categories: {
    necessary: {
      title: 'Nécessaire',
      description: 'Requis pour que le site fonctionne et mémorise votre réponse.',
    },
    functional: {title: 'Fonctions', description: 'Mémorise vos réglages et ajoute des fonctions aux pages.'},
    analytics: {title: 'Statistiques', description: 'Compte les visites et montre quelles pages sont lues.'},
    media: {
      title: 'Médias',
      description: 'Affiche des vidéos, des cartes et des publications d’autres sites.',
    },
    marketing: {
      title: 'Publicité',
      description: 'Affiche de la publicité choisie pour vous et mesure son effet.',
    },
  },

  saveChoices: 'Enregistrer les choix',
  withdrawAll: 'Tout retirer',
  preferencesTitle: 'Vos choix',
  preferencesText:
    '{controller} demande votre choix pour chaque finalité et chaque service. Ce que vous n’activez pas reste désactivé.',
  alwaysActive: 'Toujours actif',
  untilDenied: 'Utilisé d’office tant que vous ne le désactivez pas',
  services: {one: '{count} service', many: '{count} services', other: '{count} services'},
  someOn: 'Activés : {on} sur {all}',
  details: 'Détails',
  provider: 'Fournisseur',
  providerPolicy: 'Politique de confidentialité : {provider}',
  storedOnDevice: 'Stocké sur votre appareil',
  storages: {
    'cookie': 'cookie',
    'local': 'stockage local',
    'session': 'stockage de session',
    'indexeddb': 'base de données',
    'cache': 'cache',
    'service-worker': 'service worker',
  },
  untilClosed: 'jusqu’à la fermeture du navigateur',
  decidedOn: 'Vous avez répondu le {date}.',
  decisionId: 'ID du consentement : {id}',

  embedTitle: 'Contenu fourni par {provider}',
  embedText:
    'Son chargement indique à {provider} votre adresse IP et votre présence sur cette page, puis permet à {provider} de stocker et lire des données sur votre appareil.',
  loadOnce: 'Charger une fois',
  loadAlways: 'Toujours charger',
  alwaysMeans:
    '« {loadAlways} » est mémorisé pour {service}. Vous pouvez le retirer à tout moment dans « {settings} ».',
  embedLoading: 'Chargement…',
  embedLoaded: 'Chargé : {service}.',

  columns: {name: 'Nom', place: 'Type', duration: 'Durée', purpose: 'Finalité'},
  allowed: 'Autorisé',
  notAllowed: 'Non autorisé',
  storesNothing: 'Ne stocke rien sur votre appareil.',
};

export default fr;
