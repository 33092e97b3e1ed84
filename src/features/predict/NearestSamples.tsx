// The samples that a picture is nearest to, each with its similarity; one that is pressed is shown large.
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import type { NearestSample } from '../../store/evaluation/known';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { paletteIndex } from '../../ui/classColour';
import { Dialog } from '../../ui/Dialog';
import { Name } from '../../ui/Name';
import { usePicture } from '../../ui/usePicture';
import { twoDecimals } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './nearest.module.css';

interface NearestSamplesProps {
  readonly of: readonly NearestSample[];
}

/** A button for each of `of`, and a dialog with the one that was pressed. */
export function NearestSamples({ of: nearest }: NearestSamplesProps) {
  const [large, setLarge] = useState<NearestSample>();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.nearest}>
      <p className={styles.title} aria-hidden="true">
        {say('novelty.nearest')}
      </p>
      <div role="group" aria-label={say('novelty.nearest')} className={styles.row}>
        {nearest.map((each) => (
          <NearTile
            key={each.id}
            of={each}
            onPress={() => {
              setLarge(each);
              setOpen(true);
            }}
          />
        ))}
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('novelty.larger')}>
        {large && <Large of={large} />}
      </Dialog>
    </div>
  );
}

function NearTile({ of: { id, classId, similarity }, onPress }: { readonly of: NearestSample; readonly onPress: () => void }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const known = useClass(classId);
  const text = twoDecimals(similarity);
  return (
    <button
      type="button"
      className={styles.tile}
      aria-haspopup="dialog"
      data-colour={known && paletteIndex(known.colour)}
      aria-label={say('novelty.nearestOf', { class: isolated(known?.name ?? ''), similarity: text })}
      onClick={onPress}
    >
      {address ? <img src={address} alt="" /> : <span className={styles.blank} />}
      <span className={styles.what}>
        <Name className={styles.name}>{known?.name ?? ''}</Name>
        <span className={styles.similarity}>{text}</span>
      </span>
    </button>
  );
}

function Large({ of: { id, classId, similarity } }: { readonly of: NearestSample }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const known = useClass(classId);
  return (
    <div className={styles.large}>
      {address && <img src={address} alt={say('novelty.cut')} width={256} height={256} />}
      <p>
        <Explained text={say('novelty.largerMeans', { class: isolated(known?.name ?? ''), similarity: twoDecimals(similarity) })} />
      </p>
    </div>
  );
}

function useClass(classId: string) {
  const classes = useAppStore(shownClasses);
  return classes.find(({ id }) => id === classId);
}
