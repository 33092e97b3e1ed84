// The question about a head that stands on another backbone, wherever the head was opened.
import { useAppStore } from '../../store/useAppStore';
import { useOnceTrue } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';

const HeadOfferDialog = lazily(() => import('./HeadOfferDialog').then(({ HeadOfferDialog: dialog }) => dialog));

/** Fetches the dialog once it is needed for the first time, and keeps it from then on; nothing before. */
export function HeadOffers() {
  const offered = useOnceTrue(useAppStore(({ headOffer }) => headOffer !== undefined));
  return offered && <HeadOfferDialog />;
}
