// What becomes of a write that failed because its project is not what it was: gone from the disk, or another tab's.
import type { StorageFailure } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import type { HeadSlice } from '../head/headSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ProjectSlice } from './projectSlice';
import type { Verdict } from '../base/writeQueue';
import type { WholeProject } from './writeAnew';
import { writeAnew } from './writeAnew';

/** A project that is open here but gone from the disk is written anew from memory; writes to one that is not open are dropped. */
export function mending(
  { get }: Pick<Access<WholeProject & HeadSlice & NoticeSlice & ProjectSlice>, 'get'>,
  { storage }: Pick<Ports, 'storage'>,
): (failure: StorageFailure) => Promise<Verdict> {
  return async ({ kind, project: of }) => {
    const { project } = get();
    const open = project.kind === 'open' && project.id === of;
    if (kind === 'taken') {
      if (of !== undefined) get().lostProject(of);
      return 'aside';
    }
    if (kind !== 'not-found') return 'stop';
    if (!open) return 'drop';
    const { samples } = get().dataset;
    const lost = await writeAnew({ get }, { storage }, project);
    if (lost === undefined) return 'stop';
    // What was deleted a moment ago was on the disk only.
    get().withdrawUndos();
    get().rewriteHeads();
    get().notify({ kind: 'written-anew', project: { id: project.id, name: project.name }, samples: samples.length, picturesLost: lost });
    void get().listProjects();
    return 'mended';
  };
}
