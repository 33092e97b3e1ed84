// What the rungs of the ladder learn with.
import { orderedJson } from '../../core/base/orderedJson';
import type { ProjectSettings } from '../../core/project/settings';

export type LadderSettings = Pick<ProjectSettings, 'linear' | 'mlp' | 'fineTuning' | 'augmentation' | 'labelMapping' | 'splitSeed'>;

/** What is set, as text: equal for settings that give the same ladder. */
export function ladderSettingsKey(settings: LadderSettings): string {
  const key = keys.get(settings) ?? keyOf(settings);
  keys.set(settings, key);
  return key;
}

/** Settings never change: changed ones are another object. */
const keys = new WeakMap<LadderSettings, string>();

function keyOf({ linear, mlp, fineTuning, augmentation, labelMapping, splitSeed }: LadderSettings): string {
  // How long an epoch is shown changes nothing that is learnt.
  const learnt = [mlp, fineTuning].map((settings) => ({ ...settings, epochMilliseconds: 0 }));
  return orderedJson([linear, learnt, augmentation, [...labelMapping.classOf], labelMapping.rest, splitSeed]);
}
