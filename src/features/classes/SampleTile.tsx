// One sample, small; marked when it is not learnt.
import { CircleAlert, ImageOff } from 'lucide-react';
import { memo } from 'react';
import { say } from '../../words/say';
import { useLanguage } from '../../store/useLanguage';
import styles from './classes.module.css';
import { usePictureAddress } from './usePictureAddress';

interface SampleTileProps {
  readonly id: string;
  readonly unreadable: boolean;
}

/** Hundreds are on the screen, so none of them listens to the store. */
export const SampleTile = memo(function SampleTile({ id, unreadable }: SampleTileProps) {
  useLanguage();
  const address = usePictureAddress(id);
  if (address === null) return <ImageOff className={styles.broken} aria-label={say('samples.cannotBeRead')} />;
  if (address === undefined) return <span className={styles.blank} />;
  return (
    <>
      <img className={styles.tile} src={address} alt="" decoding="async" data-unreadable={unreadable} />
      {unreadable && <CircleAlert className={styles.unreadable} aria-hidden="true" />}
    </>
  );
});
