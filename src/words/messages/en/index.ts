// Everything the app says in English, area by area: the wording that the other languages translate.
import { answers } from './answers';
import { arriving } from './arriving';
import { augmentation } from './augmentation';
import { backboneFaults } from './backboneFaults';
import { boundary } from './boundary';
import { camera } from './camera';
import { capture } from './capture';
import { classes } from './classes';
import { colours } from './colours';
import { common } from './common';
import { comparePlace } from './comparePlace';
import { deviceNames } from './deviceNames';
import { devices } from './devices';
import { epochs } from './epochs';
import { drawnClasses } from './drawnClasses';
import { fetching } from './fetching';
import { frame } from './frame';
import { headFiles } from './headFiles';
import { headKinds } from './headKinds';
import { headOffers } from './headOffers';
import { headStatus } from './headStatus';
import { heads } from './heads';
import { howGood } from './howGood';
import { lessons } from './lessons';
import { missingPart } from './missingPart';
import { notices } from './notices';
import { numbers } from './numbers';
import { ownBackbones } from './ownBackbones';
import { pictureFaults } from './pictureFaults';
import { places } from './places';
import { predict } from './predict';
import { project } from './project';
import { projects } from './projects';
import { runs } from './runs';
import { samples } from './samples';
import { share } from './share';
import { sheets } from './sheets';
import { stage } from './stage';
import { steps } from './steps';
import { sampleSets } from './sampleSets';
import { storage } from './storage';
import { testPlace } from './testPlace';
import { transfer } from './transfer';
import { uploads } from './uploads';

export const en = {
  answers,
  arriving,
  augmentation,
  backboneFaults,
  boundary,
  camera,
  capture,
  classes,
  colours,
  common,
  comparePlace,
  deviceNames,
  devices,
  epochs,
  drawnClasses,
  fetching,
  frame,
  headFiles,
  headKinds,
  headOffers,
  headStatus,
  heads,
  howGood,
  lessons,
  missingPart,
  notices,
  numbers,
  ownBackbones,
  pictureFaults,
  places,
  predict,
  project,
  projects,
  runs,
  samples,
  share,
  sheets,
  stage,
  steps,
  sampleSets,
  storage,
  testPlace,
  transfer,
  uploads,
};

export type English = typeof en;
