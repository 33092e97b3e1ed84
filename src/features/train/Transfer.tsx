// The picture of transfer: there is none before a backbone is, so its code is fetched meanwhile.
import { lazily } from '../../ui/lazily';
import type { TransferProps } from './TransferPicture';

export const Transfer = lazily<TransferProps>(() => import('./TransferPicture').then(({ TransferPicture: picture }) => picture), {
  soon: true,
});
