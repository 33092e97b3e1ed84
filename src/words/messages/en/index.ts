// Everything the app says in English, area by area: the wording that the other languages translate.
import { backboneFaults } from './backboneFaults';
import { boundary } from './boundary';
import { camera } from './camera';
import { common } from './common';
import { deviceNames } from './deviceNames';
import { devices } from './devices';
import { fetching } from './fetching';
import { headFiles } from './headFiles';
import { headKinds } from './headKinds';
import { missingPart } from './missingPart';
import { numbers } from './numbers';
import { ownBackbones } from './ownBackbones';
import { pictureFaults } from './pictureFaults';
import { runs } from './runs';
import { storage } from './storage';
import { testPlace } from './testPlace';
import { uploads } from './uploads';

export const en = {
  backboneFaults,
  boundary,
  camera,
  common,
  deviceNames,
  devices,
  fetching,
  headFiles,
  headKinds,
  missingPart,
  numbers,
  ownBackbones,
  pictureFaults,
  runs,
  storage,
  testPlace,
  uploads,
};

export type English = typeof en;
