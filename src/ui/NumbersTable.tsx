// The numbers behind a picture: unfolded, a table with a row for each thing, to be read, heard and saved.
import { Download } from 'lucide-react';
import { say } from '../words/say';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import styles from './NumbersTable.module.css';

export interface NumbersRow {
  readonly key: string;
  readonly name: string;
  /** As they are to be read, in the order of the heads after the first. */
  readonly cells: readonly string[];
}

interface NumbersTableProps {
  /** What it is, for whoever reads of an error in it. */
  readonly name: string;
  readonly caption: string;
  /** The first is that of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
  /** Saves the numbers as CSV. */
  readonly onSave: () => void;
}

export function NumbersTable({ name, caption, heads, rows, onSave }: NumbersTableProps) {
  return (
    <Disclosure label={say('tables.numbers')} name={name}>
      {() => (
        <div className={styles.table} data-scrolls="inline">
          <table>
            <caption>{caption}</caption>
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
              {rows.map(({ key, name: row, cells }) => (
                <tr key={key}>
                  <th scope="row">{row}</th>
                  {cells.map((cell, at) => (
                    <td key={heads[at + 1] ?? at}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Button size="s" icon={<Download />} onClick={onSave}>
            {say('tables.csv')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
