// Cost: the answer in two sentences, what it is made of, what is assumed, and the long axis from one's own head to the largest pretraining.
import { Zap } from 'lucide-react';
import { wattsOf } from '../../core/compare/cost';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { useUnread } from '../../store/useKept';
import type { Elements } from '../../ui/elements';
import { CopyLink } from '../../ui/CopyLink';
import { EmptyState } from '../../ui/EmptyState';
import { StillLooking } from '../../ui/StillLooking';
import { Unread } from '../../ui/Unread';
import { say } from '../../words/say';
import { Assumptions } from './Assumptions';
import { CostAnswer } from './CostAnswer';
import { CostAxis } from './CostAxis';
import styles from './cost.module.css';
import { HeadBill } from './HeadBill';
import { useCostLink } from './useCostLink';
import { useCard, useHeadCost } from './useCost';

interface CostProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
}

/**
 * The cost of the head that was trained here; a note with `teach` where there is none or where a head from a file is open,
 * whose training was not measured.
 */
export function Cost({ teach }: CostProps) {
  const { assumed, assume, query } = useCostLink();
  const unread = useUnread('cost');
  const { device, grid } = assumed;
  const watts = wattsOf(assumed);
  const head = useHeadCost(watts);
  const { card, pretraining, again } = useCard(head?.spec);
  const yet = useAppStore(yetToKnow);
  const opened = useAppStore((state) => state.opened !== undefined);
  if (!head && !opened && yet) return <StillLooking of={yet} />;
  if (!head || opened)
    return (
      <EmptyState icon={<Zap />} title={say('cost.empty')} actions={teach}>
        {say('cost.emptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <Unread of={unread} />
      {yet?.kind === 'adding' && <StillLooking of={yet} />}
      <CostAnswer head={head} pretraining={pretraining} onAgain={again} />
      <HeadBill head={head} watts={watts} grid={grid} />
      <Assumptions
        device={device}
        watts={watts}
        grid={grid}
        onDevice={(next) => assume({ device: next, own: undefined })}
        onWatts={(own) => assume({ own })}
        onGrid={(next) => assume({ grid: next })}
      />
      <CostAxis head={head} card={card} published={pretraining !== undefined} />
      <CopyLink query={query} />
    </div>
  );
}
