// Where predictions appear: an invitation until there is a head, then its bars.
import { ScanEye } from 'lucide-react';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import { useHeadInUse } from './useHeadInUse';

const LiveBars = lazily(() => import('./LiveBars').then(({ LiveBars: bars }) => bars), { soon: true });

export function LivePredictions() {
  const head = useHeadInUse();
  if (head) return <LiveBars head={head} />;
  return (
    <EmptyState icon={<ScanEye />} title="Predictions appear here">
      As soon as two classes have a sample each. Every further sample makes them better at once.
    </EmptyState>
  );
}
