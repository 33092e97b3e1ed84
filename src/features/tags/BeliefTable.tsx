// The numbers behind what the backbone takes each class for, and their picture, as files.
import { useAppStore } from '../../store/useAppStore';
import { shareAxis, shareRow } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { BeliefRow } from './beliefWords';
import { beliefTable } from './beliefWords';

/** Folded away under its name; nothing where there is no row. */
export function BeliefTable({ rows }: { readonly rows: readonly BeliefRow[] }) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  if (rows.length === 0) return null;
  const table = beliefTable(rows);
  const saveCsv = () =>
    save(say('tags.beliefsCsv'), [
      ['class', 'label', 'first', 'asked', 'low', 'high'],
      ...rows.map(({ name, label, first, asked, interval }) => [name, label, first, asked, interval.low, interval.high]),
    ]);
  return (
    <NumbersTable
      name="beliefs table"
      caption={table.caption}
      heads={table.heads}
      rows={rows.map(({ classId, name, label }, at) => ({ key: `${classId} ${label}`, name, cells: table.rows[at]?.slice(1) ?? [] }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: table.caption,
          axis: shareAxis(say('tags.beliefFirst'), percent),
          rows: rows.map(({ name, label, first, asked, interval }) =>
            shareRow(name, say('tags.believed', { label, first, asked }), { right: first, total: asked, interval }),
          ),
        }),
        onSave: (file) => saveFigure(say('tags.beliefsCsv'), file),
      }}
    />
  );
}
