import type {BannerMessages} from './messages.js';

/** The texts of the banner in English. Most visitors see no others. */
export const enBanner: BannerMessages = {
  lang: 'en',
  dir: 'ltr',

  thisSite: 'This site',
  bannerTitle: 'May we store and read data on your device?',
  bannerText: '{controller} asks for your consent to do so for these purposes:',
  thirdParties: {
    one: 'One third party stores or reads data, too: {names}.',
    other: '{count} third parties store or read data, too: {names}.',
  },
  thirdPartiesMany: {
    one: '{count} third party stores or reads data, too. “{choose}” names it.',
    other: '{count} third parties store or read data, too. “{choose}” lists them.',
  },
  thirdPartiesUnnamed: 'Third parties may store or read data, too.',
  rights:
    'None of this runs until you agree, and “{reject}” leaves it all off. You can change or withdraw your answer at any time under “{settings}”.',
  closeMeans: '“{close}” means “{rejectAll}”: all of this stays off.',
  sharedWith: 'Your answer holds for {domain} and all its subdomains.',
  notRemembered: 'Your browser keeps no answer, so it holds for this page only.',

  why: {
    more: 'Your last answer does not cover the following, and stays as it is.',
    changed: 'What this site asks for has changed, so your last answer no longer holds.',
    expired: 'Your last answer has run out.',
  },

  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  close: 'Close',
  settings: 'Privacy settings',
  privacyPolicy: 'Privacy policy',
  imprint: 'Imprint',

  notLoaded: 'This could not be loaded. Check your connection and load the page again.',

  savedAccepted: 'Saved: you have accepted everything.',
  savedRejected: 'Saved: you have rejected everything.',
  savedChoices: 'Your choices are saved.',

  categories: {
    functional: {
      title: 'Functional',
      description: 'Remembers settings you make and adds functions to the pages.',
    },
    analytics: {title: 'Statistics', description: 'Counts visits and shows which pages are read.'},
    media: {title: 'Media', description: 'Shows films, maps and posts that other sites deliver.'},
    marketing: {title: 'Marketing', description: 'Shows advertising chosen for you and measures its effect.'},
  },
};
