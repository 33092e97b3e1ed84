// Writes the head in use for other programs, with the backbone it stands on where they need it.
import type { FetchedBackbone } from '../../browser/backboneCache';
import { fileName } from '../../core/base/fileNames';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { EmbeddedSample } from '../../formats/embeddingsTable';
import { embeddingArrays, embeddingLines } from '../../formats/embeddingsTable';
import type { HeadDocument } from '../../formats/headDocument';
import { npz } from '../../formats/numpyFile';
import { headOnnx, wholeOnnx } from '../../formats/onnx/onnxModel';
import { onnxFileName } from '../../formats/onnxSnippet';
import type { NoOnnx } from '../../formats/onnxObstacle';
import { onnxObstacle } from '../../formats/onnxObstacle';
import { imageModel, imageModelZip } from '../../formats/teachableMachineOut';
import { webPage } from '../../formats/webPage/webPage';
import { WEB_PAGE_FILES, WEB_PAGE_FOLDER } from '../../formats/webPage/webPageFiles';
import type { NoWebPage } from '../../formats/webPage/webPageObstacle';
import { webPageObstacle } from '../../formats/webPage/webPageObstacle';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import { documentInUse } from '../head/documentInUse';
import { proven } from '../head/headProof';
import { headToHandOut } from '../head/headToHandOut';
import type { HeadSlice } from '../head/headSlice';
import type { FilesHappened } from '../base/filesHappened';
import type { NoticeSlice } from '../base/noticeSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { Ports } from '../base/ports';
import { cancellable } from '../base/cancellable';
import { webPageWords } from './webPageWords';
import type { Export, ExportsSlice, ExportsVerbs } from './exportsSlice';

type Seen = ExportsSlice & HeadSlice & DatasetSlice & BackboneSlice & EmbeddingSlice & NoticeSlice & SettingsSlice;

/** Lines of a table that are handed over at a time. */
const LINES = 50;
/** Letters that a number takes in a table, about. */
const LETTERS = 12;

const isFile = ({ kind }: FilesHappened): boolean =>
  kind === 'embeddings-saved' || kind === 'image-model-saved' || kind === 'onnx-saved' || kind === 'web-page-saved';

/**
 * The verbs that write files for other programs, one at a time. What cannot be written, and why, is told in a notice; what is cancelled
 * leaves no half of a file, and a head whose project or backbone was left meanwhile is not written.
 */
export function exportsVerbs(
  { get, set }: Access<Seen>,
  { backboneCache, files, now, pictures, webPageParts }: Pick<Ports, 'backboneCache' | 'files' | 'now' | 'pictures' | 'webPageParts'>,
): ExportsVerbs {
  const writing = cancellable(() => set({ exporting: undefined }));

  /**
   * One at a time, until it is done, fails or is cancelled. What is cancelled leaves no file and says nothing;
   * a file that is there all the same is told of.
   */
  const alone = async (what: Export, work: (signal: AbortSignal) => Promise<FilesHappened | undefined>) => {
    if (writing.busy()) return;
    set({ exporting: what });
    await writing.run(async (signal) => {
      const happened = await work(signal).catch((cause: unknown): FilesHappened => ({
        kind: 'stopped',
        detail: cause instanceof Error ? cause.message : String(cause),
      }));
      // A file that was being closed when it was cancelled is whole.
      if (happened && (!signal.aborted || isFile(happened))) get().notify({ kind: 'files', happened });
    });
  };

  /** The head that was in use when it was asked for is the one that is written. */
  const exporting = async (
    what: Export,
    work: (document: HeadDocument, spec: BackboneSpec, signal: AbortSignal) => Promise<FilesHappened | undefined>,
  ) => {
    const { backbone, project } = get();
    if (backbone.kind !== 'ready') return;
    const left = () => get().backbone !== backbone || idOf(get().project) !== idOf(project);
    await alone(what, async (signal) => {
      if (!(await headToHandOut(get, signal))) return undefined;
      const document = documentInUse(get(), now());
      if (!document || left()) return undefined;
      const proved = await proven(document, get().session(), pictures);
      return left() ? undefined : work(proved, backbone.spec, signal);
    });
  };

  /** The backbone's bytes; undefined where they cannot be had, which is told. */
  const bytesOf = async (spec: BackboneSpec, signal: AbortSignal): Promise<FetchedBackbone | undefined> => {
    const bytes = await backboneCache.fetch(spec, { signal });
    signal.throwIfAborted();
    if (bytes.ok) return bytes.value;
    get().notify({ kind: 'files', happened: { kind: 'backbone-missing', failure: bytes.error } });
    return undefined;
  };

  const save = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string, signal: AbortSignal) => {
    signal.throwIfAborted();
    files.save(bytes, name, type);
  };

  /** The file, or why there is none; undefined where that has been told. */
  const onnxOf = async (
    what: 'head' | 'whole',
    document: HeadDocument,
    spec: BackboneSpec,
    signal: AbortSignal,
  ): Promise<Result<Uint8Array<ArrayBuffer>, NoOnnx> | undefined> => {
    const kind = onnxObstacle(what, document.head, spec);
    if (kind) return fail({ kind });
    if (what === 'head') return ok(headOnnx(document));
    const bytes = await bytesOf(spec, signal);
    if (!bytes) return undefined;
    const model = wholeOnnx(document, bytes.spec, bytes);
    return model.ok ? model : fail({ kind: 'unusable', detail: model.error });
  };

  /** The archive, or why there is none; undefined where that has been told. */
  const pageOf = async (document: HeadDocument, spec: BackboneSpec, signal: AbortSignal): Promise<Result<Blob, NoWebPage> | undefined> => {
    const kind = webPageObstacle(spec);
    if (kind) return fail({ kind });
    const bytes = await bytesOf(spec, signal);
    if (!bytes) return undefined;
    const parts = await webPageParts(WEB_PAGE_FOLDER, WEB_PAGE_FILES.scripts);
    if (!parts.ok) return fail({ kind: 'parts', detail: parts.error });
    const words = webPageWords(document.classes.map(({ name }) => name));
    const page = await webPage(document, bytes.spec, bytes, parts.value, words);
    return page.ok ? page : fail({ kind: 'unusable', detail: page.error });
  };

  const table = async (rows: readonly EmbeddedSample[], classes: readonly Class[], name: string, signal: AbortSignal): Promise<boolean> => {
    const sink = await files.sink(name, 'text/csv', rows.length * (rows[0]?.embedding.length ?? 0) * LETTERS);
    if (!sink) return false;
    const writer = sink.getWriter();
    try {
      let waiting: string[] = [];
      for (const line of embeddingLines(rows, classes)) {
        waiting.push(line);
        if (waiting.length < LINES) continue;
        await writer.write(new TextEncoder().encode(waiting.join('')));
        signal.throwIfAborted();
        waiting = [];
      }
      await writer.write(new TextEncoder().encode(waiting.join('')));
      signal.throwIfAborted();
      await writer.close();
    } catch (cause) {
      // No half of a table is left where it was to lie.
      await writer.abort(cause).catch(() => undefined);
      throw cause;
    }
    return true;
  };

  return {
    async saveEmbeddings(as) {
      const { project, dataset } = get();
      const embeddings = embeddingsNow(get());
      const rows = dataset.samples.flatMap((sample) => {
        const embedding = embeddings.get(sample.id)?.values;
        return embedding ? [{ sample, embedding }] : [];
      });
      if (project.kind === 'opening' || rows.length === 0) return;
      await alone('embeddings', async (signal) => {
        const classes = toldApart(dataset.classes);
        const name = `${fileName(project.name, 'project')} embeddings.${as}`;
        if (as === 'csv') {
          if (!(await table(rows, classes, name, signal))) return undefined;
        } else {
          const archive = await npz(embeddingArrays(rows, classes));
          save(new Uint8Array(await archive.arrayBuffer()), name, 'application/zip', signal);
        }
        return { kind: 'embeddings-saved', name, samples: rows.length, missing: dataset.samples.length - rows.length };
      });
    },

    saveTeachableMachine: () =>
      exporting('teachable-machine', async (document, spec, signal) => {
        const bytes = await bytesOf(spec, signal);
        if (!bytes) return undefined;
        const model = imageModel(document, bytes.spec, bytes);
        if (!model.ok) return { kind: 'no-image-model', why: model.error };
        const zip = await imageModelZip(model.value);
        const name = `${fileName(document.name, 'head')} (Teachable Machine).zip`;
        save(new Uint8Array(await zip.arrayBuffer()), name, 'application/zip', signal);
        return { kind: 'image-model-saved', name };
      }),

    saveOnnx: (what) =>
      exporting('onnx', async (document, spec, signal) => {
        const model = await onnxOf(what, document, spec, signal);
        if (!model) return undefined;
        if (!model.ok) return { kind: 'no-onnx', why: model.error };
        const name = onnxFileName(document.name, what);
        save(model.value, name, 'application/octet-stream', signal);
        return { kind: 'onnx-saved', name };
      }),

    saveWebPage: () =>
      exporting('web-page', async (document, spec, signal) => {
        const page = await pageOf(document, spec, signal);
        if (!page) return undefined;
        if (!page.ok) return { kind: 'no-web-page', why: page.error };
        const name = `${fileName(document.name, 'head')} (web page).zip`;
        save(new Uint8Array(await page.value.arrayBuffer()), name, 'application/zip', signal);
        return { kind: 'web-page-saved', name };
      }),

    cancelExport: writing.cancel,
  };
}
