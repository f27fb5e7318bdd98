import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {boot, report} from './boot.js';
import {App} from './react-app.jsx';

boot((root, kind, at, router) =>
  createRoot(root, {onUncaughtError: report(kind), onRecoverableError: report(kind)}).render(
    <StrictMode>
      <App kind={kind} at={at} router={router} />
    </StrictMode>,
  ),
);
