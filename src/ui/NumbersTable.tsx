// The numbers behind a picture: unfolded, a table with a row for each thing, to be read, heard and saved.
import { Download } from 'lucide-react';
import { say } from '../words/say';
import { Button } from './Button';
import type { FigureFilesProps } from './FigureFiles';
import { FigureFiles } from './FigureFiles';
import { Disclosure } from './Disclosure';
import styles from './NumbersTable.module.css';
import type { NumbersRow } from './RowsTable';
import { RowsTable } from './RowsTable';

interface NumbersTableProps {
  /** What it is, for whoever reads of an error in it. */
  readonly name: string;
  readonly caption: string;
  /** The first is that of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
  /** Saves the numbers as CSV. */
  readonly onSave: () => void;
  /** The picture that they stand behind, as files. */
  readonly picture?: FigureFilesProps;
}

/** A table folded away under its name, made when it is unfolded, with buttons that save it as CSV and, where there is one, its picture. */
export function NumbersTable({ name, caption, heads, rows, onSave, picture }: NumbersTableProps) {
  return (
    <Disclosure label={say('tables.numbers')} name={name}>
      {() => (
        <div className={styles.table} data-scrolls="inline">
          <RowsTable caption={caption} heads={heads} rows={rows} />
          <div className={styles.files}>
            <Button size="s" icon={<Download />} onClick={onSave}>
              {say('tables.csv')}
            </Button>
            {picture && <FigureFiles {...picture} />}
          </div>
        </div>
      )}
    </Disclosure>
  );
}
