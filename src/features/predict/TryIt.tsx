// "Try it": pictures that are predicted and belong to no class.
import { ImagePlus, X } from 'lucide-react';
import type { Tried } from '../../store/trySlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { IconButton } from '../../ui/IconButton';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { useBlobAddress } from '../../ui/useBlobAddress';
import styles from './predict.module.css';
import { useScores } from './useScores';

/** Classes shown for a tried picture; the rest has less. */
const SHOWN = 4;

export function TryIt() {
  const tried = useAppStore((state) => state.tried);
  const pick = useAppStore((state) => state.pickPictures);
  const drop = useAppStore((state) => state.drop);
  const trial = { kind: 'trial' } as const;
  return (
    <DropZone label="Try it" onDrop={(data) => void drop(data, trial)} className={styles.zone ?? ''}>
      <div className={styles.invitation}>
        <h3>Try it on a picture</h3>
        <p>Drop one here; it is predicted and not learnt from.</p>
        <Button icon={<ImagePlus />} onClick={() => void pick(trial)}>Choose a picture</Button>
      </div>
      {tried.length > 0 && (
        <ul className={styles.tried} aria-label="Tried pictures">
          {tried.map((each) => <TriedPicture key={each.id} tried={each} />)}
        </ul>
      )}
    </DropZone>
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
      <IconButton label={`Put ${tried.name} away`} icon={<X />} kind="quiet" size="s" onClick={() => forget(tried.id)} />
    </li>
  );
}
