// Where the work of each slice is: fetched when the first of its verbs is called. This list itself is fetched late, too.
import type { AppState } from './appState';
import type { BackboneSession } from './backbone/backboneSession';
import type { Access } from './base/access';
import { fetchedOnce } from '../core/base/fetchedOnce';
import type { Ports } from './base/ports';
import { trainerAtHand } from './head/trainerAtHand';
import type { AppVerbs } from './appVerbs';

export type VerbFetchers = { readonly [Name in keyof AppVerbs]: () => Promise<AppVerbs[Name]> };

/** `open`: the sessions that the slice of the chosen backbone looks up. */
export function verbFetchers(access: Access<AppState>, ports: Ports & { readonly open: Map<string, BackboneSession> }): VerbFetchers {
  // One for all: each of several would hold a copy of the embeddings.
  const withTrainer = { ...ports, withTrainer: trainerAtHand(ports.startTrainer) };
  const withCatalogue = async () => ({ ...ports, catalogue: await ports.catalogue() });
  const fetchBook = fetchedOnce(async () => (await import('./backbone/sessionBook')).sessionBook(access, ports, ports.open));
  return {
    project: async () => (await import('./project/projectVerbs')).projectVerbs(access, ports),
    head: async () => (await import('./head/headVerbs')).headVerbs(access, withTrainer),
    headFile: async () => (await import('./head/headFileVerbs')).headFileVerbs(access, await withCatalogue()),
    zeroShot: async () => (await import('./head/zeroShotVerbs')).zeroShotVerbs(access, ports),
    mlp: async () => (await import('./epochs/mlpVerbs')).mlpVerbs(access, ports),
    fineTune: async () => (await import('./epochs/fineTuneVerbs')).fineTuneVerbs(access, withTrainer),
    curve: async () => (await import('./curve/learningCurveVerbs')).learningCurveVerbs(access, ports),
    evaluation: async () => (await import('./evaluation/evaluationVerbs')).evaluationVerbs(access, withTrainer),
    testSet: async () => (await import('./evaluation/testSetVerbs')).testSetVerbs(access, ports),
    batch: async () => (await withHeaders(import('./batch/batchVerbs'))).batchVerbs(access, ports),
    embedding: async () => (await import('./embeddings/embeddingVerbs')).embeddingVerbs(access, ports),
    augmentation: async () => (await import('./embeddings/augmentationVerbs')).augmentationVerbs(access, ports),
    camera: async () => (await import('./capture/cameraVerbs')).cameraVerbs(access, ports),
    capture: async () => (await import('./capture/captureVerbs')).captureVerbs(access, ports),
    imports: async () => (await withHeaders(import('./capture/importVerbs'))).importVerbs(access, ports),
    intake: async () => (await import('./capture/intakeVerbs')).intakeVerbs(access),
    trial: async () => (await withHeaders(import('./capture/tryVerbs'))).tryVerbs(access, ports),
    async backbone() {
      const [{ backboneVerbs }, book] = await Promise.all([import('./backbone/backboneVerbs'), fetchBook()]);
      return backboneVerbs(access, { ...ports, book });
    },
    projectBackbone: async () =>
      (await import('./backbone/projectBackboneVerbs')).projectBackboneVerbs(access, {
        ...(await withCatalogue()),
        firstHosted: await ports.firstHosted(),
      }),
    watch: async () => (await import('./backbone/watchVerbs')).watchVerbs(access, { ...(await withCatalogue()), book: await fetchBook() }),
    compare: async () => (await import('./compare/compareVerbs')).compareVerbs(access, ports),
    lessons: async () => (await import('./lessons/lessonVerbs')).lessonVerbs(access, ports),
    embeddingMap: async () => (await import('./compare/embeddingMapVerbs')).embeddingMapVerbs(access, ports),
    beliefs: async () => (await import('./compare/beliefsVerbs')).beliefsVerbs(access, ports),
    shortcut: async () => (await import('./compare/shortcutVerbs')).shortcutVerbs(access, ports),
    link: async () => (await import('./share/linkVerbs')).linkVerbs(access, await withCatalogue()),
    codes: async () => (await import('./share/codeVerbs')).codeVerbs(access, ports),
    exports: async () => (await import('./share/exportsVerbs')).exportsVerbs(access, ports),
    openers: async () => (await import('./share/openersVerbs')).openersVerbs(access, await withCatalogue()),
    projectFiles: async () => (await import('./share/projectFilesVerbs')).projectFilesVerbs(access, await withCatalogue()),
    cachedBackbones: async () => (await import('./backbone/cachedBackbonesVerbs')).cachedBackbonesVerbs(access, await withCatalogue()),
    ownBackbones: async () => (await import('./backbone/ownBackboneVerbs')).ownBackboneVerbs(access, await withCatalogue()),
  };
}

/** What reads pictures' headers comes with what takes them in: that one part is here means that both are. */
async function withHeaders<Code>(code: Promise<Code>): Promise<Code> {
  const [here] = await Promise.all([code, import('../formats/imageHeader')]);
  return here;
}
