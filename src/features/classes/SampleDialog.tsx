// One sample, large, as the backbone sees it; the next and the one before are an arrow key away.
import { allSamples } from '../../core/dataset/dataset';
import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { IconButton } from '../../ui/IconButton';
import { onceLookedAt } from '../../ui/lookedAt';
import { Name } from '../../ui/Name';
import { dateAndTime } from '../../words/numbers';
import { say } from '../../words/say';
import { stepOfKey } from '../../ui/direction';
import { Explained } from '../../ui/Explained';
import styles from './classes.module.css';
import { WhyNotLearnt } from './NotLearnt';
import { AugmentedSamples } from './AugmentedSamples';
import { usePictureAddress } from './usePictureAddress';

interface SampleDialogProps {
  readonly id: string | undefined;
  readonly ids: readonly string[];
  readonly onShow: (id: string | undefined) => void;
}

/**
 * A dialog with sample `id` among `ids`: its picture, its copies, why it is not learnt from, and its particulars. Closed where `id` is not
 * among them. After a deletion the next one is shown.
 */
export function SampleDialog({ id, ids, onShow }: SampleDialogProps) {
  const removeSamples = useAppStore((state) => state.removeSamples);
  const at = id === undefined ? -1 : ids.indexOf(id);
  const show = (index: number) => {
    const next = ids[index];
    if (next !== undefined) onShow(next);
  };
  const remove = () => {
    if (id === undefined) return;
    onShow(ids[at + 1] ?? ids[at - 1]);
    removeSamples([id]);
  };
  return (
    <Dialog
      open={at >= 0}
      onClose={() => onShow(undefined)}
      title={say('samples.one')}
      onKey={(key) => {
        const step = stepOfKey(key, document.documentElement);
        if (step !== 0) show(at + step);
      }}
      actions={
        <Button kind="danger" icon={<Trash2 />} onClick={(event) => id !== undefined && onceLookedAt([id], event, remove)}>
          {say('samples.delete')}
        </Button>
      }
    >
      {id !== undefined && at >= 0 && (
        <div className={styles.large}>
          <LargePicture id={id} />
          <WhyNotLearnt id={id} />
          <AugmentedSamples id={id} />
          <p className={styles.place}>
            <IconButton
              label={say('samples.previous')}
              icon={<ChevronLeft data-points />}
              disabled={at === 0}
              onClick={() => show(at - 1)}
            />
            <span>{say('samples.place', { number: at + 1, total: ids.length })}</span>
            <IconButton
              label={say('samples.next')}
              icon={<ChevronRight data-points />}
              disabled={at === ids.length - 1}
              onClick={() => show(at + 1)}
            />
          </p>
          <Particulars id={id} />
        </div>
      )}
    </Dialog>
  );
}

function LargePicture({ id }: { id: string }) {
  const address = usePictureAddress(id);
  return address ? <img src={address} alt={say('samples.picture')} width={256} height={256} /> : <span className={styles.blank} />;
}

function Particulars({ id }: { id: string }) {
  const sample = useAppStore((state) => allSamples(state.dataset).find((each) => each.id === id));
  const classes = useAppStore(shownClasses);
  const inBurst = useAppStore((state) => allSamples(state.dataset).filter(({ burst }) => burst === sample?.burst).length);
  if (!sample) return null;
  const name = classes.find((each) => each.id === sample.classId)?.name;
  return (
    <p className={styles.particulars}>
      {name !== undefined && <Name>{name}</Name>}
      <span>{say('samples.from', { source: sample.source, when: dateAndTime(sample.takenAt) })}</span>
      {inBurst > 1 && <Explained text={say('samples.ofRecording', { count: inBurst })} />}
    </p>
  );
}
