// What is wanted as soon as the first screen stands, in one file (`vite.config.ts`):
// fetched one by one, each of some fifty would wait its turn. What `main.tsx` asks for is named here too.
import { canvasPictures } from './browser/canvasPictures';
import './browser/droppedFiles';
import './browser/projectRecords';
import './store/backbone/backboneSession';
import './store/backbone/backboneVerbs';
import './store/backbone/sessionBook';
import './store/capture/intakeVerbs';
import './store/embeddings/embeddingVerbs';
import './store/head/headVerbs';
import './store/head/zeroShotVerbs';
import './store/project/projectVerbs';
import './store/verbFetchers';
export { registerApp } from './browser/appUpdate';
export { backboneDoors } from './browser/backboneDoors';
export { mediaCamera } from './browser/mediaCamera';
export { startAhead } from './engine/workerEngine';

/** What reads headers comes with whatever takes files in. */
export const pictures = () => canvasPictures(async (file) => (await import('./formats/imageHeader')).readHeader(file));
