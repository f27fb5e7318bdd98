import {hydrateRoot} from 'react-dom/client';
import {boot, report} from './boot.js';
import {App} from './react-app.jsx';

boot((root, kind, at, router) =>
  hydrateRoot(
    root,
    <App kind={kind} at={at} router={router} onReady={() => root.removeAttribute('data-consent-wait')} />,
    {onUncaughtError: report(kind), onRecoverableError: report(kind)},
  ),
);
