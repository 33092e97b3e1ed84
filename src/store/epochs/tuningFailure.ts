// Why fits of fine-tuning that nobody watches could not be measured.

export type TuningFailure =
  /** The numbers grew without end: the learning rate is too high. */
  | { readonly kind: 'diverged' }
  /** So many of the pictures could not be read again. */
  | { readonly kind: 'unread'; readonly pictures: number }
  | { readonly kind: 'no-block' }
  | { readonly kind: 'failed'; readonly detail: string };
