// The offer of another backbone: what it would bring, what it costs, and that work goes on meanwhile.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { MEASURED_ON, measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import type { BackboneOffer } from '../../store/backbone/projectBackboneSlice';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { megabytes } from '../../words/numbers';
import { hostOf } from './hostOf';

export function OfferBanner({ offer }: { readonly offer: BackboneOffer }) {
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec : undefined));
  const accept = useAppStore((state) => state.acceptBackboneOffer);
  const decline = useAppStore((state) => state.declineBackboneOffer);
  const { spec } = offer;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button size="s" kind="primary" onClick={() => void accept()}>{`Use ${spec.name}`}</Button>
          <Button size="s" kind="quiet" onClick={decline}>
            Not now
          </Button>
        </>
      }
    >
      {`${why(offer, inUse)} ${costs(spec)}`}
    </Banner>
  );
}

function why({ spec, why: reason }: BackboneOffer, inUse: BackboneSpec | undefined): string {
  if (reason === 'project') return `This project was last used with ${spec.name}, which is not on this device.`;
  const [theirs, ours] = [measuredAccuracy(spec.id), inUse && measuredAccuracy(inUse.id)];
  if (!inUse || theirs === undefined || ours === undefined) return `${spec.name} can be used here, too.`;
  return `${spec.name} names ${theirs} of 100 photos right where ${inUse.name} names ${ours} (after 10 photos a class; mean of ${MEASURED_ON}).`;
}

function costs(spec: BackboneSpec): string {
  const size = spec.about ? `${megabytes(spec.about.bytes)}, ` : '';
  return `It is fetched once (${size}from ${hostOf(spec)}) while you go on working; your samples stay.`;
}
