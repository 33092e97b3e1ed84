// Where predictions appear: an invitation until there can be a head, then its bars.
import { ScanEye } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { EmptyState } from '../../ui/EmptyState';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import type { LiveBarsProps } from './LiveBars';
import { useBarClasses } from './useBarClasses';

const LiveBars = lazily<LiveBarsProps>(() => import('./LiveBars').then(({ LiveBars: bars }) => bars), { soon: true });

/** The invitation says whether samples are missing or classes are switched off. */
export function LivePredictions() {
  const classes = useBarClasses();
  const someOff = useAppStore(({ dataset }) => dataset.classes.some(({ enabled }) => !enabled));
  if (classes) return <LiveBars classes={classes} />;
  return (
    <EmptyState icon={<ScanEye />} title={say('predict.none')}>
      {someOff ? say('predict.needsOn') : say('predict.needs')}
    </EmptyState>
  );
}
