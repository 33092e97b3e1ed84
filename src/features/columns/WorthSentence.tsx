// The answer: how many of 100 pictures pretraining was worth, with what the samples say about that number.
import type { Worth } from '../../core/compare/worth';
import { worthBeside } from '../../core/compare/worth';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { isPlain } from '../../store/compare/columns';
import { say } from '../../words/say';
import styles from './columns.module.css';
import type { ShownColumn } from './useColumns';

const hundredths = (share: number) => Math.round(100 * share);

/** A pretrained column, and the one that it is compared with: random weights, else what stands for a backbone. */
export function pairOf(columns: readonly ShownColumn[]): readonly [pretrained: ShownColumn, other: ShownColumn] | undefined {
  const pretrained = columns.find(({ id, spec }) => !isPlain(id) && spec && !spec.random);
  const others = columns.filter(({ id, spec }) => isPlain(id) || spec?.random);
  const other = others.find(({ spec }) => spec?.random) ?? others[0];
  return pretrained && other ? [pretrained, other] : undefined;
}

export function WorthSentence({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const pair = pairOf(columns);
  if (!pair) return null;
  const [pretrained, other] = pair;
  if (!pretrained.made || !other.made)
    return (
      <p className={styles.sentence} role="status">
        {say('columns.measuring')}
      </p>
    );
  const [answer, more] = worthSentences(pretrained, other);
  return (
    <div role="status">
      <p className={styles.sentence}>{answer}</p>
      {more !== undefined && <p className={styles.detail}>{more}</p>}
    </div>
  );
}

/** The answer, and what the samples say about it; none before both are measured. */
export function worthSentences(pretrained: ShownColumn, other: ShownColumn): readonly string[] {
  if (!pretrained.made || !other.made) return [];
  const worth = worthBeside(pretrained.made.table, other.made.table);
  const names = { name: pretrained.name, other: other.name };
  const counts = { first: worth.secondRight, second: worth.firstRight, asked: worth.samples };
  return [headline(worth, names, counts), ...(worth.samples > 0 ? [detail(worth, names, counts)] : [])];
}

type Names = { readonly name: string; readonly other: string };
type Counts = { readonly first: number; readonly second: number; readonly asked: number };

function headline({ verdict, more, samples }: Worth, names: Names, counts: Counts): string {
  if (samples === 0) return say('columns.notAsked');
  if (verdict === 'no clear difference' || samples < ENOUGH_FOR_A_SHARE)
    return say('columns.unclear', {
      name: names.name,
      other: names.other,
      first: counts.first,
      second: counts.second,
      asked: counts.asked,
    });
  return verdict === 'better' ? say('columns.worth', { more: hundredths(more) }) : say('columns.costs', { more: hundredths(-more) });
}

function detail({ verdict, between, samples }: Worth, names: Names, counts: Counts): string {
  if (verdict === 'no clear difference' || samples < ENOUGH_FOR_A_SHARE) return say('columns.unclearTodo');
  const [low, high] = verdict === 'better' ? [between.low, between.high] : [-between.high, -between.low];
  return say('columns.worthBetween', { ...names, ...counts, low: hundredths(low), high: hundredths(high) });
}
