// Whether the planted shortcut and what the backbone believes are still of what there is now.
import type { Behind } from '../../core/compare/behind';
import type { Dataset } from '../../core/dataset/dataset';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { BeliefsSlice } from './beliefsSlice';
import { samplesKey } from './measuredOf';
import type { ShortcutSlice } from './shortcutSlice';

/** Classes that are switched off are asked about, too. */
export const askedKey = ({ samples, classes }: Dataset): string =>
  samplesKey({ samples, classes: classes.map((each) => ({ ...each, enabled: true })) });

/** What has changed since the backbone was asked; undefined where nothing has, or it was not asked. */
export function beliefsBehind({ beliefsBy, project, dataset, chosen }: BeliefsSlice & DatasetSlice & BackboneSlice): Behind | undefined {
  const asked = beliefsBy.get(idOf(project) ?? '');
  if (!asked) return undefined;
  // No setting of a project changes what it is asked.
  if (asked.samples !== askedKey(dataset)) return 'samples';
  return chosen !== undefined && asked.fingerprint !== chosen ? 'backbone' : undefined;
}

/** The same of a shortcut, which is drawn: only its backbone can be another one. */
export function shortcutBehind({ shortcutsBy, project, chosen }: ShortcutSlice & DatasetSlice & BackboneSlice): Behind | undefined {
  const measured = shortcutsBy.get(idOf(project) ?? '');
  return measured && chosen !== undefined && measured.fingerprint !== chosen ? 'backbone' : undefined;
}
