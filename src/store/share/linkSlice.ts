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
}

export type HeadLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'making' }
  /** Of the head `head`: another one wants another link. `fragment` begins with "#/head/"; `agreement` is absent where there are no samples to ask. */
  | { readonly kind: 'ready'; readonly head: Head; readonly fragment: string; readonly agreement?: Agreement };

export interface LinkSlice extends LinkVerbs {
  readonly headLink: HeadLink;
}

/** What is fetched late. */
export interface LinkVerbs {
  /** Makes a link of the head in use, if that is linear, and asks the person's samples what it loses. */
  makeHeadLink(): Promise<void>;
  /** Nobody looks at the link any more. */
  forgetHeadLink(): void;
  /** Opens what follows "#/head/" in an address: the head predicts at once if its backbone is in use, else that is offered. */
  openHeadLink(text: string): Promise<void>;
}

export const LINK_START = '#/head/';

/** `fetchVerbs` gives the work: `linkVerbs`. */
export function linkSlice(
  access: Access<LinkSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<LinkVerbs>,
  projectId: () => string | undefined,
): LinkSlice {
  return {
    headLink: { kind: 'none' },
    ...lateVerbs<LinkVerbs>(access, ports, fetchVerbs, { makeHeadLink: 'here', forgetHeadLink: false, openHeadLink: true }, projectId),
  };
}
