// Many pictures tested at once: chosen or dropped, how far it is, how good it was where they came with labels, and each answer.
import { FolderOpen, Images, RotateCcw, Trash2 } from 'lucide-react';
import type { BatchRun } from '../../store/batch/batchSlice';
import type { HeadInUse } from '../../store/head/headInUse';
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import { Answers } from './Answers';
import { BatchScore } from './BatchScore';
import styles from './batchTest.module.css';
import { Refused } from './Refused';

const HERE = { kind: 'batch' } as const;

interface BatchTestProps {
  /** Why the head in use answers as it does about one of them. */
  readonly why?: (id: string) => Elements;
}

/**
 * Choosing or dropping pictures to be tested, the progress of that, and the answers.
 * Says so where another head is in use than the one that answered: then there is no `why`.
 */
export function BatchTest({ why }: BatchTestProps) {
  const batch = useAppStore((state) => state.batch);
  const pick = useAppStore((state) => state.pickPictures);
  const drop = useAppStore((state) => state.drop);
  const cancel = useAppStore((state) => state.cancelBatch);
  const forget = useAppStore((state) => state.forgetBatch);
  const again = useAppStore((state) => state.testBatchAgain);
  const head = useAppStore(headInUseNow);
  return (
    <DropZone label={say('batchTest.drop')} onDrop={(data) => void drop(data, HERE)}>
      <div className={styles.batch}>
        {batch.kind === 'none' && <p className={styles.small}>{say('batchTest.means')}</p>}
        <div className={styles.tools}>
          <Button icon={<Images />} onClick={() => void pick(HERE)}>
            {say('batchTest.choose')}
          </Button>
          <Button icon={<FolderOpen />} onClick={() => void pick(HERE, true)}>
            {say('batchTest.folder')}
          </Button>
          {batch.kind === 'ended' && (
            <Button kind="quiet" icon={<Trash2 />} onClick={forget}>
              {say('batchTest.clear')}
            </Button>
          )}
        </div>
        {batch.kind === 'running' && (
          <Progress
            label={say('batchTest.testing')}
            value={batch.done / batch.total}
            detail={say('common.progress', { done: batch.done, total: batch.total })}
            onCancel={cancel}
          />
        )}
        {batch.kind === 'ended' && batch.how === 'cancelled' && (
          <p role="status">{say('batchTest.cancelled', { done: batch.done, total: batch.total })}</p>
        )}
        {batch.kind === 'ended' && batch.how === 'failed' && (
          <Banner tone="bad" details={batch.detail}>
            {say('batchTest.failed', { done: batch.done, total: batch.total })}
          </Banner>
        )}
        {batch.kind !== 'none' && (
          <>
            {batch.kind === 'ended' && !isOf(batch, head) && (
              <Banner
                tone="info"
                actions={
                  head && (
                    <Button size="s" icon={<RotateCcw />} onClick={() => void again()}>
                      {say('batchTest.again')}
                    </Button>
                  )
                }
              >
                {say('batchTest.behind')}
              </Banner>
            )}
            <BatchScore of={batch} />
            <Refused of={batch.refused} />
            {batch.items.length > 0 && <Answers of={batch} why={isOf(batch, head) ? why : undefined} />}
          </>
        )}
      </div>
    </DropZone>
  );
}

/** Whether the answers are those of `head`, calibrated as it is now: then they are what it says of the same pictures elsewhere. */
const isOf = (batch: BatchRun, head: HeadInUse | undefined) => batch.head === head?.head && batch.temperature === head.temperature;
