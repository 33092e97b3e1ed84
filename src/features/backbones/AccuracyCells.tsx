// How well a backbone sees, by two measures that cannot be compared: as this project measured it, and as its makers published it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import { givenPercent } from '../../words/numbers';
import { say } from '../../words/say';

interface CellProps {
  readonly spec: BackboneSpec;
}

/** How many of 100 new photos this project found it to get right; a dash where it was not measured. */
export function MeasuredCell({ spec }: CellProps) {
  const right = measuredAccuracy(spec.id);
  return <span>{right === undefined ? '–' : say('backbones.outOf100', { right })}</span>;
}

/** Its top-1 accuracy on ImageNet as its makers published it; a dash where they published none. */
export function PublishedCell({ spec }: CellProps) {
  const published = spec.about?.accuracy;
  return <span>{published ? givenPercent(published.top1 / 100) : '–'}</span>;
}
