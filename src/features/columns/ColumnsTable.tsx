// The numbers behind the columns, to be read, heard and saved.
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { shareAxis, shareRow } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import { bytesOf, learntByOthers, operationsOf } from './columnFacts';
import { columnCells, columnHeads } from './columnTable';
import { useColumnPaces } from './useColumnPaces';
import type { ShownColumn } from './useColumns';

/**
 * The measured columns as a table (share right, its interval, McNemar's p beside the first, what each takes), to be saved as CSV or figure;
 * nothing until one is measured.
 */
export function ColumnsTable({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const measured = columns.flatMap((column) => (column.made ? [{ ...column, made: column.made }] : []));
  const paces = useColumnPaces(measured);
  const kind = measured[0]?.made.choice.kind;
  if (!kind) return null;
  const saveCsv = () =>
    save(say('columns.csvName'), [
      [
        'column',
        'right',
        'asked',
        'low',
        'high',
        'p',
        'setting',
        'milliseconds_a_picture',
        'pictures_a_second',
        'bytes',
        'multiply_adds',
        'numbers_learned_by_others',
        'numbers_learned_from_samples',
      ],
      ...measured.map(({ name, made: { quality, choice, numbers }, worth, spec }, at) => [
        name,
        quality.right,
        quality.total,
        quality.interval.low,
        quality.interval.high,
        worth ? worth.p : '',
        choice.kind === 'linear' ? choice.l2 : choice.kind === 'nearest-neighbours' ? choice.k : '',
        paces[at]?.milliseconds ?? '',
        paces[at]?.perSecond ?? '',
        bytesOf(spec) ?? '',
        operationsOf(spec) ?? '',
        learntByOthers(spec) ?? '',
        numbers,
      ]),
    ]);
  return (
    <NumbersTable
      name="columns table"
      caption={say('columns.caption', { kind: headKindName(kind) })}
      heads={columnHeads()}
      rows={measured.map((column, at) => ({ key: column.id, name: column.name, cells: columnCells(column, paces[at]) }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: say('columns.caption', { kind: headKindName(kind) }),
          axis: shareAxis(say('columns.rightShare'), percent),
          rows: measured.map(({ name, made: { quality } }) =>
            shareRow(name, say('columns.right', { right: quality.right, asked: quality.total }), quality),
          ),
        }),
        onSave: (file) => saveFigure(say('columns.csvName'), file),
      }}
    />
  );
}
