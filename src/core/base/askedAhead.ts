// A question whose answer somebody will want, asked before they do.

/** `ask`, which is asked at once: whoever asks first gets that answer, all later ones one of their own. */
export function askedAhead<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | undefined = ask();
  return () => {
    const answer = ahead ?? ask();
    ahead = undefined;
    return answer;
  };
}
