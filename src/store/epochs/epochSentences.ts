// One sentence for each way in which learning by epochs can end before its time.
import type { RunFailure } from './epochRun';

export function runFailureSentence(failure: RunFailure): string {
  switch (failure.kind) {
    case 'diverged':
      return 'The numbers grew without end: the learning rate is too high. Choose a smaller one and start anew.';
    case 'nothing-to-learn':
      return 'There is nothing to learn from yet: two classes with samples are needed, and a backbone that is ready.';
    case 'no-block':
      return 'This backbone does not end with a 1 × 1 convolution, so its last part cannot be fine-tuned here. Choose another backbone.';
    case 'too-large':
      return `Fine-tuning looks at every picture at once, and these are too many for this tab. With this backbone it can take ${failure.most}: switch a class off, or remove samples.`;
    case 'engine':
      return failure.failure.kind === 'lost' || failure.failure.kind === 'timeout' || failure.failure.kind === 'not-loaded'
        ? 'The device stopped while it learnt. What was learnt until then is kept: go on once the backbone is back.'
        : `Learning failed (${failure.failure.detail}). Start anew, or choose another device.`;
  }
}
