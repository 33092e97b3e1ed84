// The work of the place Compare, tool by tool.
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { BegunSeen } from '../capture/begunSince';
import type { ImportSlice } from '../capture/importSlice';
import type { AugmentationSlice } from '../embeddings/augmentationSlice';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { ProjectSlice } from '../project/projectSlice';
import type { ColumnsSee } from './columnsVerbs';
import { columnsVerbs } from './columnsVerbs';
import type { CompareSlice, CompareVerbs } from './compareSlice';
import { costVerbs } from './costVerbs';
import { ladderVerbs } from './ladderVerbs';
import { litVerbs } from './litVerbs';
import type { Computes } from './quiet';
import { reportVerbs } from './reportVerbs';
import { sampleSetVerbs } from './sampleSetVerbs';

/** All verbs of the place Compare, put together from those of its tools. */
export function compareVerbs(
  access: Access<CompareSlice & ColumnsSee & ProjectSlice & ImportSlice & BegunSeen & SavingSlice & ZeroShotSlice & AugmentationSlice> &
    Pick<Access<Computes>, 'get'>,
  ports: Pick<
    Ports,
    | 'drawPicture'
    | 'measureCurves'
    | 'pictures'
    | 'storage'
    | 'startTrainer'
    | 'rest'
    | 'catalogue'
    | 'backboneCache'
    | 'monotonic'
    | 'measureDevice'
    | 'classifierFiles'
    | 'nextFrame'
    | 'files'
  >,
): CompareVerbs {
  return {
    ...sampleSetVerbs(access, ports),
    ...columnsVerbs(access, ports),
    ...costVerbs(access, ports, access),
    ...ladderVerbs(access, ports),
    ...litVerbs(access, ports),
    ...reportVerbs(access, ports),
  };
}
