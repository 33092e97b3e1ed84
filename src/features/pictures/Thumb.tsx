// A sample, small.
import { ImageOff } from 'lucide-react';
import { memo } from 'react';
import { useLanguage } from '../../store/useLanguage';
import { say } from '../../words/say';
import styles from './pictures.module.css';
import { useSamplePicture } from './useSamplePicture';

interface ThumbProps {
  readonly id: string;
  /** Said by a screen reader; nothing where what is around it says enough. */
  readonly alt?: string;
}

/** The picture of sample `id`; blank while it is being read, an icon where it cannot be. Drawn anew only for another id or language. */
export const Thumb = memo(function Thumb({ id, alt = '' }: ThumbProps) {
  useLanguage();
  const address = useSamplePicture(id);
  if (address === null) return <ImageOff className={styles.broken} aria-label={say('pictures.broken')} />;
  return address === undefined ? (
    <span className={styles.blank} />
  ) : (
    <img className={styles.thumb} src={address} alt={alt} decoding="async" />
  );
});
