// Makes a link of the head in use and measures what is lost on the way; opens links that came from others.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { identityOf } from '../../core/backbones/backbones';
import { allSamples } from '../../core/dataset/dataset';
import { inOrder } from '../../core/heads/inOrder';
import type { HeadDocument } from '../../formats/headDocument';
import type { LinkedHead } from '../../formats/headLink';
import { readHeadLinkApart } from '../../formats/readApart';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { OwnBackboneSlice } from '../backbone/ownBackboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import { documentInUse } from '../head/documentInUse';
import { drawnParity } from '../head/headAsDocument';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { HeadSlice } from '../head/headSlice';
import { headToHandOut } from '../head/headToHandOut';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports, WithCatalogue } from '../base/ports';
import type { SettingsSlice } from '../settings/settingsSlice';
import { linkAlone } from './linkIn';
import { headInUse, saidByLink } from './linkNow';
import type { LinkSlice, LinkVerbs } from './linkSlice';
import { foldedFits } from './foldedFits';
import { codeFitOf, madeLinks } from './madeLinks';

type Seen = LinkSlice &
  HeadSlice &
  HeadFileSlice &
  OwnBackboneSlice &
  DatasetSlice &
  BackboneSlice &
  EmbeddingSlice &
  SettingsSlice &
  NoticeSlice;

/**
 * The verbs of links. Only a linear head becomes one; a head that changes while its code is measured leaves what is known untouched, and a
 * link that cannot be read is told of in a notice.
 */
export function linkVerbs(
  { get, set }: Access<Seen>,
  { catalogue, now, rest }: WithCatalogue<Pick<Ports, 'catalogue' | 'now' | 'rest'>>,
): LinkVerbs {
  // Whoever sees whether a code holds a link makes it next.
  const fits = foldedFits();
  return {
    async makeHeadLink(before = 0) {
      if (get().headLink.kind === 'making') return;
      const making = { kind: 'making' } as const;
      set({ headLink: making });
      try {
        const rests = await headToHandOut(get);
        // It was given up meanwhile, or asked for anew; or its project was left.
        if (get().headLink !== making) return;
        if (!rests) {
          set({ headLink: { kind: 'none' } });
          return;
        }
        const { opened, dataset } = get();
        const made = headInUse(get());
        const said = saidByLink(get());
        const document = documentInUse(get(), now());
        if (!made || document?.head.kind !== 'linear') {
          set({ headLink: { kind: 'none' } });
          return;
        }
        const order = inOrder(
          made,
          dataset.classes.map(({ id }) => id),
        );
        const asked = {
          samples: allSamples(dataset),
          embeddings: embeddingsNow(get()),
          classIds: opened ? undefined : order.classIds,
          pause: () => rest(0),
        };
        const links = await madeLinks(document, document.head, before, asked, fits);
        if (get().headLink === making) set({ headLink: { kind: 'ready', head: made, said, ...links } });
      } catch (cause) {
        if (get().headLink === making) set({ headLink: { kind: 'none' } });
        get().notify({ kind: 'files', happened: { kind: 'stopped', detail: cause instanceof Error ? cause.message : String(cause) } });
      }
    },
    async measureCodeFit(before = 0) {
      const head = headInUse(get());
      const said = saidByLink(get());
      const document = documentInUse(get(), now());
      if (!head || document?.head.kind !== 'linear') return;
      const asked = { samples: allSamples(get().dataset), embeddings: embeddingsNow(get()), pause: () => rest(0) };
      const fit = await codeFitOf(document, document.head, before, asked, fits);
      // Another head, or another name, may have taken its place meanwhile.
      if (headInUse(get()) === head && saidByLink(get()) === said) set({ codeFit: { head, said, ...fit } });
    },
    forgetHeadLink: () => set({ headLink: { kind: 'none' } }),
    async openHeadLink(text, into = idOf(get().project)) {
      const linked = await readHeadLinkApart(linkAlone(text));
      if (!linked.ok) {
        get().notify({ kind: 'files', happened: { kind: 'link-refused', failure: linked.error } });
        return;
      }
      await get().lookAtOwnBackbones();
      const spec = [...catalogue, ...get().ownBackbones].find((each) => identityOf(each) === linked.value.backbone.fingerprint);
      await get().openHeadDocument(documentOf(linked.value, spec), into);
    },
  };
}

/** A link has no room for how its backbone is used: whoever knows the backbone knows that. */
function documentOf({ backbone, classes, head, ...rest }: LinkedHead, spec: BackboneSpec | undefined): HeadDocument {
  const { name = backbone.id, featureLayer = '', inputSize = 1, scaling = { divide: 1, subtract: 0 } } = spec ?? {};
  return {
    ...rest,
    origin: 'link',
    classes: classes.map((each, place) => ({ ...each, place })),
    backbone: { ...backbone, name, featureLayer, inputSize, scaling },
    head,
    parity: drawnParity(head, rest.temperature),
  };
}
