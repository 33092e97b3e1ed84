// What a tool of Compare measured, so that it can say when that is no longer what there is.
import type { Behind } from '../../core/compare/behind';
import type { Dataset, Sample } from '../../core/dataset/dataset';
import type { NamedBackbone } from '../backbone/namedBackbone';
import { problemKey } from '../head/problemKey';

export interface MeasuredOf {
  readonly projectId: string;
  /** See `samplesKey`. */
  readonly samples: string;
  /** How many they were. */
  readonly count: number;
  /** Of the backbone, or what stands for one. */
  readonly fingerprint: string;
  /** Undefined of what stands for a backbone. */
  readonly backbone: NamedBackbone | undefined;
  /** What was set, as text: equal settings give equal text. */
  readonly settings: string;
}

/** The dataset, backbone and settings of now, which a measurement is compared with. */
interface Now {
  readonly dataset: Dataset;
  /** Undefined while it is not known: on its way, or out of view. */
  readonly fingerprint: string | undefined;
  readonly settings: string;
}

/** What has changed since something was measured; undefined where nothing has. */
export function behindOf(
  of: Pick<MeasuredOf, 'samples' | 'fingerprint' | 'settings'>,
  { dataset, fingerprint, settings }: Now,
): Behind | undefined {
  if (of.samples !== samplesKey(dataset)) return 'samples';
  if (fingerprint !== undefined && of.fingerprint !== fingerprint) return 'backbone';
  return of.settings === settings ? undefined : 'settings';
}

/** Equal for the same samples in the same classes that are switched on; kept for as long as the samples are. */
export function samplesKey({ samples, classes }: Pick<Dataset, 'samples' | 'classes'>): string {
  const on = classes.flatMap(({ id, enabled }) => (enabled ? [id] : [])).sort();
  const which = on.join(' ');
  const known = last.get(samples);
  if (known?.which === which) return known.key;
  const isOn = new Set(on);
  const learnt = samples.filter(({ classId }) => isOn.has(classId)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const key = problemKey(
    '',
    learnt.map((sample) => ({ sample, id: sample.id })),
  );
  last.set(samples, { which, key });
  return key;
}

const last = new WeakMap<readonly Sample[], { readonly which: string; readonly key: string }>();
