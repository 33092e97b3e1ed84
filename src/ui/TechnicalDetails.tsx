// What a developer wants to know of a failure, in English, folded away.
import { say } from '../words/say';
import styles from './TechnicalDetails.module.css';

/** Shows the text unfolded on wish; nothing where there is none. */
export function TechnicalDetails({ text }: { readonly text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <details className={styles.details}>
      <summary>{say('common.technicalDetails')}</summary>
      <code lang="en" dir="ltr">
        {text}
      </code>
    </details>
  );
}
