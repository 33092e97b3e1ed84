// How bias is looked at, in the address: of which pictures tags are scored, and the drawn set on which a shortcut is planted.
import type { ScoredPictures } from '../../core/compare/labAddress';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import { SAMPLE_SET_IDS } from '../../core/sampleSets/sampleSets';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import { useRemembered } from '../../ui/useRemembered';

export interface BiasLink extends BiasSettings {
  readonly choose: (change: Partial<BiasSettings>) => void;
  readonly query: string;
}

interface BiasSettings {
  readonly set: SampleSetId;
  readonly of: ScoredPictures;
}

const USUAL: BiasSettings = { set: 'leaves', of: 'held-out' };

/**
 * Both settings, as they were left at this visit, how to change them, and their query for a link.
 * What an address asks for and cannot have is told as a notice.
 */
export function useBiasLink(): BiasLink {
  const notify = useAppStore((state) => state.notify);
  const [settings, setSettings] = useRemembered('bias', (kept) => ({ ...USUAL, ...biasIn(kept) }), biasQuery);
  const choose = (change: Partial<BiasSettings>) => setSettings((before) => ({ ...before, ...change }));
  const query = biasQuery(settings);
  useAddressState({
    query,
    canonical: (there) => biasQuery({ ...settings, ...biasIn(there) }),
    apply: (there) => choose(biasIn(there)),
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return { ...settings, choose, query };
}

/** Both as a link says them. */
export const biasQuery = ({ set, of }: BiasSettings): string => labQuery('bias', { set, of });

/** What an address says of both. */
export function biasIn(there: string): Partial<BiasSettings> {
  const { set: name, of } = parseLab('bias', there);
  const set = SAMPLE_SET_IDS.find((id) => id === name);
  return { ...(set && { set }), ...(of && { of }) };
}
