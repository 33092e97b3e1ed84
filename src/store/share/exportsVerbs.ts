// Writes the head in use for other programs, with the backbone it stands on where they need it.
import type { FetchedBackbone } from '../../browser/backboneCache';
import { fileName } from '../../core/base/fileNames';
import type { HeadDocument } from '../../formats/headDocument';
import { imageModel, imageModelZip } from '../../formats/teachableMachineOut';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { documentInUse } from '../head/documentInUse';
import type { HeadSlice } from '../head/headSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { Export, ExportsSlice, ExportsVerbs } from './exportsSlice';

type Seen = ExportsSlice & HeadSlice & DatasetSlice & BackboneSlice & NoticeSlice;

export function exportsVerbs(
  { get, set }: Access<Seen>,
  { backboneCache, files, now }: Pick<Ports, 'backboneCache' | 'files' | 'now'>,
): ExportsVerbs {
  /** One at a time; the head that was in use when it was asked for is the one that is written. */
  const exporting = async (what: Export, work: (document: HeadDocument, backbone: FetchedBackbone) => Promise<void>) => {
    const { backbone } = get();
    if (get().exporting || backbone.kind !== 'ready') return;
    set({ exporting: what });
    try {
      if (!get().opened) await get().headAtRest();
      const document = documentInUse(get(), now());
      if (!document || get().backbone !== backbone) return;
      const bytes = await backboneCache.fetch(backbone.spec);
      if (bytes.ok) await work(document, bytes.value);
      else get().notify({ kind: 'files', happened: { kind: 'backbone-missing', failure: bytes.error } });
    } catch (cause) {
      get().notify({ kind: 'files', happened: { kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) } });
    } finally {
      set({ exporting: undefined });
    }
  };

  return {
    saveTeachableMachine: () =>
      exporting('teachable-machine', async (document, { spec, topology, weights }) => {
        const model = imageModel(document, spec, { topology, weights });
        if (!model.ok) {
          get().notify({ kind: 'files', happened: { kind: 'no-image-model', why: model.error } });
          return;
        }
        const zip = await imageModelZip(model.value);
        const name = `${fileName(document.name, 'head')} (Teachable Machine).zip`;
        files.save(new Uint8Array(await zip.arrayBuffer()), name, 'application/zip');
        get().notify({ kind: 'files', happened: { kind: 'image-model-saved', name } });
      }),
  };
}
