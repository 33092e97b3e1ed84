// The head in use as the document of its file: the opened one as it came, or the one trained here.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Sample } from '../../core/dataset/dataset';
import { burstsByClass } from '../../core/dataset/recordings';
import { tagCounts } from '../../core/dataset/tagCounts';
import type { HeadCard, HeadScore } from '../../formats/headCard';
import { MOST_TAGS_SAID } from '../../formats/headCard';
import type { HeadDocument } from '../../formats/headDocument';
import type { Counts } from '../../core/evaluation/newcombe';
import type { TestScore, TestTable } from '../../core/evaluation/testSet';
import { testScore } from '../../core/evaluation/testSet';
import type { Embedding } from '../../core/backbones/embedding';
import { blankMargin, blankSimilarity } from '../../core/evaluation/blanks';
import { noveltyLine, USUAL_KEPT } from '../../core/evaluation/novelty';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { toDocument } from './headAsDocument';
import type { NoveltyToSave } from './headAsDocument';
import { temperatureOf } from './headInUse';
import type { HeadSlice } from './headSlice';
import { trainedNow } from './headSlice';
import type { HeadCalibration, TrainedHead } from './trainedHead';
import type { SettingsSlice } from '../settings/settingsSlice';

/** What the head in use was asked of the person's own test set, where that is at rest. */
export interface Tested {
  readonly testSet?: { readonly kind: string; readonly fingerprint?: string; readonly table?: TestTable };
}

/** What blank pictures and samples look like to each backbone, as far as it has seen them. */
export interface SeenBlanks {
  readonly blankBy?: ByFingerprint<readonly Float32Array[]>;
  readonly embeddingsBy?: ByFingerprint<ReadonlyMap<string, Embedding>>;
}

/** Undefined while there is none. `now`: milliseconds since 1970. */
export function documentInUse(
  state: HeadSlice & DatasetSlice & BackboneSlice & SettingsSlice & Tested & SeenBlanks,
  now: number,
): HeadDocument | undefined {
  const { opened, dataset, project, backbone } = state;
  const trained = trainedNow(state);
  if (opened) return opened.document;
  if (!trained || backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
  const { head, learntFrom, learntRecordings, fingerprint } = trained;
  const temperature = temperatureOf(trained, state.calibratedBy);
  const novelty = noveltyFor(state, fingerprint);
  const { samples } = dataset;
  return toDocument({
    name: project.name,
    head,
    learntFrom,
    // A head that learns from no samples has no recordings.
    ...(learntFrom.size > 0 && { recordings: recordingsByClass(samples) }),
    learntRecordings,
    fingerprint,
    temperature,
    novelty,
    score: scoreInUse(trained, state),
    card: cardFor(state, backbone.spec),
    classes: dataset.classes,
    spec: backbone.spec,
    now,
  });
}

/** What is said of how good a head is: on the test set where there is one, else of those like it on what was held out. */
export const scoreInUse = (trained: TrainedHead, state: HeadSlice & Tested): HeadScore | undefined =>
  testScoreFor(trained, state) ?? scoreFor(trained, state.calibratedBy);

/** By its table: whoever shows a link looks at it after every change of the store. */
const testScores = new WeakMap<TestTable, TestScore>();

/** That of the head itself on the person's own test set; undefined where there is none, or it is being asked anew. */
function testScoreFor({ fingerprint }: TrainedHead, { testSet }: Tested): HeadScore | undefined {
  if (testSet?.kind !== 'ready' || !testSet.table || testSet.fingerprint !== fingerprint) return undefined;
  const score = testScores.get(testSet.table) ?? testScore(testSet.table, undefined);
  testScores.set(testSet.table, score);
  return headScore(score, 'test-set');
}

/** Undefined where nobody has asked heads like it. */
function scoreFor({ head, fingerprint }: TrainedHead, calibratedBy: HeadCalibration | undefined): HeadScore | undefined {
  const score = calibratedBy?.kind === head.kind && calibratedBy.fingerprint === fingerprint ? calibratedBy.score : undefined;
  return score && headScore(score, 'held-out');
}

/** Undefined where nothing was asked. Hundredths of a sample make no difference to any interval. */
function headScore({ right, total, effective = total }: Counts, on: HeadScore['on']): HeadScore | undefined {
  if (total === 0) return undefined;
  return { right, asked: total, effective: Number(effective.toFixed(2)), on };
}

/** What a person says of the head, and what is known of its samples and its backbone. */
function cardFor({ settings, dataset }: SettingsSlice & DatasetSlice, { about, licence }: BackboneSpec): HeadCard {
  const tags = [...tagCounts(dataset.samples)].slice(0, MOST_TAGS_SAID);
  return {
    ...settings.headCard,
    ...(tags.length > 0 && { tags }),
    backbone: { licence, ...(about && { learnedFrom: about.learnedFrom, weightCount: about.weightCount }) },
  };
}

/** How many recordings the samples of each class are of. */
function recordingsByClass(samples: readonly Sample[]): ReadonlyMap<string, number> {
  return new Map([...burstsByClass(samples)].map(([id, all]) => [id, all.size]));
}

/** What the file's reader says "I don't know" by; undefined where no line is drawn, or it is to answer always. */
function noveltyFor(
  { noveltyBy, settings, blankBy, embeddingsBy }: HeadSlice & SettingsSlice & SeenBlanks,
  fingerprint: string,
): NoveltyToSave | undefined {
  if (noveltyBy?.fingerprint !== fingerprint) return undefined;
  const { directions, classes, classIds, heldOut, heldOutIds, similarity } = noveltyBy.prototypes;
  const line = noveltyLine(heldOut, settings.noveltyKept ?? USUAL_KEPT);
  if (line === undefined || !Number.isFinite(line) || classes.length === 0) return undefined;
  const [blanks, embeddings] = [blankBy?.get(fingerprint), embeddingsBy?.get(fingerprint)];
  const blanksBeside = heldOutIds.flatMap((id, at) => {
    const values = embeddings?.get(id)?.values;
    return blanks && values ? [{ blank: blankSimilarity(blanks, values), own: similarity[at] as number }] : [];
  });
  const margin = blankMargin(
    blanksBeside.map(({ blank }) => blank),
    blanksBeside.map(({ own }) => own),
  );
  return { prototypes: directions, classes, classIds, line, ...(blanks && { margin }) };
}
