// How much room storage takes and has, and the request that the browser keep it.

/** Bytes used and granted, or undefined where the browser does not tell. Asks it not to clear the data by itself. */
export async function storageUsage(): Promise<{ used: number; quota: number; persisted: boolean } | undefined> {
  if (typeof navigator !== 'object' || !('storage' in navigator) || !('estimate' in navigator.storage)) return undefined;
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    const persisted = (await navigator.storage.persisted()) || (await navigator.storage.persist());
    return { used: usage, quota, persisted };
  } catch {
    // A browser that keeps nothing may refuse the question, too.
    return undefined;
  }
}
