// Asking a backbone's own classifier about a person's pictures, some of each class, breathing between them.
import { closenessOf, firstGuess, mostBelieved } from '../../core/backbones/beliefs';
import { imagenetGroups, imagenetNames } from '../../core/backbones/imagenetNames';
import { suggestedByName } from '../../core/backbones/labelSuggestions';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import { tellMeasured } from '../base/tellMeasured';
import type { SavingSlice } from '../base/savingSlice';
import type { SeesLookedUp } from '../base/lookedUp';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { EmbeddingSlice } from '../embeddings/embeddingSlice';
import { embeddingsNow } from '../embeddings/embeddingSlice';
import { idOf } from '../base/projectState';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { AskedBeliefs, BeliefsSlice, BeliefsVerbs, ClassBeliefs } from './beliefsSlice';
import { beliefsFrom, MOST_KNOWN, MOST_TOLD } from './keptBeliefs';
import { resultKeeper } from './resultKeeper';
import { askedKey } from './resultsBehind';

type Seen = BeliefsSlice & SavingSlice & SeesLookedUp & DatasetSlice & BackboneSlice & EmbeddingSlice & ZeroShotSlice;

/** Pictures of a class at most, evenly taken. */
const MOST_ASKED = 60;
/** Pictures between two breaths: a classifier of a thousand labels takes some milliseconds for each. */
const BREATH = 4;

/**
 * The verbs that ask the chosen backbone’s own classifier: at most 60 pictures of each class, taken evenly. A newer question ends the one
 * before; cancelled and failed are states of `beliefs`.
 */
export function beliefsVerbs({ get, set }: Access<Seen & NoticeSlice>, { rest, storage }: Pick<Ports, 'rest' | 'storage'>): BeliefsVerbs {
  let run: AbortController | undefined;
  const keeper = resultKeeper<AskedBeliefs>(
    { get, set },
    { storage },
    {
      tool: 'beliefs',
      by: () => get().beliefsBy,
      show: (beliefsBy) => set({ beliefsBy }),
      from: beliefsFrom,
      quiet() {
        if (get().beliefs.kind !== 'running') set({ beliefs: { kind: 'idle' } });
      },
    },
  );

  return {
    async askBeliefs() {
      run?.abort();
      const mine = new AbortController();
      run = mine;
      const { signal } = mine;
      const isCancelled = () => signal.aborted;
      const { classifier: state, chosen, dataset } = get();
      const projectId = idOf(get().project);
      if (state.kind !== 'ready' || state.fingerprint !== chosen || projectId === undefined) {
        set({ beliefs: { kind: 'idle' } });
        return;
      }
      const { classifier } = state;
      const embeddings = embeddingsNow(get());
      const rowsOf = new Map(dataset.classes.map(({ id }) => [id, new Array<Float32Array>()]));
      for (const { id, classId } of dataset.samples) {
        const values = embeddings.get(id)?.values;
        if (values?.length === classifier.embeddingLength) rowsOf.get(classId)?.push(values);
      }
      const closeness = closenessOf(rowsOf);
      const asked = new Map([...rowsOf].map(([id, rows]) => [id, evenly(rows, MOST_ASKED)]));
      const total = [...asked.values()].reduce((sum, { length }) => sum + length, 0);
      let done = 0;
      set({ beliefs: { kind: 'running', done: 0 } });
      try {
        const classes: ClassBeliefs[] = [];
        for (const { id, name } of dataset.classes) {
          const guesses: string[] = [];
          for (const row of asked.get(id) ?? []) {
            guesses.push(firstGuess(classifier, row));
            if (++done % BREATH > 0) continue;
            await rest(0);
            if (isCancelled()) return;
            set({ beliefs: { kind: 'running', done: done / total } });
          }
          const known = suggestedByName(name, classifier.labels, { names: imagenetNames, groups: imagenetGroups });
          classes.push({
            ...{ classId: id, name, asked: guesses.length, known: known.slice(0, MOST_KNOWN) },
            ...{ believed: mostBelieved(guesses, MOST_TOLD), closeness: closeness.get(id) },
          });
        }
        if (isCancelled()) return;
        keeper.keep(projectId, { samples: askedKey(dataset), fingerprint: state.fingerprint, classes });
        set({ beliefs: { kind: 'idle' } });
        tellMeasured(get(), projectId, 'beliefs', true);
      } catch (cause) {
        if (isCancelled()) return;
        set({ beliefs: { kind: 'failed', detail: cause instanceof Error ? cause.message : String(cause) } });
        tellMeasured(get(), projectId, 'beliefs', false);
      } finally {
        if (run === mine) run = undefined;
      }
    },
    cancelBeliefs() {
      run?.abort();
      run = undefined;
      if (get().beliefs.kind === 'running') set({ beliefs: { kind: 'cancelled' } });
    },
    readBeliefs: keeper.read,
  };
}

/** So many of the items at most, from the first to the last in even steps. */
function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.floor((i * items.length) / most)]).filter((item) => item !== undefined);
}
