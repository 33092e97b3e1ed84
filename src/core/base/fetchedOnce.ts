// Code that several parts wait for: fetched when the first of them asks.

/** What `load` resolves to, loaded once; what failed is tried again by whoever asks next. */
export function fetchedOnce<Code>(load: () => Promise<Code>): () => Promise<Code> {
  let coming: Promise<Code> | undefined;
  const fetched = async () => {
    try {
      return await load();
    } catch (cause) {
      coming = undefined;
      throw cause;
    }
  };
  return () => (coming ??= fetched());
}
