// Every square in numbers, laid out as they lie on the picture: to be read, heard and saved.
import type { Evidence } from '../../core/evidence/evidenceMap';
import { useAppStore } from '../../store/useAppStore';
import { NumbersTable } from '../../ui/NumbersTable';
import { count, twoDecimals } from '../../words/numbers';
import { say } from '../../words/say';
import { saidParts } from './EvidenceOverlay';
import styles from './why.module.css';

interface SquareTableProps {
  readonly evidence: Evidence;
  readonly exact: boolean;
}

/** What each square adds to the answer, or loses when covered, by rows and columns; as CSV with a row for each square. */
export function SquareTable({ evidence, exact }: SquareTableProps) {
  const save = useAppStore((state) => state.saveTable);
  const { height, width } = evidence;
  const parts = saidParts(evidence, exact);
  const rows = Array.from({ length: height }, (_, row) => [...parts.subarray(row * width, (row + 1) * width)]);
  return (
    <div className={styles.squares}>
      <NumbersTable
        name="squares"
        caption={exact ? say('why.tableAdds') : say('why.tableLoses')}
        heads={[say('why.tableRow'), ...Array.from({ length: width }, (_, column) => count(column + 1))]}
        rows={rows.map((cells, row) => ({ key: String(row), name: count(row + 1), cells: cells.map(twoDecimals) }))}
        onSave={() =>
          save(say('why.csvName'), [
            ['row', 'column', exact ? 'adds' : 'lost_when_covered'],
            ...rows.flatMap((cells, row) => cells.map((part, column) => [row + 1, column + 1, part])),
          ])
        }
      />
    </div>
  );
}
