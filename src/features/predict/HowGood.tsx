// How good the head is: what will be shown, and what can be done today.
import { ClipboardCheck } from 'lucide-react';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { say } from '../../words/say';
import { useHeadInUse } from './useHeadInUse';

interface HowGoodProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

export function HowGood({ teach }: HowGoodProps) {
  const head = useHeadInUse();
  return head ? (
    <EmptyState icon={<ClipboardCheck />} title={say('howGood.byHand')}>
      {say('howGood.byHandMeans')}
    </EmptyState>
  ) : (
    <EmptyState icon={<ClipboardCheck />} title={say('howGood.nothing')} actions={teach}>
      {say('howGood.nothingMeans')}
    </EmptyState>
  );
}
