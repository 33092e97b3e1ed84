// How well a backbone sees: as this project measured it, else as its makers published it, each with what was asked.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import { givenPercent } from '../../words/numbers';
import { say } from '../../words/say';

export function AccuracyCell({ spec }: { readonly spec: BackboneSpec }) {
  const measured = measuredAccuracy(spec.id);
  if (measured !== undefined)
    return (
      <>
        <span>{say('backbones.outOf100', { right: measured })}</span>
        <small>{say('backbones.newPhotos')}</small>
      </>
    );
  const published = spec.about?.accuracy;
  if (!published) return <span>–</span>;
  return (
    <>
      <span>{givenPercent(published.top1 / 100)}</span>
      <small>{say('backbones.asPublished')}</small>
    </>
  );
}
