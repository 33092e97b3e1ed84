// How good the head is: what will be shown, and what can be done today.
import { ClipboardCheck } from 'lucide-react';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { useHeadInUse } from './useHeadInUse';

interface HowGoodProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

export function HowGood({ teach }: HowGoodProps) {
  const head = useHeadInUse();
  return head ? (
    <EmptyState icon={<ClipboardCheck />} title="Test it with new pictures">
      Choose pictures that it has not learnt from, and see whether its answers are right. Counting right and wrong answers for you, and
      showing which classes get mixed up, is still to come.
    </EmptyState>
  ) : (
    <EmptyState icon={<ClipboardCheck />} title="There is nothing to test yet" actions={teach}>
      First teach it two classes. Then you can give it new pictures here and see whether its answers are right.
    </EmptyState>
  );
}
