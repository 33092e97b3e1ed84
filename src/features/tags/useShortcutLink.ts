// The drawn set on which a shortcut is planted, in the address.
import { useState } from 'react';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import { SAMPLE_SET_IDS } from '../../core/sampleSets/sampleSets';
import { useAddressState } from '../../ui/useAddressState';

interface ShortcutLink {
  readonly set: SampleSetId;
  readonly choose: (set: SampleSetId) => void;
  readonly query: string;
}

export function useShortcutLink(): ShortcutLink {
  const [set, choose] = useState<SampleSetId>('leaves');
  const query = labQuery('bias', { set });
  useAddressState({
    query,
    canonical: (there) => labQuery('bias', { set: setIn(there) ?? set }),
    apply: (there) => choose((before) => setIn(there) ?? before),
  });
  return { set, choose, query };
}

const setIn = (there: string): SampleSetId | undefined => SAMPLE_SET_IDS.find((id) => id === parseLab('bias', there).set);
