// A picture to be looked at, chosen among the camera's, those that were tried and one's own samples; what is made of it is handed in.
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import { PickPicture } from './PickPicture';
import { useChoice } from './useChoice';
import { usePictureOf } from './usePictureOf';
import styles from './why.module.css';

interface PickedPictureProps {
  /** The camera's frames, or a picture; undefined while it is read, or there is none. */
  readonly children: (picked: 'camera' | ImageBitmap | undefined) => Elements;
}

/** `children` gets the bitmap, 'camera', or undefined while nothing is chosen or it cannot be read. */
export function PickedPicture({ children }: PickedPictureProps) {
  const { choice, choose, newest } = useChoice();
  const picture = usePictureOf(choice);
  return (
    <div className={styles.why}>
      <PickPicture chosen={choice} newest={newest} onChoose={choose} />
      {picture === 'failed' && <p role="alert">{say('why.failed')}</p>}
      {children(choice?.kind === 'camera' ? 'camera' : picture === 'failed' ? undefined : picture)}
    </div>
  );
}
