// What tools of Compare kept of the open project, in React: read by whoever shows it, and said where it cannot be read.
import { useEffect } from 'react';
import type { MeasuringTool } from '../browser/projectStorage';
import { whyUnread } from './base/lookedUp';
import { idOf } from './base/projectState';
import { useAppStore, useAppVerb } from './useAppStore';

/** The verb that reads what a tool kept. */
const READS = {
  ladder: 'readLadder',
  curve: 'readCurve',
  columns: 'readColumns',
  cost: 'readCost',
  map: 'readMap',
  shortcut: 'readShortcut',
  beliefs: 'readBeliefs',
} as const satisfies Readonly<Record<MeasuringTool, string>>;

/** Reads what was kept of the open project by a tool, and of each that is opened while what asks for it is shown: then the tool is seen. */
export function useKept(tool: MeasuringTool): void {
  const read = useAppVerb(READS[tool]);
  const projectId = useAppStore(({ project }) => idOf(project));
  useEffect(() => {
    if (projectId !== undefined) void read();
  }, [projectId, read]);
  const see = useAppVerb('see');
  useEffect(() => {
    see(tool, true);
    return () => see(tool, false);
  }, [see, tool]);
}

/** Why what a tool kept of the open project cannot be read, and what tries again; undefined where nothing is wrong. */
export function useUnread(tool: MeasuringTool): { readonly detail: string; readonly tryAgain: () => void } | undefined {
  const read = useAppVerb(READS[tool]);
  const detail = useAppStore((state) => whyUnread(state, tool));
  return detail === undefined ? undefined : { detail, tryAgain: () => void read() };
}
