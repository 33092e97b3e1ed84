// One sample, small; marked when it is not learnt.
import { CircleAlert, ImageOff } from 'lucide-react';
import { memo } from 'react';
import { unreadableNow } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';
import { useLanguage } from '../../store/useLanguage';
import styles from './classes.module.css';
import { usePictureAddress } from './useSamples';

export const SampleTile = memo(function SampleTile({ id }: { id: string }) {
  useLanguage();
  const address = usePictureAddress(id);
  const unreadable = useAppStore((state) => unreadableNow(state).has(id));
  if (address === null) return <ImageOff className={styles.broken} aria-label={say('samples.cannotBeRead')} />;
  if (address === undefined) return <span className={styles.blank} />;
  return (
    <>
      <img className={styles.tile} src={address} alt="" decoding="async" data-unreadable={unreadable} />
      {unreadable && <CircleAlert className={styles.unreadable} aria-hidden="true" />}
    </>
  );
});
