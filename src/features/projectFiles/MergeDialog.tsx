// What merging a file into the open project would do, class by class, before anything is done.
import { picturesSentence } from '../../store/capture/pictureSentence';
import type { MergeOffer } from '../../store/share/projectFilesSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/heavy/Dialog';
import { Name } from '../../ui/Name';
import { useLastDefined } from '../../ui/useLastDefined';
import { isolated } from '../../core/base/names';
import { MOST_TAGS } from '../../core/dataset/tags';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './projectFiles.module.css';

/** Open while a merge is on offer; closing it declines. Where the file would add nothing, it says so and can only be closed. */
export function MergeDialog() {
  const offered = useAppStore((state) => state.mergeOffer);
  const offer = useLastDefined(offered);
  const accept = useAppStore((state) => state.acceptMerge);
  const decline = useAppStore((state) => state.declineMerge);
  const nothing = offer && offer.added + offer.tagged + offer.tested === 0;
  return (
    <Dialog
      open={offered !== undefined}
      onClose={decline}
      title={say('projectWays.mergeTitle', { name: isolated(offer?.projectName ?? '') })}
      actions={
        nothing ? (
          <Button kind="primary" onClick={decline}>
            {say('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={decline}>{say('common.cancel')}</Button>
            <Button kind="primary" onClick={() => void accept()}>
              {say('projectWays.mergeNow', { samples: offer?.added ?? 0 })}
            </Button>
          </>
        )
      }
    >
      {offer && <Preview offer={offer} />}
    </Dialog>
  );
}

function Preview({ offer }: { readonly offer: MergeOffer }) {
  const coming = offer.classes.filter(({ samples }) => samples > 0);
  return (
    <div className={styles.preview}>
      {coming.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('projectWays.inFile')}</th>
              <th scope="col">{say('projectWays.newSamples')}</th>
              <th scope="col">{say('projectWays.goesTo')}</th>
            </tr>
          </thead>
          <tbody>
            {coming.map(({ name, samples, into }, row) => (
              <tr key={row}>
                <th scope="row">
                  <Name>{name}</Name>
                </th>
                <td>{count(samples)}</td>
                <td>{into === undefined ? say('projectWays.newClass') : isolated(into)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {offer.added + offer.tagged + offer.tested + offer.lost + offer.refused.length === 0 && <p>{say('projectWays.nothingNew')}</p>}
      {offer.tagged > 0 && <p>{say('projectWays.tagsCome', { count: offer.tagged })}</p>}
      {offer.overTagged > 0 && <p>{say('projectFiles.overTaggedMerged', { samples: offer.overTagged, most: MOST_TAGS })}</p>}
      {offer.tested > 0 && <p>{say('projectWays.testsCome', { count: offer.tested })}</p>}
      {offer.duplicates > 0 && <p>{say('projectWays.duplicates', { count: offer.duplicates })}</p>}
      {offer.lost > 0 && <p>{say('projectFiles.picturesLost', { count: offer.lost })}</p>}
      {offer.withoutFolder > 0 && <p>{say('projectFiles.withoutFolder', { count: offer.withoutFolder })}</p>}
      {offer.refused.length > 0 && <p>{picturesSentence(offer.refused)}</p>}
      {offer.added > 0 && <p>{say('projectWays.staysHere')}</p>}
    </div>
  );
}
