// The work of the place Compare, tool by tool.
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { ImportSlice } from '../capture/importSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ProjectSlice } from '../project/projectSlice';
import type { CompareSlice, CompareVerbs } from './compareSlice';
import { sampleSetVerbs } from './sampleSetVerbs';

export function compareVerbs(
  access: Access<CompareSlice & ProjectSlice & DatasetSlice & ImportSlice>,
  ports: Pick<Ports, 'drawPicture'>,
): CompareVerbs {
  return { ...sampleSetVerbs(access, ports) };
}
