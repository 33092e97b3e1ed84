// Work that yields after each of its parts, done to its end in one go.

/** What the work comes to; what it yields on the way is passed over. */
export function atOnce<Answer>(work: Generator<unknown, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
