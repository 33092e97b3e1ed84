// Settings of heads that a link asks for: they are offered, and nothing is learnt otherwise before they are taken.
import { useState } from 'react';
import { partsAsked } from './partsAsked';

interface Linked<Settings> {
  /** What is set now. */
  readonly now: Settings;
  /** Settings as a link says them. */
  readonly query: (settings: Settings) => string;
  /** Sets them, and gives what takes that back. */
  readonly take: (settings: Settings) => () => void;
  /** Whose settings they are: what a link asked for elsewhere is not offered here. */
  readonly owner: string | undefined;
}

/** The offer where refusing it also calls `refused`. */
export const refusedBy = (offer: LinkedOffer | undefined, refused: () => void): LinkedOffer | undefined =>
  offer?.kind === 'asked'
    ? {
        ...offer,
        dismiss() {
          offer.dismiss();
          refused();
        },
      }
    : offer;

/** What is offered of a link, or was taken just now. */
export type LinkedOffer =
  | { readonly kind: 'asked'; readonly parts: readonly string[]; readonly take: () => void; readonly dismiss: () => void }
  | { readonly kind: 'taken'; readonly undo: () => void };

/** `ask` is told what a link comes to; the offer is there while that is not what is set, and after it was taken while it still is. */
export function useLinkedSettings<Settings>({ now, query, take, owner }: Linked<Settings>): {
  readonly ask: (wanted: Settings) => void;
  readonly offer: LinkedOffer | undefined;
} {
  const [asked, setAsked] = useState<{ readonly wanted: Settings; readonly owner: string | undefined; readonly undo?: () => void }>();
  const dismiss = () => setAsked(undefined);
  const ask = (wanted: Settings) => setAsked({ wanted, owner });
  if (!asked || asked.owner !== owner) return { ask, offer: undefined };
  const { wanted, undo } = asked;
  const parts = partsAsked(query(wanted), query(now));
  if (parts.length > 0)
    return {
      ask,
      // Where others were set since it was taken, there is nothing to take back.
      offer: undo ? undefined : { kind: 'asked', parts, take: () => setAsked({ ...asked, undo: take(wanted) }), dismiss },
    };
  if (!undo) return { ask, offer: undefined };
  const back = () => {
    dismiss();
    undo();
  };
  return { ask, offer: { kind: 'taken', undo: back } };
}
