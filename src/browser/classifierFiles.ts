// The door to the files of classifiers: a backbone's classifier, fetched when it is first wanted. Interface only.
import type { BackboneFile } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import type { FetchFailure, Progress } from './backboneCache';

export interface ClassifierFiles {
  /** The file that lies beside `url` (a backbone's model.json), checked against what is known of it. Never rejects. */
  fetch(
    url: string,
    file: BackboneFile,
    options?: { readonly onProgress?: (progress: Progress) => void; readonly signal?: AbortSignal },
  ): Promise<Result<Uint8Array<ArrayBuffer>, FetchFailure>>;
}
