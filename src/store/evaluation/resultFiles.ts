// Results as files: tables and pictures, called after the project.
import { fileName } from '../../core/base/fileNames';
import type { Cell } from '../../formats/csv';
import { writeCsv } from '../../formats/csv';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';

export interface ResultFiles {
  /** Hands out a table as CSV; `what` is part of the file's name. */
  saveTable(what: string, rows: readonly (readonly Cell[])[]): void;
  /** Hands out a figure. */
  saveFigure(what: string, file: { readonly ending: 'svg' | 'png'; readonly bytes: Uint8Array<ArrayBuffer> }): void;
  /** Hands out a picture, PNG bytes. */
  savePicture(what: string, png: Uint8Array<ArrayBuffer>): void;
}

/** Verbs that save what a screen shows as a download: CSV, SVG or PNG, under the project’s name and `what`. */
export function resultFiles({ get }: Pick<Access<DatasetSlice>, 'get'>, { files }: Pick<Ports, 'files'>): ResultFiles {
  const nameOf = (what: string, ending: string) => {
    const { project } = get();
    return `${fileName(project.kind === 'opening' ? '' : project.name, 'Headstart')} ${what}.${ending}`;
  };
  return {
    saveTable: (what, rows) => files.save(writeCsv(rows), nameOf(what, 'csv'), 'text/csv'),
    saveFigure: (what, { ending, bytes }) => files.save(bytes, nameOf(what, ending), ending === 'svg' ? 'image/svg+xml' : 'image/png'),
    savePicture: (what, png) => files.save(png, nameOf(what, 'png'), 'image/png'),
  };
}
