// Classifiers over HTTP, every byte checked; the service worker has the built-in one's for offline.
import { checkedFetch } from './checkedFetch';
import { paused } from './paused';
import type { ClassifierFiles } from './classifierFiles';

export interface ClassifierFilesOptions {
  readonly fetch?: typeof fetch;
  /** What relative addresses are relative to. */
  readonly baseUrl?: string;
  readonly pause?: typeof paused;
}

/** Files of classifiers from their servers, each checked against the length and sum that the catalogue has. */
export function httpClassifierFiles(options: ClassifierFilesOptions = {}): ClassifierFiles {
  return {
    fetch(root, file, { onProgress, signal = new AbortController().signal } = {}) {
      const url = new URL(file.path, new URL(root, options.baseUrl ?? document.baseURI)).href;
      return checkedFetch(
        { url, file },
        {
          fetch: options.fetch ?? fetch,
          pause: options.pause ?? paused,
          anew: false,
          signal,
          onProgress: (loaded, announced) => {
            const total = file.bytes ?? announced;
            onProgress?.({ loaded, ...(total !== undefined && { total }) });
          },
        },
      );
    },
  };
}
