// The head that predicts now: the opened one, else the one trained on this project.
import type { Class, Dataset } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { ByFingerprint, Chosen } from '../backbone/byFingerprint';
import type { MapPlace } from '../../core/backbones/featureMaps';
import { needsMap } from '../../core/heads/headKinds';
import type { Head } from '../../core/heads/heads';
import type { HeadCalibration, OpenedHead, TrainedHead } from './trainedHead';
import { trainedNow } from './trainedHead';

export interface HeadInUse {
  readonly head: Head;
  /** The classes it knows, in the order in which they are shown, those of one name told apart. */
  readonly classes: readonly Class[];
  readonly fingerprint: string;
  /** By which its logits are divided, so that its probabilities mean what they say; undefined where nobody has found out. */
  readonly temperature?: number | undefined;
}

/**
 * The head with its classes as they are shown, the fingerprint that it stands on, and its temperature: that of its file where it was
 * opened, else that of the newest evaluation of its kind. Undefined where there is no head.
 */
export function headInUse(
  opened: OpenedHead | undefined,
  trained: TrainedHead | undefined,
  dataset: Dataset,
  calibratedBy?: HeadCalibration,
): HeadInUse | undefined {
  if (opened) {
    const { backbone, temperature } = opened.document;
    return { head: opened.head, classes: opened.classes, fingerprint: backbone.fingerprint, temperature };
  }
  if (!trained) return undefined;
  const known = new Set(trained.head.classIds);
  return {
    head: trained.head,
    classes: toldApart(dataset.classes).filter(({ id }) => known.has(id)),
    fingerprint: trained.fingerprint,
    temperature: temperatureOf(trained, calibratedBy),
  };
}

/** The last answer for each dataset: the same question has the same answer, so that a component that asks does not change by it. */
const last = new WeakMap<
  Dataset,
  {
    readonly opened: OpenedHead | undefined;
    readonly trained: TrainedHead | undefined;
    readonly calibratedBy: HeadCalibration | undefined;
    readonly inUse: HeadInUse | undefined;
  }
>();

/** To be given to `useAppStore`. Undefined while there is no head. */
export function headInUseNow(
  state: {
    readonly opened: OpenedHead | undefined;
    readonly trainedBy: ByFingerprint<TrainedHead>;
    readonly dataset: Dataset;
    readonly calibratedBy: HeadCalibration | undefined;
  } & Chosen,
): HeadInUse | undefined {
  const { opened, dataset, calibratedBy } = state;
  const trained = trainedNow(state);
  const known = last.get(dataset);
  if (known && known.opened === opened && known.trained === trained && known.calibratedBy === calibratedBy) return known.inUse;
  const inUse = headInUse(opened, trained, dataset, calibratedBy);
  last.set(dataset, { opened, trained, calibratedBy, inUse });
  return inUse;
}

/** Of a trained head; undefined where heads of another kind or backbone were evaluated last, or none. */
export function temperatureOf({ head, fingerprint }: TrainedHead, calibratedBy: HeadCalibration | undefined): number | undefined {
  return calibratedBy?.kind === head.kind && calibratedBy.fingerprint === fingerprint ? calibratedBy.temperature : undefined;
}

/** The feature maps that the head that predicts now looks at besides the embedding. */
export function mapsWanted(
  state: { readonly opened: OpenedHead | undefined; readonly trainedBy: ByFingerprint<TrainedHead> } & Chosen,
): readonly MapPlace[] {
  const head = (state.opened ?? trainedNow(state))?.head;
  return head && needsMap(head) ? ['beforeLastBlock'] : [];
}
