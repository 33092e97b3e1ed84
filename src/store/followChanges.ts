// What follows from a change, whoever made it: one table, looked through after every change, from the top down.
import type { StoreApi } from 'zustand/vanilla';
import type { AugmentationSettings } from '../core/dataset/augmentation';
import { areAlikeToLearn } from '../core/dataset/dataset';
import type { AppState } from './appState';
import { sightOf, specInUse } from './backbone/backboneState';
import { embeddingsNow, unreadableNow } from './embeddings/embeddingSlice';
import { idOf } from './base/projectState';
import { mapsWanted } from './head/headInUse';
import { trainedNow } from './head/headSlice';

/** Whether there are others to augment, or other ways. */
const samplesToAugment = eitherOf(isOtherToLearn, anyOf(embeddingsNow, 'backbone', augmentationOf));

/** Whether other backbones are watched, on another device, or other samples are there for them. */
const whatIsWatched = anyOf('watched', 'sessions', 'chosen', 'project', ({ dataset }) => dataset.samples);

/** A row: what may have changed, and the verbs that are then called. */
export interface Consequence {
  /** A name, for tests. */
  readonly of: string;
  readonly changed: (now: AppState, before: AppState) => boolean;
  readonly follows: (now: AppState) => void;
}

export const CONSEQUENCES: readonly Consequence[] = [
  {
    // What there is to learn: samples, classes, embeddings, the backbone, augmented samples; and whether more are on their way.
    of: 'problem',
    changed: eitherOf(
      isOtherToLearn,
      anyOf(embeddingsNow, 'backbone', 'augmentedEmbeddings', augmentationOf, ({ importing }) => importing.kind),
    ),
    follows: (now) => now.headMayBeStale(),
  },
  {
    // Samples to augment, or how.
    of: 'augmentation',
    changed: (now, before) => augmentationOf(now).on && samplesToAugment(now, before),
    follows: (now) => void now.embedAugmented(),
  },
  {
    // Another language.
    of: 'language',
    changed: anyOf('language'),
    follows: (now) => {
      now.renamePlaceholders();
      void now.listProjects();
    },
  },
  {
    // Which backbones are open.
    of: 'sessions',
    changed: anyOf('sessions', 'chosen'),
    follows: (now) => now.forgetClosedBackbones(),
  },
  {
    // Watched backbones, or what they are to see.
    of: 'watched',
    changed: (now, before) => (now.watched.size > 0 || before.watched.size > 0) && whatIsWatched(now, before),
    follows: (now) => now.watchedMayLack(),
  },
  {
    // Another backbone that was chosen.
    of: 'chosen',
    changed: (now, before) => before.chosen !== undefined && now.chosen !== before.chosen,
    follows: (now) => now.forgetHead(),
  },
  {
    // A backbone that is ready and makes other embeddings than the one before.
    of: 'ready',
    changed: (now, before) => now.backbone.kind === 'ready' && sightOf(now.backbone) !== sightOf(before.backbone),
    follows: (now) => {
      now.refuseMisfits();
      void now.loadEmbeddings();
      void now.restoreHeads();
      void now.retryPictures();
      now.openWaitingHead();
    },
  },
  {
    // Another device, while some pictures could not be read.
    of: 'device',
    changed: (now, before) => deviceOf(now) !== deviceOf(before) && bothReady(now, before) && unreadableNow(now).size > 0,
    follows: (now) => void now.retryUnreadable(),
  },
  {
    // What a zero-shot head is made of.
    of: 'zero-shot',
    changed: anyOf(
      'backbone',
      'classifier',
      'project',
      classesOf,
      ({ settings }) => settings.labelMapping,
      ({ settings }) => settings.headKind,
    ),
    follows: (now) => now.zeroShotMayBeStale(),
  },
  {
    // A project that is left.
    of: 'project left',
    changed: (now, before) => idOf(before.project) !== undefined && idOf(now.project) !== idOf(before.project),
    follows: (now) => now.leaveNotices(),
  },
  {
    // Another project that is open.
    of: 'project',
    changed: (now, before) => idOf(now.project) !== undefined && idOf(now.project) !== idOf(before.project),
    follows: (now) => {
      now.showTriedHere();
      now.leaveMerge();
    },
  },
  {
    // The open project, which another tab works on now.
    of: 'taken over',
    changed: (now, before) => before.project.kind === 'open' && now.project.kind === 'read-only',
    follows: (now) => now.leaveMerge(),
  },
  {
    // A head that needs feature maps, which tried pictures do not have yet.
    of: 'feature maps',
    changed: (now, before) => mapsWanted(now).length > mapsWanted(before).length,
    follows: (now) => void now.retryPictures(),
  },
  {
    // The project or the backbone that runs and curves belong to.
    of: 'runs',
    changed: (now, before) => runsOn(now) !== runsOn(before),
    follows: (now) => {
      now.forgetBatch();
      now.resetMlp();
      now.resetFineTune();
      now.leaveCurve();
      now.openWaitingHead();
    },
  },
  {
    // A project that needs its backbone.
    of: 'wanted backbone',
    changed: (now, before) => worksOn(now) !== undefined && worksOn(now) !== worksOn(before),
    follows: (now) => void now.bringBackbone(),
  },
  {
    // Another backbone in the same project: it was chosen.
    of: 'backbone by hand',
    changed: (now, before) => worksOn(now) !== undefined && worksOn(now) === worksOn(before) && specIdOf(now) !== specIdOf(before),
    follows: (now) => now.rememberBackbone(),
  },
  {
    // The head in use, or one that is coming or gone.
    of: 'head in use',
    changed: isOtherHead,
    follows: (now) => now.evaluationMayBeStale(),
  },
  {
    // An opened head, or another device under it.
    of: 'opened head',
    changed: (now, before) => (now.opened !== before.opened || deviceOf(now) !== deviceOf(before)) && mayBeProven(now),
    follows: (now) => void now.proveHead(),
  },
  {
    // An evaluation that is there, or a history to be read again.
    of: 'evaluation',
    changed: (now, before) =>
      now.evaluation.kind === 'ready' && (now.evaluation !== before.evaluation || (!now.stateHistory && before.stateHistory !== undefined)),
    follows: (now) => void now.historyMayGrow(),
  },
  {
    // A head that answers, on a backbone that has seen no blank pictures.
    of: 'blank pictures',
    changed: (now, before) => wantsBlanks(now) && (!wantsBlanks(before) || now.backbone !== before.backbone),
    follows: (now) => void now.lookAtBlanks(),
  },
  {
    // The test set, or the head that is asked about it.
    of: 'test set',
    changed: (now, before) => (now.dataset.testSamples.length > 0 || now.testSet.kind !== 'away') && isOtherTest(now, before),
    follows: (now) => now.testSetMayBeStale(),
  },
  {
    // A camera that is on.
    of: 'camera',
    changed: (now, before) => now.camera.kind === 'on' && before.camera.kind !== 'on',
    follows: (now) => void now.runLive(),
  },
  {
    // A run of epochs that has ended.
    of: 'epochs',
    changed: (now, before) => endedRun(now.mlpRun, before.mlpRun) || endedRun(now.fineTuneRun, before.fineTuneRun),
    follows: (now) => now.keepHeads(),
  },
  {
    // A recording that lost its camera, its project or its class.
    of: 'recording',
    changed: cannotRecord,
    follows: (now) => now.cancelRecording(),
  },
];

/** Applies the table to every change of a store. */
export function followChanges(store: Pick<StoreApi<AppState>, 'subscribe'>): void {
  store.subscribe((now, before) => {
    for (const { changed, follows } of CONSEQUENCES) if (changed(now, before)) follows(now);
  });
}

/** Whether any of these parts of the state is another one. */
function anyOf(...parts: readonly (keyof AppState | ((state: AppState) => unknown))[]): Consequence['changed'] {
  const read = (state: AppState, part: (typeof parts)[number]) => (typeof part === 'function' ? part(state) : state[part]);
  return (now, before) => parts.some((part) => read(now, part) !== read(before, part));
}

function eitherOf(...rows: readonly Consequence['changed'][]): Consequence['changed'] {
  return (now, before) => rows.some((changed) => changed(now, before));
}

/** Whether the dataset has changed by more than what its classes are called and their colours: nothing is learnt from those. */
function isOtherToLearn({ dataset }: AppState, { dataset: before }: AppState): boolean {
  return dataset !== before && !areAlikeToLearn(dataset, before);
}

function augmentationOf({ settings }: AppState): AugmentationSettings {
  return settings.augmentation;
}

/** Whether the test set, its embeddings or the head in use are others. */
const isOtherTest = anyOf(
  ({ training }) => training.kind === 'behind',
  ({ dataset }) => dataset.testSamples,
  classesOf,
  embeddingsNow,
  unreadableNow,
  trainedNow,
  'opened',
  'calibratedBy',
  'chosen',
  'project',
);

function classesOf({ dataset }: AppState): unknown {
  return dataset.classes;
}

function bothReady(now: AppState, before: AppState): boolean {
  return now.backbone.kind === 'ready' && before.backbone.kind === 'ready';
}

function deviceOf({ backbone }: AppState): unknown {
  return backbone.kind === 'ready' ? backbone.device : undefined;
}

function wantsBlanks(state: AppState): boolean {
  const { backbone, opened, blankBy } = state;
  return (
    backbone.kind === 'ready' &&
    !blankBy.has(backbone.loaded.fingerprint) &&
    (opened ? opened.document.novelty : trainedNow(state)) !== undefined
  );
}

/** Whether there is a proof to ask, or an answer that holds no more. */
function mayBeProven({ opened, headProof }: AppState): boolean {
  return opened?.document.proof !== undefined || headProof.kind !== 'none';
}

function specIdOf({ backbone }: AppState): string | undefined {
  return specInUse(backbone)?.id;
}

/** Whether the head in use is another, or another one is coming or gone; where there never was one, nothing asks how good it is. */
function isOtherHead(now: AppState, before: AppState): boolean {
  if (!trainedNow(now) && !now.opened && now.evaluation.kind === 'away') return false;
  if (endedRun(now.mlpRun, before.mlpRun)) return true;
  return anyOf(trainedNow, 'training', 'autoTuning', 'opened', 'backbone', 'project', 'settings')(now, before);
}

/** Whether a run of epochs has just ended, however. */
function endedRun(run: AppState['mlpRun'], before: AppState['mlpRun']): boolean {
  return before.kind === 'running' && run.kind !== 'running';
}

/** Whether a recording lost its camera, its project or its class: it must not go on by itself when that comes back. */
function cannotRecord({ camera, project, recording, dataset }: AppState, before: AppState): boolean {
  if (recording.kind === 'idle') return false;
  if (camera !== before.camera && (camera.kind === 'failed' || camera.kind === 'off')) return true;
  if (project !== before.project && runsIn(project) !== runsIn(before.project)) return true;
  return dataset.classes !== before.dataset.classes && !dataset.classes.some(({ id }) => id === recording.classId);
}

/** The project that is written to. */
function runsIn(project: AppState['project']): string | undefined {
  return project.kind === 'open' ? project.id : undefined;
}

/** The project that has a backbone to work on, whichever that is. */
function worksOn({ project, backbone }: AppState): string | undefined {
  return project.kind === 'opening' || backbone.kind !== 'ready' ? undefined : project.id;
}

/** What a run of epochs or a learning curve belongs to; a device that is started again changes nothing of it. */
function runsOn({ project, backbone }: AppState): string {
  return `${idOf(project) ?? ''} ${backbone.kind === 'idle' ? '' : backbone.spec.id}`;
}
