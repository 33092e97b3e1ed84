// The planted shortcut and what the backbone believes, of the open project, and whether they are still of what there is now.
import type { Behind } from '../../core/compare/behind';
import type { Dataset } from '../../core/dataset/dataset';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { AskedBeliefs, BeliefsSlice } from './beliefsSlice';
import { samplesKey } from './measuredOf';
import type { MeasuredShortcut, ShortcutSlice } from './shortcutSlice';

/** Classes that are switched off are asked about, too. */
export const askedKey = ({ samples, classes }: Dataset): string =>
  samplesKey({ samples, classes: classes.map((each) => ({ ...each, enabled: true })) });

/** What the backbone said of the open project's samples when it was asked last. */
export const beliefsNow = ({ beliefsBy, project }: BeliefsSlice & DatasetSlice): AskedBeliefs | undefined =>
  beliefsBy.get(idOf(project) ?? '');

/** The shortcut that was planted last in the open project. */
export const shortcutNow = ({ shortcutsBy, project }: ShortcutSlice & DatasetSlice): MeasuredShortcut | undefined =>
  shortcutsBy.get(idOf(project) ?? '');

/** What has changed since the backbone was asked; undefined where nothing has, or it was not asked. */
export function beliefsBehind(state: BeliefsSlice & DatasetSlice & BackboneSlice): Behind | undefined {
  const { dataset, chosen } = state;
  const asked = beliefsNow(state);
  if (!asked) return undefined;
  // No setting of a project changes what it is asked.
  if (asked.samples !== askedKey(dataset)) return 'samples';
  return chosen !== undefined && asked.fingerprint !== chosen ? 'backbone' : undefined;
}

/** The same of a shortcut, which is drawn: only its backbone can be another one. */
export function shortcutBehind(state: ShortcutSlice & DatasetSlice & BackboneSlice): Behind | undefined {
  const { chosen } = state;
  const measured = shortcutNow(state);
  return measured && chosen !== undefined && measured.fingerprint !== chosen ? 'backbone' : undefined;
}
