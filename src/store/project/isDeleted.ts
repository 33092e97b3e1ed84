// A project that is looked at here and was deleted in another tab.
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectSlice } from './projectSlice';

/** Whether the project that is shown was deleted: another tab had it. */
export const isDeleted = ({ project, projectFailure }: Pick<ProjectSlice, 'projectFailure'> & Pick<DatasetSlice, 'project'>): boolean =>
  project.kind === 'read-only' && projectFailure?.kind === 'not-found' && projectFailure.project === project.id;
