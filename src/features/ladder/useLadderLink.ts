// What the ladder's rungs learn with, in the address: the penalty, hidden units, learning rates, epochs and seeds.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { linearOf, linearWords, mlpOf, mlpWords, tuningOf, tuningWords } from '../../core/compare/linkedHeads';
import type { ProjectSettings } from '../../core/project/settings';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import type { LinkedOffer } from '../../ui/useLinkedSettings';
import { refusedBy, useLinkedSettings } from '../../ui/useLinkedSettings';

type Learning = Pick<ProjectSettings, 'linear' | 'mlp' | 'fineTuning'>;

/**
 * Keeps address and settings alike once there is what to learn from (`ready`), and gives what a link says of them. Other settings are
 * only offered: one's own heads learn with them, too.
 */
export function useLadderLink(ready: boolean): { readonly query: string; readonly offer: LinkedOffer | undefined } {
  const notify = useAppStore((state) => state.notify);
  const linear = useAppStore((state) => state.settings.linear);
  const mlp = useAppStore((state) => state.settings.mlp);
  const fineTuning = useAppStore((state) => state.settings.fineTuning);
  const change = useAppStore((state) => state.changeSettings);
  const owner = useAppStore(({ project }) => idOf(project));
  const now = { linear, mlp, fineTuning };
  const query = ladderQuery(now);
  const { ask, offer } = useLinkedSettings({
    now,
    query: ladderQuery,
    take(asked) {
      change(asked);
      return () => change(now);
    },
    owner,
  });
  const refuse = useAddressState({
    query,
    canonical: (there) => ladderQuery(learningIn(there, now)),
    apply: (there) => ask(learningIn(there, now)),
    ready: ready && owner !== undefined,
    owner,
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return { query, offer: refusedBy(offer, refuse) };
}

/** The learning as a link says it. */
export const ladderQuery = ({ linear, mlp, fineTuning }: Learning): string =>
  labQuery('ladder', {
    ...linearWords(linear),
    ...mlpWords(mlp),
    seed: mlp.seed,
    ...tuningWords(fineTuning),
  });

/** What an address comes to: what it does not say is as it was `before`. */
export function learningIn(there: string, { linear, mlp, fineTuning }: Learning): Learning {
  const { seed, ...words } = parseLab('ladder', there);
  return {
    linear: linearOf(words, linear),
    mlp: mlpOf(words, seed, mlp),
    fineTuning: tuningOf(words, fineTuning),
  };
}
