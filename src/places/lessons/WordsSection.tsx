// The words of the field, all on one page.
import { Glossary } from '../../features/glossary/Glossary';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';

/** One panel with the glossary. */
export function WordsSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('glossary.title')}>
        <Glossary />
      </Panel>
    </div>
  );
}
