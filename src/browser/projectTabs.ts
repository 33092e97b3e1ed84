// Who works on a project, asked among the tabs: a lease that rests on answers, and on no clock.
import type { TabChannel, TabMessage } from './tabChannel';

export interface ProjectTabs {
  /** Whether another tab answers that it works on a project. */
  isHeld(project: string): Promise<boolean>;
  /** Asks the tab that works on a project to save all and let go; resolves when it has, or does not answer. */
  askToYield(project: string): Promise<void>;
  /** This tab works on a project from now on: takes a turn, and tells the others. */
  take(project: string): Promise<Tenure>;
  /** This tab lets go. */
  release(project: string): void;
  /** This tab has deleted a project: tells those that look at it. */
  removed(project: string): void;
}

/** The time in which this tab works on a project. */
export interface Tenure {
  /** Another tab works on it now. */
  readonly lost: Promise<void>;
  /** Another tab asks for it. */
  readonly asked: Promise<void>;
}

export interface TabsOptions {
  readonly channel: TabChannel;
  /** This tab's own name. */
  readonly tab: string;
  /** Takes the next turn on a project, on the disk, so that writes of an earlier turn are refused; gives its number. */
  readonly claim: (project: string) => Promise<number>;
  /** Whether another tab had the last turn and has not given it back: only then is there somebody to ask. */
  readonly mayBeHeld: (project: string) => Promise<boolean>;
  /** Gives this tab's turn back. */
  readonly giveBack: (project: string) => void;
  /** Another tab has deleted a project. */
  readonly onRemoved?: (project: string) => void;
  /** Milliseconds in which a tab that lives answers; a second one for which it was busy is safe, since turns decide who writes. */
  readonly patience?: number;
  /** Milliseconds in which a tab that has answered saves what it has. */
  readonly savingPatience?: number;
}

interface Held {
  readonly turn: number;
  readonly lose: () => void;
  readonly ask: () => void;
  /** Tabs that wait for this one to let go. */
  readonly waiting: Set<string>;
}

/**
 * A tab that is hidden, and whose timers are throttled, answers as any other. One that is frozen does not: it cannot write either,
 * and learns what happened when it thaws.
 */
export function projectTabs({
  channel,
  tab,
  claim,
  mayBeHeld,
  giveBack,
  onRemoved,
  patience = 1_000,
  savingPatience = 10_000,
}: TabsOptions): ProjectTabs {
  const held = new Map<string, Held>();
  const hearing = new Set<(message: TabMessage) => void>();

  const answer = (message: TabMessage) => {
    const { project } = message;
    const mine = held.get(project);
    if (!mine) return;
    if (message.kind === 'who') channel.post({ kind: 'here', project, to: message.from });
    if (message.kind === 'yield') {
      channel.post({ kind: 'yielding', project, to: message.from });
      mine.waiting.add(message.from);
      mine.ask();
    }
    if (message.kind === 'took' && message.turn > mine.turn) {
      held.delete(project);
      mine.lose();
    }
  };
  channel.listen((message) => {
    if (message.kind === 'removed') onRemoved?.(message.project);
    answer(message);
    for (const hear of hearing) hear(message);
  });

  /** Resolves to the kind of an answer that is wanted, or to undefined after so long. */
  const heard = (project: string, kinds: readonly TabMessage['kind'][], milliseconds: number): Promise<TabMessage['kind'] | undefined> =>
    new Promise((resolve) => {
      const end = (kind: TabMessage['kind'] | undefined) => {
        clearTimeout(timer);
        hearing.delete(hear);
        resolve(kind);
      };
      const hear = (message: TabMessage) => {
        if (message.project === project && 'to' in message && message.to === tab && kinds.includes(message.kind)) end(message.kind);
      };
      const timer = setTimeout(() => end(undefined), milliseconds);
      hearing.add(hear);
    });

  return {
    async isHeld(project) {
      if (!(await mayBeHeld(project))) return false;
      const here = heard(project, ['here'], patience);
      channel.post({ kind: 'who', project, from: tab });
      return (await here) !== undefined;
    },
    async askToYield(project) {
      const first = heard(project, ['yielding', 'yielded'], patience);
      const done = heard(project, ['yielded'], savingPatience);
      channel.post({ kind: 'yield', project, from: tab });
      if ((await first) === 'yielding') await done;
    },
    async take(project) {
      const turn = await claim(project);
      let lose = () => {};
      let ask = () => {};
      const lost = new Promise<void>((resolve) => (lose = resolve));
      const asked = new Promise<void>((resolve) => (ask = resolve));
      held.set(project, { turn, lose, ask, waiting: new Set() });
      channel.post({ kind: 'took', project, by: tab, turn });
      return { lost, asked };
    },
    release(project) {
      const mine = held.get(project);
      held.delete(project);
      if (mine) giveBack(project);
      for (const to of mine?.waiting ?? []) channel.post({ kind: 'yielded', project, to });
    },
    removed: (project) => channel.post({ kind: 'removed', project }),
  };
}
