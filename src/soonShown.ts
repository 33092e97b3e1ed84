// What the first screen shows and does next, in one file (`vite.config.ts`): fetched once the project is there.
import './core/backbones/catalogue';
import './core/evaluation/testSet';
import './features/capture/Filming';
import './features/capture/NoPicture';
import './features/notices/Toasts';
import './features/predict/LiveBars';
import './features/projects/StandingBanners';
import './features/train/ArrivedBytes';
import './features/train/FailedBackbone';
import './features/train/TransferPicture';
import './features/zeroShot/AlreadySeesLine';
import './places/teach/WhatIsLearnt';
import './store/backbone/projectBackboneVerbs';
import './store/capture/cameraVerbs';
import './store/capture/captureVerbs';
// Wanted when something goes wrong, be it that the network has gone as well.
import './store/project/mending';
export { askBeforeEnding } from './store/compare/endsWithPage';
