// What a developer wants to know of a file that came to nothing, beside the sentence: in English.
import type { FilesHappened } from '../base/filesHappened';

/** Undefined where the sentence says all. */
export function filesDetails(happened: FilesHappened): string | undefined {
  switch (happened.kind) {
    case 'stopped':
    case 'backbone-left':
      return happened.detail;
    case 'not-in-it':
    case 'partly-in-it':
    case 'backbone-missing':
      return happened.failure.detail;
    case 'no-onnx':
    case 'no-web-page':
      return 'detail' in happened.why ? happened.why.detail : undefined;
    case 'refused':
      if (happened.failure.kind === 'storage') return happened.failure.failure.detail;
      return 'detail' in happened.failure ? happened.failure.detail : undefined;
    case 'image-model-refused':
    case 'link-refused':
      return 'detail' in happened.failure ? happened.failure.detail : undefined;
    default:
      return undefined;
  }
}
