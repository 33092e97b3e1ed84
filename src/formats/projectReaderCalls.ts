// What a worker that reads strangers' files offers; a project is opened once and then asked.
import { archiveKind } from './archiveKind';
import { readHeadBlob } from './headBlob';
import { readHeadLink } from './headLink';
import { readImageModel } from './imageModelFile';
import { ok } from '../core/base/result';
import type { ProjectArchive } from './projectArchive';
import { openProjectArchive } from './projectArchive';
import type { ProjectReaderCalls } from './projectReader';

/** For one worker. `heads`, `backbone`, `measured`, `embeddings` and `pictures` reject with a RangeError before a project was opened. */
export function projectReaderCalls(): ProjectReaderCalls {
  let archive: ProjectArchive | undefined;
  const opened = () => {
    if (!archive) throw new RangeError('invalid call: no archive is open');
    return archive;
  };
  return {
    kind: (_, file) => archiveKind(file),
    imageModel: (_, files) => readImageModel(files),
    head: (_, file) => readHeadBlob(file),
    link: (_, text) => readHeadLink(text),
    async open(_, file) {
      const read = await openProjectArchive(file);
      if (!read.ok) return read;
      archive = read.value;
      const { projects, lost, lessons, backbones } = archive;
      return ok({ projects, lost, ...(lessons && { lessons }), ...(backbones && { backbones }) });
    },
    heads: async (_, project) => opened().heads(project),
    backbone: async (_, at) => opened().backbone(at),
    measured: async (_, project) => opened().measured(project),
    embeddings: async (_, project, part) => opened().embeddings(project, part),
    pictures: async (_, project, from, count) => opened().pictures(project, from, count),
  };
}
