// The maps as a picture to hand in.
import { Image } from 'lucide-react';
import { useState } from 'react';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { sceneOf } from './groups';
import { mapPicture } from './mapPicture';
import type { ShownMap } from './useMaps';

/** Of fewer points it would not be asked why the picture is none of shapes. */
const THOUSANDS = 1000;

/**
 * Saves all `maps` that are made as one picture, coloured by `by`; says so where it cannot be drawn,
 * and warns that thousands of samples take long.
 */
export function MapFiles({ maps, by }: { readonly maps: readonly ShownMap[]; readonly by: ColourBy }) {
  const dataset = useAppStore((state) => state.dataset);
  const table = useAppStore(shownEvaluation)?.table;
  const savePicture = useAppStore((state) => state.savePicture);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const scenes = maps.flatMap(({ name, made }) => (made ? [{ name, scene: sceneOf(made, dataset, table, by) }] : []));
      savePicture(say('embeddingMap.csvName'), await mapPicture(scenes));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.line}>
      <Button size="s" kind="quiet" icon={<Image />} onClick={() => void save()}>
        {say('embeddingMap.savePicture')}
      </Button>
      {maps.some(({ made }) => made && made.ids.length >= THOUSANDS) && (
        <p className={styles.small}>{say('embeddingMap.savePictureHint')}</p>
      )}
      {failed && <p role="alert">{say('embeddingMap.pictureFailed')}</p>}
    </div>
  );
}
