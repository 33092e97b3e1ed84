// How it stands with what the tools of Compare keep of a project: looked up, or not to be read. The work is `measuredKeeper`.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { ProjectState } from './projectState';
import { idOf } from './projectState';

/** What came of looking up what was kept of a project. */
export type LookedUp =
  | { readonly kind: 'read'; readonly projectId: string }
  /** Nothing takes its place before it can be read. */
  | { readonly kind: 'unread'; readonly projectId: string; readonly detail: string };

export interface SeesLookedUp {
  /** By tool, of the project that was looked up last. */
  readonly lookedUpBy: ReadonlyMap<MeasuringTool, LookedUp>;
  readonly project: ProjectState;
}

/** Of the open project; undefined until it was looked up: till then what is shown and set may change by itself. */
export function lookedUp({ lookedUpBy, project }: SeesLookedUp, tool: MeasuringTool): LookedUp | undefined {
  const looked = lookedUpBy.get(tool);
  return looked?.projectId === idOf(project) ? looked : undefined;
}

/** Why what a tool kept of the open project cannot be read, in English; undefined where it can, or was not looked up. */
export function whyUnread(state: SeesLookedUp, tool: MeasuringTool): string | undefined {
  const looked = lookedUp(state, tool);
  return looked?.kind === 'unread' ? looked.detail : undefined;
}
