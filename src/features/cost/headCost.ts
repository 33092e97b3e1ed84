// What a head took here, from what is known of it and the time of one picture: plain numbers, none of them where it is not known.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import type { Range } from '../../core/compare/cost';
import { linearOperations, wattHoursOf } from '../../core/compare/cost';
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
  /** Watt-hours; undefined until a picture was timed, and where nothing was learnt. */
  readonly energy: Range | undefined;
}

/** What a picture takes, as far as it is known. */
export interface Timing {
  /** Milliseconds; what is not more than 0 was not measured. */
  readonly pictureTime: number | undefined;
  readonly untimed: boolean;
}

type Counted = Pick<TrainedHead, 'head' | 'learntFrom' | 'augmentedCount' | 'milliseconds' | 'operations'>;

/** The cost of a head on its backbone, at so many watts. */
export function headCostOf(
  { head, learntFrom, augmentedCount, milliseconds, operations }: Counted,
  { spec, embeddingLength }: { readonly spec: BackboneSpec; readonly embeddingLength: number },
  timing: Timing,
  watts: Range,
): HeadCost {
  const samples = [...learntFrom.values()].reduce((sum, each) => sum + each, augmentedCount ?? 0);
  const classes = learntFrom.size;
  const pictureTime = timing.pictureTime !== undefined && timing.pictureTime > 0 ? timing.pictureTime : undefined;
  return {
    spec,
    samples,
    classes,
    each: (spec.about ?? catalogue.find(({ id }) => id === spec.id)?.about)?.multiplyAdds,
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
    energy:
      pictureTime === undefined || samples === 0 ? undefined : wattHoursOf((samples * pictureTime + (milliseconds ?? 0)) / 1000, watts),
  };
}
