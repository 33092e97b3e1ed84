// Work that yields after each of its parts, done to its end at once.

/** What the work comes to. */
export function worked<Answer>(work: Generator<undefined, Answer>): Answer {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
