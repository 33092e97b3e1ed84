// All words that the app explains, by their names.
import { useLanguage } from '../../store/useLanguage';
import { dictionaryOrder } from '../../words/formats';
import { TERMS } from '../../words/glossary';
import { say } from '../../words/say';
import styles from './glossary.module.css';

/** A list sorted by the alphabet of the chosen language: each term, what it means, and what textbooks call it. */
export function Glossary() {
  const inOrder = dictionaryOrder(useLanguage());
  const named = TERMS.map((term) => ({ term, name: say(`terms.${term}`) })).sort((a, b) => inOrder(a.name, b.name));
  return (
    <dl className={styles.words}>
      {named.map(({ term, name }) => (
        <div key={term}>
          <dt>{name}</dt>
          <dd>{say(`termMeanings.${term}`)}</dd>
          <dd className={styles.books}>{say('glossary.inTextbooks', { words: say(`termBooks.${term}`) })}</dd>
        </div>
      ))}
    </dl>
  );
}
