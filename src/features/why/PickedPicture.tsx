// A picture to be looked at, chosen among the camera's, those that were tried and one's own samples; what is made of it is handed in.
import { useState } from 'react';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import type { Choice } from './choice';
import { PickPicture } from './PickPicture';
import { usePictureOf } from './usePictureOf';
import styles from './why.module.css';

interface PickedPictureProps {
  /** The camera's frames, or a picture; undefined while it is read, or there is none. */
  readonly children: (picked: 'camera' | ImageBitmap | undefined) => Elements;
}

export function PickedPicture({ children }: PickedPictureProps) {
  const [chosen, setChosen] = useState<Choice>();
  const newest = useAppStore(({ dataset }) => dataset.samples.at(-1)?.id);
  const choice = chosen ?? (newest === undefined ? undefined : ({ kind: 'sample', id: newest } as const));
  const picture = usePictureOf(choice);
  return (
    <div className={styles.why}>
      <PickPicture chosen={choice} onChoose={setChosen} />
      {picture === 'failed' && <p role="alert">{say('why.failed')}</p>}
      {children(choice?.kind === 'camera' ? 'camera' : picture === 'failed' ? undefined : picture)}
    </div>
  );
}
