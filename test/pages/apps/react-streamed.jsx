/** Hydrates a page that a server streams, while it arrives. */
import {hydrateRoot} from 'react-dom/client';
import {report} from './boot.js';
import {App} from './react-streamed-app.jsx';

hydrateRoot(
  document.getElementById('root'),
  <App at={document.documentElement.dataset.at} usePost={() => {}} />,
  {onUncaughtError: report('streamed'), onRecoverableError: report('streamed')},
);
