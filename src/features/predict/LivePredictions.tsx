// Where predictions appear: an invitation until there can be a head, then its bars.
import { ScanEye } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import type { LiveBarsProps } from './LiveBars';
import { useBarClasses } from './useBarClasses';

const LiveBars = lazily<LiveBarsProps>(() => import('./LiveBars').then(({ LiveBars: bars }) => bars), { soon: true });

export function LivePredictions() {
  const classes = useBarClasses();
  const someOff = useAppStore(({ dataset }) => dataset.classes.some(({ enabled }) => !enabled));
  if (classes) return <LiveBars classes={classes} />;
  return (
    <EmptyState icon={<ScanEye />} title="Predictions appear here">
      {`As soon as two classes${someOff ? ' that are switched on' : ''} have a sample each. Every further sample makes them better at once.`}
    </EmptyState>
  );
}
