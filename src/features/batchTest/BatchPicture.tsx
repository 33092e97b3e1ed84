// A picture of a batch, read from its file while it is shown.
import { ImageOff } from 'lucide-react';
import type { PictureCache } from '../../store/dataset/pictureCache';
import { useAppStore } from '../../store/useAppStore';
import { usePicture } from '../../ui/usePicture';
import { say } from '../../words/say';
import styles from './batchTest.module.css';

interface BatchPictureProps {
  readonly id: string;
  readonly alt: string;
}

/** The picture `id` of the batch, cut as the backbone sees it; nothing while the code that reads it is being fetched. */
export function BatchPicture({ id, alt }: BatchPictureProps) {
  const pictures = useAppStore((state) => state.batchPictures);
  return pictures ? <Shown pictures={pictures} id={id} alt={alt} /> : null;
}

function Shown({ pictures, id, alt }: BatchPictureProps & { readonly pictures: PictureCache }) {
  const address = usePicture(pictures, id);
  if (address === null) return <ImageOff aria-label={say('batchTest.unreadable')} />;
  return address === undefined ? (
    <span className={styles.blank} />
  ) : (
    <img className={styles.picture} src={address} alt={alt} decoding="async" />
  );
}
