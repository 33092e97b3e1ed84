// A tool of Compare that comes to its end while a person is elsewhere: they are told where they are.
import type { MeasuringTool } from '../../browser/projectStorage';
import type { NoticeSlice } from './noticeSlice';
import type { ProjectState } from './projectState';
import { idOf } from './projectState';

/**
 * Says that the project's tool came to its end, `whole` or before all was measured; nothing where it is in view, which says so itself, nor
 * of a project that is not open: what it came to is kept with that one.
 */
export function tellMeasured(
  { seen, project, notify }: NoticeSlice & { readonly project: ProjectState },
  projectId: string,
  tool: MeasuringTool,
  whole: boolean,
): void {
  if (!seen.includes(tool) && idOf(project) === projectId) notify({ kind: 'measured', tool, whole });
}
