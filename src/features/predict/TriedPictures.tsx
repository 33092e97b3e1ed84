// The pictures on trial, each with what the head says of it.
import { X } from 'lucide-react';
import { isolated } from '../../core/names';
import type { Tried } from '../../store/trySlice';
import { useAppStore } from '../../store/useAppStore';
import { IconButton } from '../../ui/IconButton';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { useBlobAddress } from '../../ui/useBlobAddress';
import styles from './predict.module.css';
import { useScores } from './useScores';

/** Classes shown for a tried picture; the rest has less. */
const SHOWN = 4;

export function TriedPictures() {
  const tried = useAppStore((state) => state.tried);
  return (
    <ul className={styles.tried} aria-label="Tried pictures">
      {tried.map((each) => <TriedPicture key={each.id} tried={each} />)}
    </ul>
  );
}

function TriedPicture({ tried }: { tried: Tried }) {
  const forget = useAppStore((state) => state.forgetTried);
  const scores = useScores(tried.embedding);
  const address = useBlobAddress(tried.picture.bytes, tried.picture.type);
  const top = [...(scores ?? [])].sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
  return (
    <li className={styles.trial}>
      <img src={address} alt={tried.name} />
      <div className={styles.bars}>
        {top.map(({ class: each, probability, leading }) => (
          <ProbabilityMeter key={each.id} compact label={each.name} value={probability} colour={each.colour} leading={leading} />
        ))}
        {!scores && <p className={styles.off}>{tried.embedding ? 'There is no head yet.' : 'Waiting for the backbone …'}</p>}
      </div>
      <IconButton label={`Put ${isolated(tried.name)} away`} icon={<X />} kind="quiet" size="s" onClick={() => forget(tried.id)} />
    </li>
  );
}
