// Some of one's own pictures, each with its class; one that is pressed is shown large.
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { paletteIndex } from '../../ui/classColour';
import { Dialog } from '../../ui/Dialog';
import { Name } from '../../ui/Name';
import { usePicture } from '../../ui/usePicture';
import { say } from '../../words/say';
import styles from './novelty.module.css';

interface OwnPicturesProps {
  readonly title: string;
  readonly ids: readonly string[];
  /** Said where there is no picture. */
  readonly none?: string;
  readonly refused?: boolean;
}

/** `none` is said where `ids` is empty; `refused` marks pictures that the line turns away. */
export function OwnPictures({ title, ids, none, refused = false }: OwnPicturesProps) {
  const [large, setLarge] = useState<string>();
  return (
    <section className={styles.side} data-refused={refused} aria-label={title}>
      <h3>{title}</h3>
      {ids.length === 0 && none !== undefined && <p>{none}</p>}
      <ul className={styles.pictures}>
        {ids.map((id) => (
          <li key={id}>
            <OwnPicture id={id} onPress={() => setLarge(id)} />
          </li>
        ))}
      </ul>
      <Dialog open={large !== undefined} onClose={() => setLarge(undefined)} title={say('novelty.larger')}>
        {large !== undefined && <LargePicture id={large} />}
      </Dialog>
    </section>
  );
}

function OwnPicture({ id, onPress }: { readonly id: string; readonly onPress: () => void }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const known = useClassOfSample(id);
  return (
    <button
      type="button"
      className={styles.own}
      aria-haspopup="dialog"
      data-colour={known && paletteIndex(known.colour)}
      aria-label={say('novelty.ownOf', { class: isolated(known?.name ?? '') })}
      onClick={onPress}
    >
      {address ? <img src={address} alt="" /> : <span className={styles.blank} />}
      <Name className={styles.name}>{known?.name ?? ''}</Name>
    </button>
  );
}

function LargePicture({ id }: { readonly id: string }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const known = useClassOfSample(id);
  return (
    <div className={styles.large} data-colour={known && paletteIndex(known.colour)}>
      {address && <img src={address} alt={say('novelty.cut')} width={256} height={256} />}
      <Name className={styles.name}>{known?.name ?? ''}</Name>
    </div>
  );
}

function useClassOfSample(id: string) {
  const classId = useAppStore(({ dataset }) => dataset.samples.find((each) => each.id === id)?.classId);
  const classes = useAppStore(shownClasses);
  return classes.find((each) => each.id === classId);
}
