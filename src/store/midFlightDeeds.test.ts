// Every verb that waits is done in mid-flight by one of the tables, or stands here with why it is not.
import { expect, test } from 'vitest';
import type { AppState } from './appState';

/** The names of all verbs of the store whose answer is, or may be, a promise. */
type Waiting = {
  [Name in keyof AppState]: AppState[Name] extends (...args: never[]) => infer Answer
    ? Extract<Answer, Promise<unknown>> extends never
      ? never
      : Name
    : never;
}[keyof AppState];

/** Where another project or backbone comes while it waits: a table of deeds, or a test that does so by itself; or why none need come. */
type Where = 'table' | { readonly test: string } | { readonly because: string };

const READS = { because: 'reads what was kept of the open project, by a keeper that files it under its project (measuredKeeper.test.ts)' };
const DEVICE = { because: 'of this device: it concerns no project' };
const ASKS = { because: 'asks for files, then calls a verb of the tables with the project that it was asked in' };
const SAVES = { because: 'as the project file, which is in a table' };
const ANSWERS = { because: 'gives an answer to whoever calls it and writes nothing' };

const WAITING: Readonly<Record<Waiting, Where>> = {
  acceptBackboneOffer: { test: 'backbone/projectBackbone.test.ts' },
  acceptHeadOffer: 'table',
  acceptMerge: 'table',
  addOwnBackbone: { test: 'backbone/ownBackbone.test.ts' },
  askBeliefs: 'table',
  backboneCard: DEVICE,
  backboneReady: ANSWERS,
  beginLesson: 'table',
  bringBackbone: { test: 'backbone/projectBackbone.test.ts' },
  checkCachedBackbones: DEVICE,
  checkPictures: 'table',
  chooseBackbone: 'table',
  chooseDevice: { test: 'backbone/backboneChange.test.ts' },
  climbLadder: 'table',
  configureCurve: 'table',
  drawAugmented: ANSWERS,
  drop: ASKS,
  dropOwnBackbone: DEVICE,
  embed: ANSWERS,
  embedAugmented: 'table',
  embedMissing: 'table',
  engineMemory: ANSWERS,
  findLit: 'table',
  goOnFineTune: 'table',
  goOnImporting: 'table',
  goOnMlp: 'table',
  headAtRest: 'table',
  headWithout: ANSWERS,
  historyMayGrow: { because: 'files a state under the project that its evaluation says it is of' },
  importFiles: 'table',
  keepAssumed: { test: 'compare/cost.test.ts' },
  keepOwnBackbone: DEVICE,
  leaveComingBackbone: { because: 'called by openProject and newProject, which are in a table' },
  listProjects: DEVICE,
  loadEmbeddings: 'table',
  lookAtBlanks: { because: 'of the backbone that it names, whichever project is open' },
  lookAtOwnBackbones: DEVICE,
  makeHeadLink: 'table',
  measureCodeFit: { because: 'says of which head and names it is, and is shown for no other' },
  measureCurve: { because: 'called by configureCurve, which is in a table' },
  newProject: 'table',
  offerMerge: { test: 'share/leftWhileRead.test.ts' },
  onEngine: ANSWERS,
  openByContent: { test: 'share/leftWhileRead.test.ts' },
  openColumns: 'table',
  openCurve: { because: 'reads as readCurve does, then measures as configureCurve does' },
  openHead: 'table',
  openHeadDocument: { because: 'as openHead once that has read its file' },
  openHeadLink: 'table',
  openMap: 'table',
  openProject: 'table',
  openProjectFile: { test: 'share/leftWhileRead.test.ts' },
  openSampleSet: 'table',
  paste: ASKS,
  pickCode: ASKS,
  pickFile: ASKS,
  pickHead: ASKS,
  pickLikeness: 'table',
  pickOwnBackbone: DEVICE,
  pickPictures: ASKS,
  pickProjectFile: ASKS,
  plantShortcut: 'table',
  proveHead: 'table',
  readBeliefs: READS,
  readColumns: READS,
  readCost: READS,
  readCurve: READS,
  readHistory: READS,
  readLadder: READS,
  readMap: READS,
  readOwnBackbone: DEVICE,
  readShortcut: READS,
  refreshCameraChoices: DEVICE,
  removeCachedBackbone: DEVICE,
  removeOwnBackbone: DEVICE,
  removeProject: { because: 'of the project that its id names, whichever is open' },
  restoreHeads: 'table',
  retryBackbone: { test: 'backbone/backboneChange.test.ts' },
  retryPicture: 'table',
  retryPictures: 'table',
  retryUnreadable: 'table',
  runLive: { test: 'backbone/leftBackbone.test.ts' },
  saveAllProjects: { because: 'of every project of this device, whichever is open' },
  saveEmbeddings: 'table',
  saveHead: 'table',
  saveOnnx: 'table',
  savePictures: SAVES,
  saveProjectFile: 'table',
  saveSiteProject: SAVES,
  saveTeachableMachine: 'table',
  saveWebPage: 'table',
  saved: 'table',
  scanCode: { because: 'looks through the camera, then opens the link as by openHeadLink' },
  setLanguage: DEVICE,
  startFineTune: 'table',
  startMlp: 'table',
  startProject: { because: 'called once, before any project is open' },
  takeBack: { because: 'opens a project as by openProject' },
  takeOver: { because: 'loads the project in view as openProject does' },
  testBatch: 'table',
  testBatchAgain: 'table',
  timeOnePicture: 'table',
  tryPictures: 'table',
  trySwapped: { because: 'draws, looks whether its project is still open, then tries as by tryPictures' },
  tryTestPicture: { because: 'reads a picture, looks whether its project is still open, then tries as by tryPictures' },
  turnCameraOn: DEVICE,
  watchBackbone: 'table',
  weigh: DEVICE,
  weighLadder: 'table',
};

const texts: Readonly<Record<string, string>> = import.meta.glob(['./**/*.test.ts', '!./midFlightDeeds.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const calls = (text: string | undefined, name: string) => new RegExp(`\\b${name}\\b`).test(text ?? '');

test.each(Object.entries(WAITING))('%s', (name, where) => {
  if (where === 'table') {
    const tables = Object.keys(texts).filter((path) => /\/midFlight\w+\.slow\.test\.ts$/.test(path));
    expect(tables.some((path) => calls(texts[path], name))).toBe(true);
  } else if ('test' in where) expect(calls(texts[`./${where.test}`], name), where.test).toBe(true);
  else expect(where.because).not.toBe('');
});
