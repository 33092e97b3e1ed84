// How much memory this device has, and how much room its browser still grants on disk, as far as it tells.
import type { DeviceLimits } from '../core/backbones/backboneRequirements';

/** Never rejects. Memory comes rounded to a power of two and is not told to pages that are not secure. */
export async function deviceLimits(): Promise<DeviceLimits> {
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  const freeStorage = await freeOnDisk();
  return { ...(deviceMemory !== undefined && { memory: deviceMemory * 2 ** 30 }), ...(freeStorage !== undefined && { freeStorage }) };
}

async function freeOnDisk(): Promise<number | undefined> {
  if (!('storage' in navigator) || !('estimate' in navigator.storage)) return undefined;
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
  } catch {
    // A browser that keeps nothing may refuse the question, too.
    return undefined;
  }
}
