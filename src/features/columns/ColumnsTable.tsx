// The numbers behind the columns, to be read, heard and saved.
import { Download } from 'lucide-react';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { percent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './columns.module.css';
import type { ShownColumn } from './useColumns';

const SMALLEST_P = 0.0001;

const pText = (p: number) => (p < SMALLEST_P ? `< ${twoDigits(SMALLEST_P)}` : twoDigits(p));

export function ColumnsTable({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const save = useAppStore((state) => state.saveTable);
  const measured = columns.flatMap(({ id, name, made, worth }) => (made ? [{ id, name, made, worth }] : []));
  const kind = measured[0]?.made.head.kind;
  if (!kind) return null;
  const heads = [say('columns.column'), say('columns.rightShare'), say('columns.interval'), say('columns.pValue')];
  const saveCsv = () =>
    save(say('columns.csvName'), [
      ['column', 'right', 'asked', 'low', 'high', 'p', 'setting'],
      ...measured.map(({ name, made: { quality, choice }, worth }) => [
        name,
        quality.right,
        quality.asked,
        quality.interval.low,
        quality.interval.high,
        worth ? worth.p : '',
        choice.kind === 'linear' ? choice.l2 : choice.kind === 'nearest-neighbours' ? choice.k : '',
      ]),
    ]);
  return (
    <Disclosure label={say('columns.table')} name="columns table">
      {() => (
        <div className={styles.table}>
          <table>
            <caption>{say('columns.caption', { kind: headKindName(kind) })}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measured.map(({ id, name, made: { quality }, worth }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{say('columns.right', { right: quality.right, asked: quality.asked })}</td>
                  <td>{`${percent(quality.interval.low)} – ${percent(quality.interval.high)}`}</td>
                  <td>{worth ? pText(worth.p) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button size="s" icon={<Download />} onClick={saveCsv}>
            {say('columns.csv')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
