// The map of embeddings, pretrained beside random weights.
import { EmbeddingMaps } from '../../features/embeddingMap/EmbeddingMaps';
import { MoveTo } from '../../features/pictures/MoveTo';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { TagEditor } from '../../features/tags/TagEditor';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** One panel with the maps. Picked samples can be looked at, moved to another class and tagged. */
export function MapSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.map')}>
        <EmbeddingMaps
          teach={<ToTeachOrSets />}
          pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <TagEditor ids={ids} />} />}
          actions={(ids) => (
            <>
              <MoveTo ids={ids} from={undefined} suggested={undefined} />
              <TagEditor ids={ids} />
            </>
          )}
        />
      </Panel>
    </div>
  );
}
