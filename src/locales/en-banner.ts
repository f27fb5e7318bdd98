import type {BannerMessages} from './messages.js';

/** English, as far as the banner needs it: all that most visitors ever see. */
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
  thirdPartiesUnnamed: 'Third parties may store or read data, too.',
  rights:
    'None of this runs until you agree, and “{reject}” leaves it all off. You can change or withdraw your answer at any time under “{settings}”.',
  closeMeans: '“{close}” rejects everything and keeps it all off.',
  notRemembered: 'Your browser keeps no answer, so it holds for this page only.',

  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  close: 'Close',
  settings: 'Privacy settings',
  privacyPolicy: 'Privacy policy',
  imprint: 'Imprint',

  savedAccepted: 'Saved: you have accepted everything.',
  savedRejected: 'Saved: you have rejected everything.',
  savedChoices: 'Your choices are saved.',

  categories: {
    necessary: {title: 'Necessary', description: 'Needed for the site to work and to remember your answer.'},
    functional: {title: 'Functional', description: 'Remembers settings you make and adds functions to the pages.'},
    analytics: {title: 'Statistics', description: 'Counts visits and shows which pages are read.'},
    media: {title: 'Media', description: 'Shows films, maps and posts that other sites deliver.'},
    marketing: {title: 'Marketing', description: 'Shows advertising chosen for you and measures its effect.'},
  },
};
