// "What the backbone already sees": nothing before a backbone is there, so its code is fetched meanwhile.
import { lazily } from '../../ui/lazily';

export const AlreadySees = lazily(() => import('./AlreadySeesLine').then(({ AlreadySeesLine: line }) => line), { soon: true });
