// The panels of the rungs that learn by epochs, fetched when one of them is first chosen.
import { lazily } from '../../ui/lazily';

export const MlpRung = lazily(() => import('./MlpPanel').then(({ MlpPanel }) => MlpPanel));
export const FineTuneRung = lazily(() => import('./FineTunePanel').then(({ FineTunePanel }) => FineTunePanel));
