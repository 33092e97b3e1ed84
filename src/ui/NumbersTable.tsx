// The numbers behind a picture, as a table: a row for each thing, and what can be done with the table below it.
import type { Elements } from './elements';
import styles from './NumbersTable.module.css';

export interface NumbersRow {
  readonly key: string;
  readonly name: string;
  /** As they are to be read, in the order of the heads after the first. */
  readonly cells: readonly string[];
}

interface NumbersTableProps {
  readonly caption: string;
  /** The first is that of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
  readonly actions?: Elements;
}

export function NumbersTable({ caption, heads, rows, actions }: NumbersTableProps) {
  return (
    <div className={styles.table}>
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
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1] ?? at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {actions}
    </div>
  );
}
