// What a head took here, from what is known of it and the time of one picture: plain numbers, none of them where it is not known.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import type { LearntSize, Range } from '../../core/compare/cost';
import { linearOperations, penaltySearchOperations, wattHoursOf } from '../../core/compare/cost';
import { mapOperations } from '../../core/compare/rungOperations';
import { defaultCrossValidation } from '../../core/heads/crossValidation';
import type { SettingsSearch } from '../../store/head/searchOf';
import type { TrainedHead } from '../../store/head/trainedHead';

export interface HeadCost {
  readonly spec: BackboneSpec;
  /** Pictures that were learnt from, altered copies too; 0 where nothing was learnt here. */
  readonly samples: number;
  readonly classes: number;
  /** Multiply-adds of one picture, where they are known. */
  readonly each: number | undefined;
  /** Of the head; undefined for a kind that is not counted. */
  readonly fitting: Range | undefined;
  /** It is a range: the solver may take more or fewer steps. */
  readonly bySteps: boolean;
  /** Milliseconds of one picture here. */
  readonly pictureTime: number | undefined;
  /** The time of a picture could not be measured: it is not known, and not on its way. */
  readonly untimed: boolean;
  /** Milliseconds of learning, where that is known. */
  readonly headTime: number | undefined;
  /** What was to be done before the head was learnt, and is in neither of both; undefined where there was nothing. */
  readonly before: WorkBefore | undefined;
  /** Watt-hours; undefined until a picture was timed, and where nothing was learnt. */
  readonly energy: Range | undefined;
}

/** Of a search for settings, or of the making of feature maps. */
export interface WorkBefore {
  readonly kind: 'search' | 'maps';
  /** Undefined where it is not known. */
  readonly milliseconds: number | undefined;
  /** Multiply-adds; undefined where they are not counted. */
  readonly operations: Range | undefined;
}

/** What a picture takes, as far as it is known. */
export interface Timing {
  /** Milliseconds; what is not more than 0 was not measured. */
  readonly pictureTime: number | undefined;
  readonly untimed: boolean;
}

type Counted = Pick<TrainedHead, 'head' | 'learntFrom' | 'augmentedCount' | 'milliseconds' | 'operations' | 'maps'>;

/** The backbone under a head. */
interface Under {
  readonly spec: BackboneSpec;
  readonly embeddingLength: number;
  readonly lastBlock?: { readonly positions: number; readonly channels: number };
}

/** Digits that count of the time of one picture. */
const DIGITS_OF_A_TIME = 2;

/** The cost of a head on its backbone, at so many watts. `search`: for what its settings left open. */
export function headCostOf(trained: Counted, under: Under, timing: Timing, watts: Range, search?: SettingsSearch | 'unknown'): HeadCost {
  const { head, learntFrom, augmentedCount, milliseconds, operations } = trained;
  const { spec, embeddingLength } = under;
  const samples = [...learntFrom.values()].reduce((sum, each) => sum + each, augmentedCount ?? 0);
  const classes = learntFrom.size;
  // As it is said: the energy is of the factors that are shown.
  const pictureTime =
    timing.pictureTime !== undefined && timing.pictureTime > 0 ? Number(timing.pictureTime.toPrecision(DIGITS_OF_A_TIME)) : undefined;
  const each = (spec.about ?? catalogue.find(({ id }) => id === spec.id)?.about)?.multiplyAdds;
  const before =
    samples === 0
      ? undefined
      : head.kind === 'fine-tuned'
        ? mapsMade(trained, under, each)
        : searched(head.kind, search, { samples, embeddingLength, classes });
  return {
    spec,
    samples,
    classes,
    each,
    fitting:
      operations !== undefined && samples > 0
        ? [operations, operations]
        : head.kind === 'linear' && samples > 0
          ? linearOperations({ samples, embeddingLength, classes })
          : undefined,
    bySteps: head.kind === 'linear',
    pictureTime,
    untimed: pictureTime === undefined && timing.untimed,
    headTime: milliseconds,
    before,
    energy:
      pictureTime === undefined || samples === 0
        ? undefined
        : wattHoursOf((samples * pictureTime + (milliseconds ?? 0) + (before?.milliseconds ?? 0)) / 1000, watts),
  };
}

function searched(kind: Counted['head']['kind'], search: SettingsSearch | 'unknown' | undefined, size: LearntSize): WorkBefore | undefined {
  if (search === undefined) return undefined;
  if (search === 'unknown') return { kind: 'search', milliseconds: undefined, operations: undefined };
  const { milliseconds, learn } = search;
  const counted = kind === 'linear' && learn.length > 0;
  const operations = counted ? penaltySearchOperations(size, learn, defaultCrossValidation.candidates.length) : undefined;
  return { kind: 'search', milliseconds, operations };
}

/** Each map is its picture's way through the backbone, but for the last block. */
function mapsMade({ maps }: Counted, { embeddingLength, lastBlock }: Under, each: number | undefined): WorkBefore {
  const operations = maps && lastBlock && mapOperations(maps.pictures, each, { ...lastBlock, embeddingLength });
  return { kind: 'maps', milliseconds: maps?.milliseconds, operations: operations === undefined ? undefined : [operations, operations] };
}
