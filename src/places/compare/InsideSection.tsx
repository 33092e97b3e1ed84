// Look inside: a picture that is chosen, and its way through the backbone.
import { Inside } from '../../features/inside/Inside';
import { PickedPicture } from '../../features/why/PickedPicture';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import styles from '../sheets.module.css';
import { ToTeachOrSets } from './ToTeachOrSets';

/** One panel: the choice of a picture from the feature `why`, and that picture inside the backbone. */
export function InsideSection() {
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.inside')}>
        <PickedPicture>{(picked) => <Inside picked={picked} teach={<ToTeachOrSets />} />}</PickedPicture>
      </Panel>
    </div>
  );
}
