// The gallery: everything in the kit on one page, and a whole screen filled with pretended content. Not part of the app.
import '@fontsource-variable/bricolage-grotesque';
import '../global.css';
import '../../words/englishFirst';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Everything } from './Everything';
import { lateWords } from '../../words/say';
import { Screen } from './Screen';

const root = document.getElementById('root');
if (!root) throw new Error('invalid page: no #root');
const page = new URLSearchParams(location.search).get('page');
await lateWords();
createRoot(root).render(<StrictMode>{page === 'screen' ? <Screen /> : <Everything />}</StrictMode>);
