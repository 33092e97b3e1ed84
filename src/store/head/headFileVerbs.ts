// Heads as files at work: saved with one press, opened and predicting at once, on the backbone they were made with.
import type { PickedFile } from '../../browser/files';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { identityOf } from '../../core/backbones/backbones';
import { fileName } from '../../core/base/fileNames';
import type { HeadDocument } from '../../formats/headDocument';
import { HEAD_FILE_ENDING, tooMuchFor, writeHeadFile } from '../../formats/headFile';
import { readHeadApart } from '../../formats/readApart';
import type { Access } from '../base/access';
import { cancellable } from '../base/cancellable';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { Tested } from './documentInUse';
import { documentInUse } from './documentInUse';
import type { HeadFileSlice, HeadFileVerbs } from './headFileSlice';
import { headOfferHere } from './headFileSlice';
import { idOf } from '../base/projectState';
import { differenceHere, proven } from './headProof';
import { headToHandOut } from './headToHandOut';
import type { HeadSlice } from './headSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { Ports, WithCatalogue } from '../base/ports';

type Seen = HeadFileSlice & HeadSlice & DatasetSlice & BackboneSlice & OwnBackboneSlice & NoticeSlice & SettingsSlice;

/**
 * The verbs of heads as files. A head whose backbone is not in use waits for that, and is forgotten when another one is chosen; what is
 * refused is told in a notice, and the head in use stays.
 */
export function headFileVerbs(
  { get, set }: Pick<Access<Seen & Tested>, 'get'> & Pick<Access<Seen>, 'set'>,
  { files, pictures, catalogue, preferences, now }: WithCatalogue<Pick<Ports, 'files' | 'pictures' | 'catalogue' | 'preferences' | 'now'>>,
): HeadFileVerbs {
  /** Waits for its backbone, or for the project it was brought to; forgotten when another backbone comes instead. */
  let waiting: { readonly document: HeadDocument; readonly projectId: string | undefined } | undefined;
  /** A head that is to be saved waits for what it has yet to learn. */
  const saving = cancellable(() => set({ headWaits: false }));
  /** The newest question to a head's proof; an older one that ends later says nothing. */
  let proofs = 0;

  /**
   * The backbone by its fingerprint; an entry whose fingerprint nobody knows yet by its id: that it is the same shows when it is loaded.
   */
  const specOf = ({ id, fingerprint }: HeadDocument['backbone']): BackboneSpec | undefined => {
    // One of the person's own is here; one of the catalogue may have to be fetched.
    const exact = [...get().ownBackbones, ...catalogue].find((spec) => identityOf(spec) === fingerprint);
    const first = (spec: BackboneSpec) => preferences.fingerprint(spec.id) ?? fingerprint;
    return (
      exact ?? catalogue.find((spec) => spec.id === id && spec.fingerprint === undefined && !spec.random && first(spec) === fingerprint)
    );
  };

  const read = async ({ file, name, unreadable }: PickedFile, signal?: AbortSignal): Promise<HeadDocument | undefined> => {
    const document = unreadable ? ({ ok: false, error: { kind: 'unreadable' } } as const) : await readHeadApart(file, undefined, signal);
    if (signal?.aborted) return undefined;
    if (document.ok) return document.value;
    get().notify({ kind: 'head-refused', file: name, failure: document.error });
    return undefined;
  };

  return {
    async saveHead() {
      if (saving.busy()) return;
      set({ headWaits: true });
      // What is on its way to more samples or other settings would be another head a moment later.
      if (!(await saving.run((signal) => headToHandOut(get, signal)))) return;
      const document = documentInUse(get(), now());
      if (!document) return;
      const tooMuch = tooMuchFor(document);
      if (tooMuch) {
        get().notify({ kind: 'head-not-saved', tooMuch });
        return;
      }
      const name = `${fileName(document.name, 'head')}${HEAD_FILE_ENDING}`;
      files.save(writeHeadFile(await proven(document, get().session(), pictures)), name, 'application/octet-stream');
      get().notify({ kind: 'head-saved', name });
    },
    cancelSaveHead: saving.cancel,
    async openHead(file, projectId = idOf(get().project), signal) {
      const document = await read(file, signal);
      if (document) await get().openHeadDocument(document, projectId, signal);
    },
    async openHeadDocument(document, projectId = idOf(get().project), signal) {
      const isGone = () => signal?.aborted === true;
      await get().backboneReady();
      if (isGone()) return;
      const { backbone } = get();
      if (backbone.kind === 'ready' && backbone.loaded.fingerprint === document.backbone.fingerprint) {
        waiting = { document, projectId: projectId ?? idOf(get().project) };
        set({ headOffer: undefined });
        get().openWaitingHead();
        return;
      }
      await get().lookAtOwnBackbones();
      if (isGone()) return;
      if (projectId !== undefined && projectId !== idOf(get().project)) return;
      set({ headOffer: { document, spec: specOf(document.backbone), projectId: idOf(get().project) } });
    },
    async acceptHeadOffer() {
      const headOffer = headOfferHere(get());
      if (!headOffer?.spec) return;
      set({ headOffer: undefined });
      const { name, backbone } = headOffer.document;
      waiting = { document: headOffer.document, projectId: idOf(get().project) };
      await get().chooseBackbone(headOffer.spec, { name, fingerprint: backbone.fingerprint });
    },
    declineHeadOffer: () => set({ headOffer: undefined }),
    async proveHead() {
      const document = get().opened?.document;
      const session = get().session();
      const mine = ++proofs;
      if (!document?.proof || session?.fingerprint !== document.backbone.fingerprint) {
        set({ headProof: { kind: 'none' } });
        return;
      }
      set({ headProof: { kind: 'asking', document } });
      const found = await differenceHere(document, document.proof, session, pictures);
      if (mine === proofs) set({ headProof: found ? { kind: 'asked', document, ...found } : { kind: 'unanswered', document } });
    },
    openWaitingHead() {
      const { backbone, comingBackbone, project } = get();
      if (!waiting || backbone.kind !== 'ready') return;
      const { document, projectId } = waiting;
      const seen = backbone.loaded.fingerprint === document.backbone.fingerprint;
      const here = idOf(project) === projectId;
      if (seen && here) get().showHead(document);
      if (seen ? here : !comingBackbone) waiting = undefined;
    },
  };
}
