// What a tool of Compare came to, on its way to the disk.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';

/** What is to be kept of a project, as one tool’s. */
export interface Measured {
  readonly projectId: string;
  readonly tool: MeasuringTool;
  readonly kept: unknown;
}

/**
 * Saves it: of the open project in the queue of writes, which sees to it from here on; of one that was left at once. That may be another
 * tab's by now, which then refuses the write. `saved` is called once no more need be done.
 */
export function saveMeasured(
  { get }: Pick<Access<SavingSlice & Pick<DatasetSlice, 'project'>>, 'get'>,
  { storage }: Pick<Ports, 'storage'>,
  { projectId, tool, kept }: Measured,
  saved: () => void,
): void {
  const { project } = get();
  const write = () => storage.saveMeasured(projectId, tool, kept);
  if (project.kind === 'open' && project.id === projectId) {
    saved();
    get().save(write);
    return;
  }
  void write().then(({ ok }) => {
    if (ok) saved();
  });
}
