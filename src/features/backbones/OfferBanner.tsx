// The offer of another backbone: what it would bring, what it costs, and that work goes on meanwhile.
// One that is only better keeps to a line until it is asked.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import { backboneName } from '../../store/backbone/backboneName';
import type { BackboneOffer } from '../../store/backbone/projectBackboneSlice';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { sentences } from '../../words/lists';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './backbones.module.css';
import { hostOf } from './hostOf';

/**
 * Says why a backbone is offered and what it costs, with the answers to give. A banner where the project needs it,
 * else a closed disclosure.
 */
export function OfferBanner({ offer }: { readonly offer: BackboneOffer }) {
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec : undefined));
  const text = sentences(why(offer, inUse), costs(offer.spec));
  if (offer.why === 'project')
    return (
      <Banner tone="info" actions={<Answers to={offer} kind="primary" />}>
        {text}
      </Banner>
    );
  return (
    <Disclosure label={say('backbones.offerTitle')} name="a better backbone">
      {() => (
        <div className={styles.offer}>
          <p>{text}</p>
          <Answers to={offer} kind="secondary" />
        </div>
      )}
    </Disclosure>
  );
}

function Answers({ to: { spec }, kind }: { readonly to: BackboneOffer; readonly kind: 'primary' | 'secondary' }) {
  const accept = useAppStore((state) => state.acceptBackboneOffer);
  const decline = useAppStore((state) => state.declineBackboneOffer);
  return (
    <>
      <Button size="s" kind={kind} onClick={() => void accept()}>
        {say('backbones.useNamed', { backbone: spec.name })}
      </Button>
      <Button size="s" kind="quiet" onClick={decline}>
        {say('backbones.notNow')}
      </Button>
    </>
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
