// The numbers behind the columns, to be read, heard and saved.
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { shareAxis, shareRow } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import { columnCells, columnHeads } from './columnTable';
import type { ShownColumn } from './useColumns';

/**
 * The measured columns as a table (share right, its interval, McNemar's p beside the first), to be saved as CSV or as a figure;
 * nothing until one is measured.
 */
export function ColumnsTable({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const measured = columns.flatMap(({ id, name, made, worth, spec }) => (made ? [{ id, name, made, worth, spec }] : []));
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
        'multiply_adds',
        'numbers_learned_by_others',
        'numbers_learned_from_samples',
      ],
      ...measured.map(({ name, made: { quality, choice, numbers }, worth, spec }) => [
        name,
        quality.right,
        quality.total,
        quality.interval.low,
        quality.interval.high,
        worth ? worth.p : '',
        choice.kind === 'linear' ? choice.l2 : choice.kind === 'nearest-neighbours' ? choice.k : '',
        spec?.about?.multiplyAdds ?? '',
        (spec?.random ? undefined : spec?.about?.weightCount) ?? '',
        numbers,
      ]),
    ]);
  return (
    <NumbersTable
      name="columns table"
      caption={say('columns.caption', { kind: headKindName(kind) })}
      heads={columnHeads()}
      rows={measured.map((column) => ({ key: column.id, name: column.name, cells: columnCells(column) }))}
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
