// The composition root: makes the real ports and the store, and shows the app.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('invalid page: no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
