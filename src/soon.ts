// What is wanted as soon as the first screen stands, in one file (`vite.config.ts`):
// fetched one by one, each of some fifty would wait its turn.
import './browser/appUpdate';
import './browser/backboneDoors';
import './browser/canvasPictures';
import './browser/droppedFiles';
import './browser/mediaCamera';
import './browser/projectRecords';
import './engine/workerEngine';
import './store/backbone/backboneSession';
import './store/backbone/backboneVerbs';
import './store/backbone/sessionBook';
import './store/capture/intakeVerbs';
import './store/embeddings/embeddingVerbs';
import './store/head/headVerbs';
import './store/head/zeroShotVerbs';
import './store/project/projectVerbs';
import './store/verbFetchers';
