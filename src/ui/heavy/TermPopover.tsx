// What a word means, beside the word.
import type { Term } from '../../words/glossary';
import { GLOSSARY } from '../../words/glossary';
import { say } from '../../words/say';
import type { TriggerLook } from '../Trigger';
import { Popover } from './Popover';
import styles from './TermPopover.module.css';

interface TermPopoverProps {
  readonly look: TriggerLook;
  readonly term: Term;
  readonly openAtOnce: boolean;
}

/** Shows a term’s meaning, what textbooks call it, and the way to the glossary. */
export function TermPopover({ look, term, openAtOnce }: TermPopoverProps) {
  return (
    <Popover {...look} openAtOnce={openAtOnce}>
      <div className={styles.term}>
        <h3>{say(`terms.${term}`)}</h3>
        <p>{say(`termMeanings.${term}`)}</p>
        <p className={styles.books}>{say('glossary.inTextbooks', { words: say(`termBooks.${term}`) })}</p>
        <a href={GLOSSARY}>{say('glossary.all')}</a>
      </div>
    </Popover>
  );
}
