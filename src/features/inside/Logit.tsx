// From the embedding to the answer: the largest products one by one, the rest and the bias, and their sum, all as it is shown.
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { logitTerm } from '../../core/evidence/logitSum';
import type { LinearHead } from '../../core/heads/head';
import type { HeadInUse } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { NumbersTable } from '../../ui/NumbersTable';
import { Select } from '../../ui/Select';
import { sentences } from '../../words/lists';
import { threeDecimals } from '../../words/numbers';
import { say } from '../../words/say';
import { embeddingShades } from './drawn';
import styles from './inside.module.css';
import { Shades } from './Shades';
import { answerOf, runnerUp, sumHeads, sumRows } from './sumRows';

interface LogitProps {
  readonly embedding: Float32Array;
  readonly inUse: HeadInUse | undefined;
}

/**
 * The embedding as a strip and, where the head in use is linear and of its length, the sum that makes a class's logit;
 * else a note why there is none.
 */
export function Logit({ embedding, inUse }: LogitProps) {
  const head = inUse?.head;
  return (
    <section className={styles.logit} aria-label={say('inside.embedding')}>
      <h3>{say('inside.embedding')}</h3>
      <p className={styles.small}>{say('inside.embeddingText', { length: embedding.length })}</p>
      <span className={styles.strip} role="img" aria-label={say('inside.strip', { length: embedding.length })}>
        <Shades width={embedding.length} height={1} shades={embeddingShades(embedding)} />
      </span>
      {!inUse && <p className={styles.small}>{say('inside.noHead')}</p>}
      {inUse && head && !(head.kind === 'linear' && head.embeddingLength === embedding.length) && (
        <p className={styles.small}>{say('inside.notLinear')}</p>
      )}
      {inUse && head?.kind === 'linear' && head.embeddingLength === embedding.length && (
        <Sum head={head} classes={inUse.classes} embedding={embedding} />
      )}
    </section>
  );
}

interface SumProps {
  readonly head: LinearHead;
  readonly classes: HeadInUse['classes'];
  readonly embedding: Float32Array;
}

function Sum({ head, classes, embedding }: SumProps) {
  const [asked, setAsked] = useState<string>();
  const save = useAppStore((state) => state.saveTable);
  const answer = answerOf(head, embedding);
  const classId = asked !== undefined && head.classIds.includes(asked) ? asked : answer;
  const nameOf = (of: string) => isolated(classes.find(({ id }) => id === of)?.name ?? '');
  const name = nameOf(classId);
  const next = classId === answer ? runnerUp(head, embedding, nameOf) : [];
  const { rows, logit } = sumRows(head, embedding, classId, name);
  const heads = sumHeads();
  return (
    <>
      <Select
        label={say('inside.class')}
        value={asked ?? ''}
        options={[{ value: '', label: say('inside.answer') }, ...classes.map((each) => ({ value: each.id, label: each.name }))]}
        onChange={(value) => setAsked(value === '' ? undefined : value)}
      />
      <p className={styles.sentence}>
        <Explained text={sentences(say('inside.sumSentence', { class: name, logit }), ...next)} />
      </p>
      <div className={styles.scroll}>
        <table className={styles.products}>
          <thead>
            <tr>
              {heads.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name: row, cells }) => (
              <tr key={key} data-sum={key === 'sum'}>
                <th scope="row">{row}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NumbersTable
        name="embedding table"
        caption={say('inside.caption', { class: name })}
        heads={heads}
        rows={[...embedding].map((exact, index) => {
          const { value, weight, product } = logitTerm(
            index,
            exact,
            head.weights[head.classIds.indexOf(classId) * head.embeddingLength + index] ?? 0,
          );
          return {
            key: String(index),
            name: say('inside.number', { index }),
            cells: [threeDecimals(value), threeDecimals(weight), threeDecimals(product)],
          };
        })}
        onSave={() =>
          save(say('inside.csvName'), [
            ['number', 'value', 'weight', 'product'],
            ...[...embedding].map((value, index) => {
              const weight = head.weights[head.classIds.indexOf(classId) * head.embeddingLength + index] ?? 0;
              return [index, value, weight, value * weight];
            }),
          ])
        }
      />
    </>
  );
}
