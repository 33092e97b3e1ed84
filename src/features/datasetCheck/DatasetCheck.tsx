// Faults of the dataset: found on a press, each with its pictures.
import { Images, ScanSearch } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { DatasetFault } from '../../store/evaluation/datasetFaults';
import { datasetFaults } from '../../store/evaluation/datasetFaults';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import { idOf } from '../../store/base/projectState';
import styles from './datasetCheck.module.css';
import { faultWords } from './faultWords';

interface DatasetCheckProps {
  /** Shows samples in a sheet. */
  readonly pictures: (sheet: {
    readonly open: boolean;
    readonly title: string;
    readonly hint: string;
    readonly ids: readonly string[];
    readonly onClose: () => void;
  }) => Elements;
}

/** A fault by what it is about, so that it stays the same one when its pictures change. */
const keyOf = (fault: DatasetFault) => ('of' in fault ? `${fault.kind} ${fault.of.id}` : fault.kind);

/**
 * The faults of the open project's samples. What needs the pixels is looked for on a press; what the counts show is there at once.
 * `pictures` draws the sheet with the samples of one fault.
 */
export function DatasetCheck({ pictures }: DatasetCheckProps) {
  const check = useAppStore((state) => state.pictureCheck);
  const start = useAppStore((state) => state.checkPictures);
  const cancel = useAppStore((state) => state.cancelPictureCheck);
  const dataset = useAppStore((state) => state.dataset);
  const here = useAppStore(({ project }) => idOf(project));
  const table = useAppStore(shownEvaluation)?.table;
  const yet = useAppStore(yetToSee);
  const checked = check.kind === 'done' && check.projectId === here ? check : undefined;
  const measures = checked?.measures;
  const found = useMemo(() => datasetFaults(dataset, checked, table), [dataset, checked, table]);
  // Classes that are still being filled are not judged by how many there are so far.
  const faults = yet ? found.filter((each) => !('of' in each)) : found;
  // What no backbone has seen is compared with nothing.
  const uncompared = checked !== undefined && checked.uncompared > 0;
  const [shown, setShown] = useState<string>();
  const [open, setOpen] = useState(false);
  const fault = faults.find((each) => keyOf(each) === shown);
  if (dataset.samples.length === 0 && yet) return <StillLooking of={yet} />;
  if (dataset.samples.length === 0)
    return (
      <p className={styles.hint}>
        <Explained text={say('datasetCheck.hint')} />
      </p>
    );
  return (
    <div className={styles.check}>
      <p className={styles.hint}>
        <Explained text={say('datasetCheck.hint')} />
      </p>
      {check.kind === 'running' && check.projectId === here ? (
        <Progress
          label={check.step === 'measuring' ? say('datasetCheck.running') : say('datasetCheck.comparing')}
          value={check.done / Math.max(1, check.total)}
          detail={say('datasetCheck.progress', { done: check.done, total: check.total })}
          onCancel={cancel}
        />
      ) : (
        <Button kind={measures ? 'secondary' : 'primary'} icon={<ScanSearch />} onClick={() => void start()}>
          {measures ? say('datasetCheck.again') : say('datasetCheck.start')}
        </Button>
      )}
      {measures && measures.size > 0 && faults.length === 0 && !uncompared && !yet && (
        <p className={styles.none}>{say('datasetCheck.none')}</p>
      )}
      {yet ? <StillLooking of={yet} /> : uncompared && <p className={styles.hint}>{say('datasetCheck.uncompared')}</p>}
      <ul className={styles.list} aria-label={say('datasetCheck.title')}>
        {faults.map((each) => {
          const { title, means } = faultWords(each);
          return (
            <li key={keyOf(each)} className={styles.fault}>
              <div>
                <b>{title}</b>
                <p className={styles.hint}>{means}</p>
              </div>
              <Button
                size="s"
                icon={<Images />}
                aria-haspopup="dialog"
                onClick={() => {
                  setShown(keyOf(each));
                  setOpen(true);
                }}
              >
                {say('datasetCheck.show')}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown !== undefined &&
        pictures({
          open,
          title: fault ? faultWords(fault).title : say('datasetCheck.title'),
          hint: fault ? faultWords(fault).means : say('datasetCheck.none'),
          ids: fault?.ids ?? [],
          onClose: () => setOpen(false),
        })}
    </div>
  );
}
