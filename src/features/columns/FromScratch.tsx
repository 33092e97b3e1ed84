// What learning from scratch came to elsewhere: published figures with their source beside them.
import { publishedScratch, SCRATCH_SOURCE } from '../../core/compare/publishedScratch';
import answers from '../../ui/answers.module.css';
import { oneDigit } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './columns.module.css';

/** A list of published accuracies by number of pictures, pretrained and from scratch. None of them was measured here. */
export function FromScratch() {
  return (
    <section className={styles.scratch}>
      <h3>{say('columns.scratch')}</h3>
      <ul>
        {publishedScratch.map(({ pictures, pretrained, scratch }) => (
          <li key={pictures}>{say('columns.scratchFigure', { pictures, pretrained: oneDigit(pretrained), scratch: oneDigit(scratch) })}</li>
        ))}
      </ul>
      <p className={answers.small}>{say('columns.scratchSource', { source: SCRATCH_SOURCE.source, year: String(SCRATCH_SOURCE.year) })}</p>
    </section>
  );
}
