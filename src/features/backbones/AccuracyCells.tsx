// How well a backbone sees, by two measures that cannot be compared: as this project measured it, and as its makers published it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import { givenPercent } from '../../words/numbers';
import { say } from '../../words/say';

interface CellProps {
  readonly spec: BackboneSpec;
}

export function MeasuredCell({ spec }: CellProps) {
  const right = measuredAccuracy(spec.id);
  return <span>{right === undefined ? '–' : say('backbones.outOf100', { right })}</span>;
}

export function PublishedCell({ spec }: CellProps) {
  const published = spec.about?.accuracy;
  return <span>{published ? givenPercent(published.top1 / 100) : '–'}</span>;
}
