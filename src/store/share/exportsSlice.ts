// The head in use written for other programs. Its verbs' names; their work is `exportsVerbs`.
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export type Export = 'teachable-machine' | 'embeddings' | 'onnx' | 'web-page';

export interface ExportsSlice extends ExportsVerbs {
  /** What is being written: the backbone's bytes are fetched and checked for it. */
  readonly exporting: Export | undefined;
}

/** What is fetched late. */
export interface ExportsVerbs {
  /** Saves the head in use with its backbone as an image model of Teachable Machine. */
  saveTeachableMachine(): Promise<void>;
  /** Saves the head in use as an ONNX file: alone, or with its backbone before it. */
  saveOnnx(what: 'head' | 'whole'): Promise<void>;
  /** Saves the head in use with its backbone as a web page, in the language spoken. */
  saveWebPage(): Promise<void>;
  /** Saves the chosen backbone's embeddings of all samples with their classes and recordings, for NumPy or as a table. */
  saveEmbeddings(as: 'npz' | 'csv'): Promise<void>;
  /** Ends what is being written: no file is left of it. */
  cancelExport(): void;
}

/** `fetchVerbs` gives the work: `exportsVerbs`. */
export function exportsSlice(
  access: Access<ExportsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ExportsVerbs>,
  projectId: () => string | undefined,
): ExportsSlice {
  return {
    exporting: undefined,
    ...lateVerbs<ExportsVerbs>(
      access,
      ports,
      fetchVerbs,
      { saveTeachableMachine: 'here', saveOnnx: 'here', saveWebPage: 'here', saveEmbeddings: 'here', cancelExport: false },
      projectId,
    ),
  };
}
