// A table with a row for each thing, named by its first cell.

export interface NumbersRow {
  readonly key: string;
  readonly name: string;
  /** As they are to be read, in the order of the heads after the first. */
  readonly cells: readonly string[];
}

interface RowsTableProps {
  readonly caption: string;
  /** The first is that of the names. */
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
}

/** Shows rows of text; the first cell of each is its header. */
export function RowsTable({ caption, heads, rows }: RowsTableProps) {
  return (
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
  );
}
