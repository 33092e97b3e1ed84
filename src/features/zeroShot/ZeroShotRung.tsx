// The zero-shot rung's panel, its code fetched when it is first shown.
import { lazily } from '../../ui/lazily';

export const ZeroShotRung = lazily(() => import('./Rung').then(({ Rung }) => Rung));
