// Whether the head of the chosen kind may yet come back: one that learnt when it was asked is kept with its project.
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Chosen } from '../backbone/byFingerprint';
import type { ProjectState } from '../base/projectState';
import { idOf } from '../base/projectState';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { HeadSlice } from './headSlice';
import { trainedNow } from './trainedHead';

type Comes = Pick<HeadSlice, 'trainedBy' | 'headsRead'> &
  Pick<BackboneSlice, 'backbone'> &
  Pick<SettingsSlice, 'settings'> &
  Chosen & { readonly project: ProjectState };

/** For which project and backbone heads are read; undefined while there is none of one of them. */
export function headsReadFor({ project, backbone }: Pick<Comes, 'project' | 'backbone'>): string | undefined {
  const id = idOf(project);
  return id === undefined || backbone.kind !== 'ready' ? undefined : `${id} ${backbone.loaded.fingerprint}`;
}

/**
 * To be given to `useAppStore`. While it is so, "nothing is learnt yet" would be untrue, and the answer of another kind would be one that
 * nobody chose.
 */
export function headComing(state: Comes): boolean {
  const { headKind } = state.settings;
  if (headKind !== 'mlp' && headKind !== 'fine-tuned') return false;
  const wanted = headsReadFor(state);
  return wanted !== undefined && state.headsRead !== wanted && trainedNow(state)?.head.kind !== headKind;
}
