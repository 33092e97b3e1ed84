// What the head took: operations counted, time measured, energy from both; each in a line that can be checked with a calculator.
import type { Range } from '../../core/compare/cost';
import { gramsOf, wattHoursOfOperations } from '../../core/compare/cost';
import answers from '../../ui/answers.module.css';
import { Explained } from '../../ui/Explained';
import { count, twoDigits } from '../../words/numbers';
import { fromTo } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './cost.module.css';
import { wattHours } from '../../words/amounts';
import { operationsLines, timeLines, timingSentence } from './billLines';
import type { HeadCost } from './headCost';

interface HeadBillProps {
  readonly head: HeadCost;
  readonly watts: Range;
  /** Grams of CO₂ a kilowatt-hour. */
  readonly grid: number | undefined;
}

/**
 * The bill of `head` with energy at `watts` and, where `grid` is known, CO₂. What is still being measured says so.
 * Nothing where nothing was learnt.
 */
export function HeadBill({ head, watts, grid }: HeadBillProps) {
  const { samples, classes, energy } = head;
  if (samples === 0) return null;
  const carbon = energy && grid !== undefined ? gramsOf(energy, grid) : undefined;
  const grams = (value: number) => say('cost.grams', { count: twoDigits(value) });
  return (
    <section className={styles.bill} aria-label={say('cost.head')}>
      <h3>{say('cost.head')}</h3>
      <p className={answers.small}>{say('cost.headOf', { samples, classes })}</p>
      <dl>
        <dt>
          <Explained text={say('cost.operations')} />
        </dt>
        <dd>
          {operationsLines(head).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </dd>
        <dt>{say('cost.time')}</dt>
        <dd>
          {timeLines(head).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </dd>
        <dt>{say('cost.energy')}</dt>
        <dd>
          {energy ? (
            <p>
              {say('cost.energyText', {
                energy: fromTo(wattHours(energy[0]), wattHours(energy[1])),
                watts: fromTo(count(watts[0]), count(watts[1])),
              })}
            </p>
          ) : (
            <p>{timingSentence(head)}</p>
          )}
          <Floor head={head} />
          {carbon && <p>{say('cost.carbon', { carbon: fromTo(grams(carbon[0]), grams(carbon[1])) })}</p>}
        </dd>
      </dl>
    </section>
  );
}

function Floor({ head: { samples, each, fitting, before } }: { readonly head: HeadCost }) {
  if (each === undefined) return null;
  const [low] = wattHoursOfOperations(samples * each + (fitting?.[0] ?? 0) + (before?.operations?.[0] ?? 0));
  const [, high] = wattHoursOfOperations(samples * each + (fitting?.[1] ?? 0) + (before?.operations?.[1] ?? 0));
  return <p className={answers.small}>{say('cost.floor', { energy: fromTo(wattHours(low), wattHours(high)) })}</p>;
}
