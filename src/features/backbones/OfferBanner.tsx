// The offer of another backbone: what it would bring, what it costs, and that work goes on meanwhile.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import { backboneName } from '../../store/backbone/backboneName';
import type { BackboneOffer } from '../../store/backbone/projectBackboneSlice';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { sentences } from '../../words/lists';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';
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
          <Button size="s" kind="primary" onClick={() => void accept()}>
            {say('backbones.useNamed', { backbone: spec.name })}
          </Button>
          <Button size="s" kind="quiet" onClick={decline}>
            {say('backbones.notNow')}
          </Button>
        </>
      }
    >
      {sentences(why(offer, inUse), costs(spec))}
    </Banner>
  );
}

function why({ spec, why: reason }: BackboneOffer, inUse: BackboneSpec | undefined): string {
  if (reason === 'project') return say('backbones.offerProject', { backbone: spec.name });
  const [theirs, ours] = [measuredAccuracy(spec.id), inUse && measuredAccuracy(inUse.id)];
  if (!inUse || theirs === undefined || ours === undefined) return say('backbones.offerPlain', { backbone: spec.name });
  return say('backbones.offerBetter', { backbone: spec.name, theirs, inUse: backboneName(inUse), ours });
}

function costs(spec: BackboneSpec): string {
  const host = hostOf(spec);
  return spec.about ? say('backbones.offerCostSize', { size: megabytes(spec.about.bytes), host }) : say('backbones.offerCost', { host });
}
