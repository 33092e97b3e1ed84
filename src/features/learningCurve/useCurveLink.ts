// The curve's settings in its address: which heads, how often drawn anew, from which seed, how the heads learn that follow the samples,
// and which columns' curves stand beside it.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { linearOf, linearWords, mlpOf, mlpWords, tuningOf, tuningWords } from '../../core/compare/linkedHeads';
import type { CurveSettings, ProjectSettings } from '../../core/project/settings';
import type { ColumnId } from '../../store/compare/columns';
import { columnIdsNow } from '../../store/compare/columns';
import { columnsShown, openColumns } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { useAddressState } from '../../ui/useAddressState';
import type { LinkedOffer } from '../../ui/useLinkedSettings';
import { refusedBy, useLinkedSettings } from '../../ui/useLinkedSettings';

/** How the heads learn whose lines are drawn. */
type Learning = Pick<ProjectSettings, 'linear' | 'nearestNeighbours' | 'mlp' | 'fineTuning'>;

/** Keeps address and settings alike, and gives what a link says of them. How heads learn is only offered: one's own does so, too. */
export function useCurveLink(): { readonly query: string; readonly offer: LinkedOffer | undefined } {
  const notify = useAppStore((state) => state.notify);
  const settings = useAppStore((state) => state.settings.curve);
  const configure = useAppStore((state) => state.configureCurve);
  const linear = useAppStore((state) => state.settings.linear);
  const nearestNeighbours = useAppStore((state) => state.settings.nearestNeighbours);
  const mlp = useAppStore((state) => state.settings.mlp);
  const fineTuning = useAppStore((state) => state.settings.fineTuning);
  const learning = { linear, nearestNeighbours, mlp, fineTuning };
  const change = useAppStore((state) => state.changeSettings);
  const owner = useAppStore(({ project }) => idOf(project));
  const ids = columnsShown(useAppStore(columnIdsNow));
  // Which stood there at the visit before is no change.
  useKept('columns');
  const read = useAppStore((state) => lookedUp(state, 'columns') !== undefined);
  // On its way or there: a link is followed before it is ready.
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  // A link may name a backbone of one's own.
  const { own, listed } = useOwnBackbones();
  const choose = useAppStore((state) => state.chooseColumns);
  const query = curveQuery(settings, learning, ids);
  const { ask, offer } = useLinkedSettings({
    now: learning,
    query: learningQuery,
    take(asked) {
      change(asked);
      return () => change(learning);
    },
    owner,
  });
  const columnsIn = (there: string, step: boolean) => openColumns(parseLab('curve', there).columns, own, inUse, step) ?? ids;
  const refuse = useAddressState({
    query,
    canonical: (there, step) =>
      curveQuery({ ...settings, ...curveIn(there) }, learningIn(there, learning, settings), columnsIn(there, step)),
    apply(there, step) {
      const columns = columnsIn(there, step);
      if (columns.join() !== ids.join()) choose(columns);
      ask(learningIn(there, learning, settings));
      void configure(curveIn(there));
    },
    ready: listed && owner !== undefined && read,
    owner,
    missed(parts) {
      // The backbone in use is there as the chosen one.
      const others = parts.filter((part) => part !== `columns=${inUse}`);
      if (others.length > 0) notify({ kind: 'link-partly', parts: others });
    },
  });
  return { query, offer: refusedBy(offer, refuse) };
}

/** The curve's settings, how its heads learn, as far as theirs are drawn, and its columns as a link says them. */
export const curveQuery = ({ kinds, draws, seed }: CurveSettings, learning: Learning, columns: readonly ColumnId[]): string =>
  labQuery('curve', {
    heads: [...new Set(kinds)],
    repeats: draws,
    seed,
    ...quickWords(learning),
    ...(kinds.includes('mlp') && mlpIn(learning)),
    ...(kinds.includes('fine-tuned') && tuningWords(learning.fineTuning)),
    columns,
  });

const quickWords = ({ linear, nearestNeighbours }: Learning) => ({ ...linearWords(linear), voters: nearestNeighbours.k });
const mlpIn = ({ mlp }: Learning) => ({ ...mlpWords(mlp), mlpseed: mlp.seed });
const learningQuery = (learning: Learning): string =>
  labQuery('curve', { ...quickWords(learning), ...mlpIn(learning), ...tuningWords(learning.fineTuning) });

/** How heads learn as an address says it; what it does not say is as it was `before`, and so is what learns no line that is drawn. */
export function learningIn(
  there: string,
  { linear, nearestNeighbours, mlp, fineTuning }: Learning,
  { kinds: before }: Pick<CurveSettings, 'kinds'>,
): Learning {
  const { voters, mlpseed, heads: kinds = before, ...words } = parseLab('curve', there);
  return {
    linear: linearOf(words, linear),
    nearestNeighbours: { ...nearestNeighbours, k: voters ?? nearestNeighbours.k },
    mlp: kinds.includes('mlp') ? mlpOf(words, mlpseed, mlp) : mlp,
    fineTuning: kinds.includes('fine-tuned') ? tuningOf(words, fineTuning) : fineTuning,
  };
}

/** What an address says of the curve's settings. */
export function curveIn(there: string): Partial<CurveSettings> {
  const { heads, repeats, seed } = parseLab('curve', there);
  return { ...(heads && { kinds: heads }), ...(repeats !== undefined && { draws: repeats }), ...(seed !== undefined && { seed }) };
}
