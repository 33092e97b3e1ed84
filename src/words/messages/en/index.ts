// Everything the app says in English, area by area: the wording that the other languages translate.
import { arriving } from './arriving';
import { backboneFaults } from './backboneFaults';
import { boundary } from './boundary';
import { camera } from './camera';
import { common } from './common';
import { deviceNames } from './deviceNames';
import { devices } from './devices';
import { fetching } from './fetching';
import { headFiles } from './headFiles';
import { headKinds } from './headKinds';
import { headStatus } from './headStatus';
import { missingPart } from './missingPart';
import { numbers } from './numbers';
import { ownBackbones } from './ownBackbones';
import { pictureFaults } from './pictureFaults';
import { runs } from './runs';
import { storage } from './storage';
import { testPlace } from './testPlace';
import { transfer } from './transfer';
import { uploads } from './uploads';

export const en = {
  arriving,
  backboneFaults,
  boundary,
  camera,
  common,
  deviceNames,
  devices,
  fetching,
  headFiles,
  headKinds,
  headStatus,
  missingPart,
  numbers,
  ownBackbones,
  pictureFaults,
  runs,
  storage,
  testPlace,
  transfer,
  uploads,
};

export type English = typeof en;
