// What the ladder's rungs learn with, in the address: hidden units and learning rates.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { ProjectSettings } from '../../core/project/settings';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

type Learning = Pick<ProjectSettings, 'mlp' | 'fineTuning'>;

/** Keeps address and settings alike once the project is there (`ready`), and gives what a link says of them. */
export function useLadderLink(ready: boolean): string {
  const notify = useAppStore((state) => state.notify);
  const mlp = useAppStore((state) => state.settings.mlp);
  const fineTuning = useAppStore((state) => state.settings.fineTuning);
  const change = useAppStore((state) => state.changeSettings);
  const owner = useAppStore(({ project }) => idOf(project));
  const query = ladderQuery({ mlp, fineTuning });
  useAddressState({
    query,
    canonical: (there) => ladderQuery(learningIn(there, { mlp, fineTuning })),
    apply: (there) => change(learningIn(there, { mlp, fineTuning })),
    ready: ready && owner !== undefined,
    owner,
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return query;
}

/** The learning as a link says it. */
export const ladderQuery = ({ mlp: { hidden }, fineTuning: { blockLearningRate: rate, headLearningRate: headrate } }: Learning): string =>
  labQuery('ladder', { rate, headrate, hidden });

/** What an address comes to: what it does not say is as it was `before`. */
export function learningIn(there: string, { mlp, fineTuning }: Learning): Learning {
  const { rate, headrate, hidden } = parseLab('ladder', there);
  return {
    mlp: { ...mlp, hidden: hidden ?? mlp.hidden },
    fineTuning: {
      ...fineTuning,
      blockLearningRate: rate ?? fineTuning.blockLearningRate,
      headLearningRate: headrate ?? fineTuning.headLearningRate,
    },
  };
}
