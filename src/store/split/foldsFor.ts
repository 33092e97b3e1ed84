// Where the open project's split has put the rows of a training problem.
import { foldedRows } from '../../core/evaluation/projectSplit';
import type { RecordedRows } from '../../core/evaluation/projectSplit';
import type { FoldedRows } from '../../core/evaluation/rounds';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { ProjectState } from '../base/projectState';
import type { SeesSplit } from './splitFor';
import { splitFor } from './splitFor';

/** Undefined once another project is open than the rows'. Rejects where the split cannot be read. */
export async function foldsFor(
  access: Access<SeesSplit>,
  ports: Pick<Ports, 'storage'>,
  rows: RecordedRows & { readonly project: ProjectState },
): Promise<FoldedRows | undefined> {
  if (rows.project.kind === 'opening') return undefined;
  const split = await splitFor(access, ports, rows.project.id);
  return split && foldedRows(split, rows);
}
