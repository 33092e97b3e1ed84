// One sample, small.
import { ImageOff } from 'lucide-react';
import styles from './classes.module.css';
import { usePictureAddress } from './useSamples';

export function SampleTile({ id }: { id: string }) {
  const address = usePictureAddress(id);
  if (address === null) return <ImageOff className={styles.broken} aria-label="cannot be read" />;
  return address === undefined ? <span className={styles.blank} /> : <img className={styles.tile} src={address} alt="" decoding="async" />;
}
