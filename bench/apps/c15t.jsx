import {createRoot} from 'react-dom/client';
import {ConsentBanner, ConsentDialog, ConsentManagerProvider, useConsentManager} from '@c15t/react';
import '@c15t/react/styles.css';

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  reloadOnConsentRevoked: false,
  scripts: globalThis.heldScripts,
};

function Handle() {
  globalThis.consent = useConsentManager();
  return null;
}

createRoot(document.querySelector('#app')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
    <Handle />
  </ConsentManagerProvider>,
);
