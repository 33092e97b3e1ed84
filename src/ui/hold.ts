// Press and hold as a plain function: who holds, and when holding starts and ends.

/** What holds: a pointer by its number, a key by its name, or a click that came with neither. */
export type Holder = number | string;

export type HoldEvent =
  | { readonly kind: 'press'; readonly by: Holder }
  | { readonly kind: 'release'; readonly by: Holder }
  /** Focus lost, page hidden, button disabled or gone: whoever holds, lets go. */
  | { readonly kind: 'drop' };

export interface HoldStep {
  readonly holder: Holder | undefined;
  readonly call: 'start' | 'end' | undefined;
}

/** The next holder, and what is to be called. The first to press holds; only it, or a drop, ends that. */
export function afterHold(holder: Holder | undefined, event: HoldEvent): HoldStep {
  const same: HoldStep = { holder, call: undefined };
  switch (event.kind) {
    case 'press':
      return holder === undefined ? { holder: event.by, call: 'start' } : same;
    case 'release':
      return holder === event.by ? { holder: undefined, call: 'end' } : same;
    case 'drop':
      return holder === undefined ? same : { holder: undefined, call: 'end' };
  }
}
