// The rung to stop at in the open project, where the ladder was measured; for whoever asks elsewhere.
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import styles from './ladder.module.css';
import { headline } from './rungs';

export function LadderNow({ otherwise }: { readonly otherwise: Elements }) {
  const ladder = useAppStore((state) => state.ladder);
  const projectId = useAppStore(({ project }) => (project.kind === 'opening' ? undefined : project.id));
  return ladder.kind === 'ready' && ladder.projectId === projectId ? (
    <p className={styles.sentence} role="status">
      {headline(ladder.rungs)}
    </p>
  ) : (
    otherwise
  );
}
