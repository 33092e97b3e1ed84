// Reports as files.
import { fileName } from '../../core/base/fileNames';
import { reportPage } from '../../formats/reportPage';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { ReportVerbs } from './reportSlice';

/** Gives `saveReport`: the report as one HTML file, called after the project and the report’s title. */
export function reportVerbs({ get }: Pick<Access<DatasetSlice>, 'get'>, { files }: Pick<Ports, 'files'>): ReportVerbs {
  return {
    saveReport(report, words) {
      const { project } = get();
      const name = fileName(`${project.kind === 'opening' ? '' : project.name} ${report.title}`, 'Headstart');
      files.save(new TextEncoder().encode(reportPage(report, words)), `${name}.html`, 'text/html');
    },
  };
}
