// What to do about an opened head that stands on another backbone.
import { isolated } from '../../core/base/names';
import type { HeadOffer } from '../../store/head/headFileSlice';
import { headOfferHere } from '../../store/head/headFileSlice';
import { useAppStore } from '../../store/useAppStore';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useLastDefined } from '../../ui/useLastDefined';
import { say } from '../../words/say';

/** Offers to load the head's backbone, or says that nobody knows where to get it. Closed while there is no such head. */
export function HeadOfferDialog() {
  const offered = useAppStore(headOfferHere);
  const offer = useLastDefined(offered);
  const accept = useAppStore((state) => state.acceptHeadOffer);
  const decline = useAppStore((state) => state.declineHeadOffer);
  const name = isolated(offer?.document.name ?? '');
  const backbone = isolated(offer?.document.backbone.name ?? '');
  return offer && !offer.spec ? (
    <ConfirmDialog
      open={offered !== undefined}
      title={say('headOffers.title')}
      text={unknownSentence(offer.document)}
      confirm={say('headOffers.ok')}
      tells
      onConfirm={decline}
      onClose={decline}
    />
  ) : (
    <ConfirmDialog
      open={offered !== undefined}
      title={say('headOffers.title')}
      text={say('headOffers.text', { head: name, backbone })}
      confirm={say('headOffers.load', { backbone })}
      onConfirm={() => void accept()}
      onClose={decline}
    />
  );
}

/** What can be done about a head whose backbone is not here: an own one can be added, a random one cannot be had again. */
function unknownSentence({ name, backbone: on }: HeadOffer['document']): string {
  const head = isolated(name);
  const backbone = isolated(on.name);
  if (on.id.startsWith('own-')) {
    const { divide, subtract } = on.scaling;
    return say('headOffers.own', { head, backbone, layer: isolated(on.featureLayer), divide, subtract });
  }
  return on.id.endsWith('-random') ? say('headOffers.random', { head, backbone }) : say('headOffers.unknown', { head, backbone });
}
