// What the first screen shows next, in one file (`vite.config.ts`): fetched once the project is there.
import './features/capture/Filming';
import './features/capture/NoPicture';
import './features/notices/Toasts';
import './features/predict/LiveBars';
import './features/projects/EndedImports';
import './features/projects/StorageTrouble';
import './features/train/FailedBackbone';
import './features/zeroShot/AlreadySeesLine';
import './places/teach/WhatIsLearnt';
