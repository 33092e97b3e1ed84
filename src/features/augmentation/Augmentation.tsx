// The settings of altered copies, fetched when they are first looked at.
import { lazily } from '../../ui/lazily';

export const Augmentation = lazily(() => import('./AugmentationSettings').then(({ AugmentationSettings: settings }) => settings));
