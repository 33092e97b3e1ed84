// Side by side: the answer on top, the camera, a column for each backbone and for what stands for one, and the numbers behind.
import { Columns3 } from 'lucide-react';
import { useEffect } from 'react';
import { isMirrored } from '../../store/capture/cameraSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { VideoSquare } from '../../ui/VideoSquare';
import { say } from '../../words/say';
import { ColumnCard } from './ColumnCard';
import { ColumnChooser } from './ColumnChooser';
import styles from './columns.module.css';
import { ColumnsTable } from './ColumnsTable';
import { useColumns } from './useColumns';
import { useColumnsFollowed } from './useColumnsFollowed';
import { useColumnsLink } from './useColumnsLink';
import { WorthSentence } from './WorthSentence';

interface ColumnsProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
}

export function Columns({ teach }: ColumnsProps) {
  const two = useAppStore(({ dataset }) => new Set(dataset.samples.map(({ classId }) => classId)).size > 1);
  return two ? (
    <OpenColumns />
  ) : (
    <EmptyState icon={<Columns3 />} title={say('columns.empty')} actions={teach}>
      {say('columns.emptyText')}
    </EmptyState>
  );
}

function OpenColumns() {
  const link = useColumnsLink();
  const open = useAppStore((state) => state.openColumns);
  const close = useAppStore((state) => state.closeColumns);
  const projectId = useAppStore(({ project }) => (project.kind === 'opening' ? undefined : project.id));
  useEffect(() => {
    void open();
    return close;
  }, [open, close, projectId]);
  useColumnsFollowed();
  const columns = useColumns();
  return (
    <div className={styles.page}>
      <WorthSentence columns={columns} />
      <ColumnChooser columns={columns} />
      <LivePicture />
      <ol className={styles.columns}>
        {columns.map((column, at) => (
          <ColumnCard key={column.id} column={column} first={at === 0} />
        ))}
      </ol>
      <ColumnsTable columns={columns} />
      <CopyLink query={link} />
    </div>
  );
}

function LivePicture() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const turnOff = useAppStore((state) => state.turnCameraOff);
  if (camera.kind === 'on')
    return (
      <div className={styles.live}>
        <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('columns.seen')} />
        <Button size="s" kind="quiet" onClick={turnOff}>
          {say('columns.turnOff')}
        </Button>
      </div>
    );
  return (
    <p className={styles.off}>
      <span>{say('columns.liveOff')}</span>
      <Button size="s" disabled={camera.kind === 'opening'} onClick={() => void turnOn()}>
        {say('columns.turnOn')}
      </Button>
    </p>
  );
}
