// What choosing the settings took that a head's choice leaves open.
import type { FoundSettings, SettingsSearch } from '../../browser/projectStorage';
import { orderedJson } from '../../core/base/orderedJson';
import { instantChoice, leavesOpen } from '../../core/heads/headChoice';
import type { ProjectSettings } from '../../core/project/settings';
import { headChoiceOf } from '../../core/project/settings';
import { choiceName, slotOf } from './foundSettings';
import type { TrainedHead } from './trainedHead';

export type { SettingsSearch } from '../../browser/projectStorage';

/**
 * Undefined where nothing was searched for: it leaves nothing open, or learnt with what is usual. 'unknown' where an earlier version
 * searched, which did not note it.
 */
export function searchOf(
  { settings, foundSettings }: { readonly settings: ProjectSettings; readonly foundSettings: readonly FoundSettings[] },
  trained: Pick<TrainedHead, 'head' | 'settings' | 'fingerprint'>,
): SettingsSearch | 'unknown' | undefined {
  const choice = instantChoice(headChoiceOf({ ...settings, headKind: trained.head.kind }));
  if (!choice || !trained.settings || !leavesOpen(choice)) return undefined;
  const slot = slotOf({ choice: choiceName(choice), problem: trained.fingerprint });
  const found = foundSettings.find((each) => slotOf(each) === slot);
  if (!found || orderedJson(found.tuned) !== orderedJson(trained.settings)) return undefined;
  return found.search ?? 'unknown';
}
