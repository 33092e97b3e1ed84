// The place Compare: the slices of its tools, put together. Their work is one part, fetched late (`compareVerbs`).
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { SampleSetSlice, SampleSetVerbs } from './sampleSetSlice';
import { sampleSetFetches, sampleSetSlice } from './sampleSetSlice';
import type { ColumnsSlice, ColumnsVerbs } from './columnsSlice';
import { columnsFetches, columnsSlice } from './columnsSlice';
import type { CostSlice, CostVerbs } from './costSlice';
import { costFetches, costSlice } from './costSlice';
import type { LadderSlice, LadderVerbs } from './ladderSlice';
import { ladderFetches, ladderSlice } from './ladderSlice';
import type { LitSlice, LitVerbs } from './litSlice';
import { litFetches, litSlice } from './litSlice';
import type { ReportSlice, ReportVerbs } from './reportSlice';
import { reportFetches, reportSlice } from './reportSlice';

export type CompareSlice = SampleSetSlice & ColumnsSlice & CostSlice & LadderSlice & LitSlice & ReportSlice;

/** What is fetched late. */
export type CompareVerbs = SampleSetVerbs & ColumnsVerbs & CostVerbs & LadderVerbs & LitVerbs & ReportVerbs;

/** The place Compare before anything is measured; the verbs fetch their work with the first call, but for what is set at once. */
export function compareSlice(
  access: Access<CompareSlice & SettingsSlice & NoticeSlice & Pick<DatasetSlice, 'project'>>,
  ports: Pick<Ports, 'whyMissing' | 'now'>,
  fetchVerbs: () => Promise<CompareVerbs>,
  projectId: () => string | undefined,
): CompareSlice {
  return {
    ...sampleSetSlice(),
    ...columnsSlice(),
    ...costSlice(access),
    ...ladderSlice(),
    ...litSlice(),
    ...reportSlice(access, ports),
    ...lateVerbs<CompareVerbs>(
      access,
      ports,
      fetchVerbs,
      {
        ...sampleSetFetches,
        ...columnsFetches,
        ...costFetches,
        ...ladderFetches,
        ...litFetches,
        ...reportFetches,
      },
      projectId,
    ),
  };
}
