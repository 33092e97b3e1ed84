// The place of an offer of another backbone: empty while there is none.
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';

const OfferBanner = lazily(() => import('./OfferBanner').then(({ OfferBanner: banner }) => banner));

/** The banner with the offer of another backbone; nothing while none is offered. */
export function BackboneOffer() {
  const offer = useAppStore((state) => state.backboneOffer);
  return offer ? <OfferBanner offer={offer} /> : null;
}
