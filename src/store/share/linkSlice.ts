// The head in use as a link, and links that are opened. What it is to begin with, and its verbs' names; their work is `linkVerbs`.
import type { Head } from '../../core/heads/heads';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

/** How one's own samples fare at the other end: of so many, how many get the same answer as from the full head. */
export interface Agreement {
  readonly same: number;
  readonly of: number;
  /** By how much a probability changes at most, 0 … 1. */
  readonly largest: number;
  /**
   * How many the head is right about, and how many the link's: of the test set where there is one,
   * else of all samples whose class it knows.
   */
  readonly right?: { readonly before: number; readonly after: number; readonly of: number; readonly on: 'test-set' | 'samples' };
}

export interface MadeLink {
  /** Begins with "#/head/". */
  readonly fragment: string;
  /** Of the whole address. */
  readonly letters: number;
  /** From nothing to a class's largest number. */
  readonly steps: number;
  /** There where its embeddings are folded: from so many numbers to fewer (`core/solvers/folding`). */
  readonly folded?: { readonly from: number; readonly to: number };
  /** Absent where there are no samples to ask. */
  readonly agreement?: Agreement;
}

export interface MadeLinks {
  readonly finest: MadeLink;
  /** There where the finest is too long for a code and a coarser one, or one on fewer numbers, is not. */
  readonly short?: MadeLink;
  /** Classes like these that would fit into a code at the coarsest; as many as there are, where one on fewer numbers holds them. */
  readonly room: number;
}

/** What is known of a head's links before they are made. */
export interface CodeFit {
  readonly head: Head;
  /** What a link says besides: `saidByLink`. */
  readonly said: string;
  /** Whether a code holds the finest link, only coarser ones and those on fewer numbers, or none. */
  readonly fits: 'finest' | 'coarser' | 'none';
  /** Classes like these that would fit into a code at the coarsest; as many as there are, where one on fewer numbers holds them. */
  readonly room: number;
}

export type HeadLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  /** Of the head `head`, with what `saidByLink` gave then: another one, or other names, want another link. */
  | ({ readonly kind: 'ready'; readonly head: Head; readonly said: string } & MadeLinks);

/** Letters of an address that a camera reads well from a code. */
export const CODE_LETTERS = 900;

export interface LinkSlice extends LinkVerbs {
  readonly headLink: HeadLink;
  /** Of the head that was asked about last. */
  readonly codeFit: CodeFit | undefined;
}

/** What is fetched late. */
export interface LinkVerbs {
  /**
   * Makes links of the head in use, if that is linear, and asks the person's samples what they lose. `before`:
   * letters of the address they are put behind.
   */
  makeHeadLink(before?: number): Promise<void>;
  /** Finds out whether a code will hold a link of the head in use, if that is linear. `before`: as in `makeHeadLink`. */
  measureCodeFit(before?: number): Promise<void>;
  /** Nobody looks at the link any more. */
  forgetHeadLink(): void;
  /**
   * Opens what follows "#/head/" in an address: the head predicts at once if its backbone is in use, else that is offered. `into`: the id
   * of the project that it was brought to; without it that is the one that is open when this is called.
   */
  openHeadLink(text: string, into?: string): Promise<void>;
}

export const LINK_START = '#/head/';

/** What follows that in a page's address, or what would where a sign of it was lost or doubled on its way; undefined where nothing does. */
export const linkInAddress = (hash: string): string | undefined => /^#[^a-z]*head\b\W?(.*)/i.exec(hash)?.[1];

/** `fetchVerbs` gives the work: `linkVerbs`. */
export function linkSlice(
  access: Access<LinkSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<LinkVerbs>,
  projectId: () => string | undefined,
): LinkSlice {
  const verbs = lateVerbs<LinkVerbs>(
    access,
    ports,
    fetchVerbs,
    { makeHeadLink: 'here', measureCodeFit: 'here', forgetHeadLink: false, openHeadLink: true },
    projectId,
  );
  return {
    headLink: { kind: 'none' },
    codeFit: undefined,
    ...verbs,
    // The project that it was brought to, whichever is open when the code is here.
    openHeadLink: (text, into = projectId()) => verbs.openHeadLink(text, into),
  };
}
