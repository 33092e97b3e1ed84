// What the tabs of one browser say to each other about who works on which project.

/** `from`, `to` and `by` name tabs. */
export type TabMessage =
  /** Asks who works on a project; whoever does answers at once. */
  | { readonly kind: 'who'; readonly project: string; readonly from: string }
  | { readonly kind: 'here'; readonly project: string; readonly to: string }
  /** Asks whoever works on a project to save all and let go of it; it answers at once, and again when that is done. */
  | { readonly kind: 'yield'; readonly project: string; readonly from: string }
  | { readonly kind: 'yielding' | 'yielded'; readonly project: string; readonly to: string }
  /** A tab has begun to work on a project; a later turn outranks an earlier one. */
  | { readonly kind: 'took'; readonly project: string; readonly by: string; readonly turn: number }
  /** A tab has deleted a project. */
  | { readonly kind: 'removed'; readonly project: string };

export interface TabChannel {
  /** Reaches all other tabs; messages are no timers, so a tab in the background answers as quickly as any. */
  post(message: TabMessage): void;
  listen(hear: (message: TabMessage) => void): void;
  close(): void;
}

/** Undefined where the browser has no channel between tabs. It needs no secure page. */
export function browserTabChannel(name: string): TabChannel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined;
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      // Only tabs of this origin can speak here, and only in this way.
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
    },
    close: () => channel.close(),
  };
}
