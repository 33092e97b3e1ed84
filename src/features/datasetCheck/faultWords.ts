// A fault in words: what it is, and what to do about it.
import { isolated } from '../../core/base/names';
import { SMALL } from '../../core/dataset/oddSize';
import type { DatasetFault } from '../../store/evaluation/datasetFaults';
import { FEW } from '../../store/evaluation/datasetFaults';
import { say } from '../../words/say';

/** `title` counts the pictures or names the class; `means` is the consequence and the remedy. */
export function faultWords(fault: DatasetFault): { readonly title: string; readonly means: string } {
  const count = fault.ids.length;
  switch (fault.kind) {
    case 'dark':
      return { title: say('datasetCheck.dark', { count }), means: say('datasetCheck.darkMeans') };
    case 'bright':
      return { title: say('datasetCheck.bright', { count }), means: say('datasetCheck.brightMeans') };
    case 'blurred':
      return { title: say('datasetCheck.blurred', { count }), means: say('datasetCheck.blurredMeans') };
    case 'same':
      return { title: say('datasetCheck.same', { count }), means: say('datasetCheck.sameMeans') };
    case 'same-in-two':
      return { title: say('datasetCheck.sameInTwo', { count }), means: say('datasetCheck.sameInTwoMeans') };
    case 'same-in-test':
      return { title: say('datasetCheck.sameInTest', { count }), means: say('datasetCheck.sameInTestMeans') };
    case 'narrow':
      return { title: say('datasetCheck.narrow', { count }), means: say('datasetCheck.narrowMeans') };
    case 'small':
      return { title: say('datasetCheck.small', { count }), means: say('datasetCheck.smallMeans', { least: SMALL }) };
    case 'one-recording':
      return { title: say('datasetCheck.oneRecording', { name: isolated(fault.of.name) }), means: say('datasetCheck.oneRecordingMeans') };
    case 'few':
      return {
        title: say('datasetCheck.few', { name: isolated(fault.of.name), count }),
        means: say('datasetCheck.fewMeans', { least: FEW }),
      };
    case 'unbalanced': {
      const [fewer, more] = fault.counts;
      const least = isolated(fault.of.name);
      const { found, total } = fault;
      return {
        title: say('datasetCheck.unbalanced', { most: isolated(fault.most.name), more, least, fewer }),
        means:
          total > 0
            ? say('datasetCheck.unbalancedFound', { least, found, asked: total })
            : say('datasetCheck.unbalancedUnasked', { least }),
      };
    }
  }
}
