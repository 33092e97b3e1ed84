// Opens files by what is in them: heads, models and projects of this app and of others;
// what is none of these goes back to whoever takes pictures.
import type { PickedFile } from '../../browser/files';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { identityOf } from '../../core/backbones/backbones';
import { sha256 } from '../../core/base/sha256';
import { firstName } from '../../formats/downloadName';
import { fileKind, modelPart } from '../../formats/fileKind';
import { archiveKindApart, readImageModelApart } from '../../formats/readApart';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { Ports, WithCatalogue } from '../base/ports';
import { cancellable } from '../base/cancellable';
import { imageModelDocument, knownBackbone, ownFilesOf } from './imageModelDocument';
import { linkAmong, linkIn } from './linkIn';
import type { LinkSlice } from './linkSlice';
import type { OpenersSlice, OpenersVerbs } from './openersSlice';
import type { ProjectFilesSlice } from './projectFilesSlice';

type Kind = 'head' | 'link' | 'project' | 'image-model' | 'model-part' | 'heads' | 'archives' | 'other';

interface Looked {
  readonly file: PickedFile;
  readonly kind: Kind;
  /** The link to a head that is written in it. */
  readonly link?: string;
}

/**
 * The verbs that open files by what is in them. Of several heads the first is opened and the others are told of; a model whose backbone
 * nobody here knows brings that along as the person’s own, unless it is cancelled.
 */
export function openersVerbs(
  {
    get,
    set,
  }: Access<
    DatasetSlice &
      HeadFileSlice &
      ProjectFilesSlice &
      OwnBackboneSlice &
      NoticeSlice &
      OpenersSlice &
      Pick<LinkSlice, 'openHeadLink'> &
      Pick<BackboneSlice, 'session'>
  >,
  { backboneCache, catalogue, now, readCode }: WithCatalogue<Pick<Ports, 'backboneCache' | 'catalogue' | 'now' | 'readCode'>>,
): OpenersVerbs {
  const opening = cancellable(() => set({ readingFile: undefined }));

  /** Says which file is looked into until the work is done or cancelled. */
  const reading = async (name: string, work: (signal: AbortSignal) => Promise<void>) => {
    set({ readingFile: name });
    await opening.run((signal) => {
      const cancelled = { kind: 'refused', file: name, failure: { kind: 'aborted' } } as const;
      signal.addEventListener('abort', () => get().notify({ kind: 'files', happened: cancelled }));
      return work(signal);
    });
  };

  /** The link that the code of a picture shows, where one alone is among the files: of many nobody holds up a code. */
  const codeAmong = async (looked: readonly Looked[]) => {
    const [picture, another] = looked.filter(({ kind, file }) => kind === 'other' && isPicture(file));
    if (!picture || another) return undefined;
    const read = await readCode(picture.file.file);
    const link = read.ok ? linkIn(read.value) : undefined;
    return link === undefined ? undefined : { link, picture };
  };

  /** Whether it need not be fetched from elsewhere. */
  const isAtHand = async (spec: BackboneSpec): Promise<boolean> =>
    spec.own !== undefined ||
    !/^https?:/.test(spec.url) ||
    get().session(identityOf(spec)) !== undefined ||
    (await backboneCache.kept(spec)).whole;

  const openImageModel = async (picked: readonly PickedFile[], into: string | undefined, signal: AbortSignal) => {
    const name = picked[0]?.name ?? '';
    const model = await readImageModelApart(picked, undefined, signal);
    if (isAborted(signal)) return;
    if (!model.ok) {
      get().notify({ kind: 'files', happened: { kind: 'image-model-refused', file: name, failure: model.error } });
      return;
    }
    await get().lookAtOwnBackbones();
    const digests = await Promise.all(model.value.backboneNumbers.map((numbers) => sha256(new Uint8Array(numbers.buffer))));
    if (isAborted(signal)) return;
    const known = knownBackbone(model.value, digests, [...catalogue, ...get().ownBackbones]);
    // Nobody here knows it, or it would have to be fetched: it comes along as a backbone of the person's own.
    const files = ownFilesOf(model.value, name);
    const own =
      known && (await isAtHand(known)) ? undefined : await get().keepOwnBackbone(known ? { ...files, identity: identityOf(known) } : files);
    if (isAborted(signal)) {
      // What came along with it goes with it.
      if (own?.ok) await get().removeOwnBackbone(own.value);
      return;
    }
    const spec = own?.ok ? own.value : known;
    if (spec) await get().openHeadDocument(imageModelDocument(model.value, spec, now()), into, signal);
    else if (own && !own.ok)
      get().notify({
        kind: 'files',
        happened: { kind: 'image-model-refused', file: name, failure: { kind: 'backbone', detail: own.error.detail } },
      });
  };

  /** Opens the head among them, or the first of several, and the models. */
  const openHeads = async (looked: readonly Looked[], into: string | undefined, signal: AbortSignal) => {
    const of = (kind: Kind) => looked.flatMap((each) => (each.kind === kind ? [each.file] : []));
    const [head, ...otherHeads] = looked.filter(({ kind }) => kind === 'head' || kind === 'link');
    if (head && otherHeads.length > 0) get().notify({ kind: 'heads-left', opened: head.file.name, count: otherHeads.length });
    if (head?.link !== undefined) await get().openHeadLink(head.link, into);
    else if (head) await get().openHead(head.file, into, signal);
    // The files of a model that was unpacked come together.
    const parts = of('model-part');
    for (const model of [...of('image-model').map((file) => [file]), ...(parts.length > 0 ? [parts] : [])])
      if (!isAborted(signal)) await openImageModel(model, into, signal);
  };

  return {
    async openByContent(files, into = idOf(get().project)) {
      let looked: readonly Looked[] = [];
      const of = (kind: Kind) => looked.flatMap((each) => (each.kind === kind ? [each.file] : []));
      await reading(files[0]?.name ?? '', async (signal) => {
        const found = await Promise.all(files.map(lookedAt));
        if (isAborted(signal)) return;
        const code = await codeAmong(found);
        if (isAborted(signal)) return;
        looked = withWeights(found.filter((each) => each !== code?.picture));
        if (code) await get().openHeadLink(code.link, into);
        for (const holds of ['heads', 'archives'] as const)
          for (const { name } of of(holds)) get().notify({ kind: 'files', happened: { kind: 'unpack', file: name, holds } });
        // What comes with a project is opened in that: before it, it would be left with the one that is open now.
        if (of('project').length === 0) await openHeads(looked, into, signal);
      });
      return {
        left: of('other'),
        async openProjects() {
          // One after the other: each is taken in whole before the next is looked at.
          const projects = of('project');
          for (const project of projects) await get().openProjectFile(project);
          const [first] = looked.filter(({ kind }) => HEADS.includes(kind));
          if (projects.length > 0 && first) await reading(first.file.name, (signal) => openHeads(looked, idOf(get().project), signal));
        },
      };
    },
    cancelReading: opening.cancel,
  };
}

/** What predicts once it is open. */
const HEADS: readonly Kind[] = ['head', 'link', 'image-model', 'model-part'];

/** By what the system says. */
const isPicture = ({ file, unreadable }: PickedFile): boolean => file.type.startsWith('image/') && !unreadable;

/** Asked anew each time: it may have been aborted since the last. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

/** Beside a model's JSON, what has the ending of weights is weights, however it is called: its reader says which it misses. */
function withWeights(looked: readonly Looked[]): readonly Looked[] {
  if (!looked.some(({ kind }) => kind === 'model-part')) return looked;
  return looked.map((each) =>
    each.kind === 'other' && /\.bin$/i.test(firstName(each.file.name)) ? { ...each, kind: 'model-part' } : each,
  );
}

/** What a file is. A text that holds the link to a head is one, as systems make it of an address that is dragged. */
async function lookedAt(file: PickedFile): Promise<Looked> {
  const kind = await kindOf(file);
  const link = kind === 'other' && !isPicture(file) ? await linkOf(file.file) : undefined;
  return link === undefined ? { file, kind } : { file, kind: 'link', link };
}

/** Bytes of a text in which a link is looked for: no link is longer, whatever stands before it. */
const LINK_WITHIN = 512 * 1024;

/** Never rejects: what cannot be read holds none. */
const linkOf = async (file: Blob): Promise<string | undefined> =>
  file.size > LINK_WITHIN ? undefined : linkAmong(await file.text().catch(() => ''));

/** A .safetensors that is nothing else is taken for a damaged head: its reader says what is wrong. Of an empty file nobody knows. */
async function kindOf({ file, name, unreadable }: PickedFile): Promise<Kind> {
  if (file.size === 0 && !unreadable) return 'other';
  if (/^(model|metadata)\.json$|^weights\.bin$/i.test(firstName(name))) return 'model-part';
  const kind = unreadable ? 'other' : await fileKind(file);
  if (kind === 'other' && /\.safetensors$/i.test(name)) return 'head';
  if (kind === 'other' && !unreadable && (await modelPart(file))) return 'model-part';
  if (kind !== 'archive') return kind;
  const holds = await archiveKindApart(file);
  if (holds === 'web-page' || holds === 'head') return 'head';
  if (holds === 'heads' || holds === 'archives') return holds;
  // A network alone may be a backbone; its reader says where those are added.
  return holds === 'project' ? 'project' : holds === 'unknown' ? 'other' : 'image-model';
}
