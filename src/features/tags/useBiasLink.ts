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
  const [settings, setSettings] = useRemembered('bias', (kept) => ({ ...USUAL, ...settingsIn(kept) }), queryOf);
  const choose = (change: Partial<BiasSettings>) => setSettings((before) => ({ ...before, ...change }));
  const query = queryOf(settings);
  useAddressState({
    query,
    canonical: (there) => queryOf({ ...settings, ...settingsIn(there) }),
    apply: (there) => choose(settingsIn(there)),
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  return { ...settings, choose, query };
}

const queryOf = ({ set, of }: BiasSettings): string => labQuery('bias', { set, of });

function settingsIn(there: string): Partial<BiasSettings> {
  const { set: name, of } = parseLab('bias', there);
  const set = SAMPLE_SET_IDS.find((id) => id === name);
  return { ...(set && { set }), ...(of && { of }) };
}
