// The numbers behind a planted shortcut, and its picture, as files.
import type { MeasuredShortcut } from '../../store/compare/shortcutSlice';
import { useAppStore } from '../../store/useAppStore';
import { shareAxis, shareRow } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import { shortcutRows, shortcutSentence, shortcutTable } from './shortcutWords';

/** Folded away under its name; CSV, SVG and PNG hold the same three shares. */
export function ShortcutTable({ of }: { readonly of: MeasuredShortcut }) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const rows = shortcutRows(of);
  const table = shortcutTable(of);
  const saveCsv = () =>
    save(say('tags.shortcutCsv'), [
      ['set', 'grounds', 'right', 'asked', 'low', 'high'],
      ...rows.map(({ key, right, total, interval }) => [of.set, key, right, total, interval.low, interval.high]),
    ]);
  return (
    <NumbersTable
      name="shortcut table"
      caption={table.caption}
      heads={table.heads}
      rows={rows.map(({ key, name }, at) => ({ key, name, cells: table.rows[at]?.slice(1) ?? [] }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: shortcutSentence(of),
          axis: shareAxis(say('tags.share'), percent),
          rows: rows.map((row) => shareRow(row.name, say('tags.right', { right: row.right, asked: row.total }), row)),
        }),
        onSave: (file) => saveFigure(say('tags.shortcutCsv'), file),
      }}
    />
  );
}
