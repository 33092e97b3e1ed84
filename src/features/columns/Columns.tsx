// Side by side: the answer on top, the camera, a column for each backbone and for what stands for one, and the numbers behind.
import { Columns3 } from 'lucide-react';
import { useEffect } from 'react';
import { cameraTrouble } from '../../store/capture/cameraSentence';
import { canTurnOn } from '../../store/capture/canTurnOn';
import { isMirrored } from '../../store/capture/cameraSlice';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { useUnread } from '../../store/useKept';
import { CalibratedNote } from '../../ui/CalibratedNote';
import { CopyLink } from '../../ui/CopyLink';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { LinkedOffer } from '../../ui/LinkedOffer';
import { LivePicture } from '../../ui/LivePicture';
import { StillLooking } from '../../ui/StillLooking';
import { Unread } from '../../ui/Unread';
import { say } from '../../words/say';
import { idOf } from '../../store/base/projectState';
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

/** The comparison by columns, once two classes have samples; before that a note with `teach`, the way to teach them. */
export function Columns({ teach }: ColumnsProps) {
  const two = useAppStore(({ dataset }) => new Set(dataset.samples.map(({ classId }) => classId)).size > 1);
  const yet = useAppStore(yetToSee);
  if (two) return <OpenColumns />;
  if (yet) return <StillLooking of={yet} />;
  return (
    <EmptyState icon={<Columns3 />} title={say('columns.empty')} actions={teach}>
      {say('columns.emptyText')}
    </EmptyState>
  );
}

function OpenColumns() {
  const { query, offer } = useColumnsLink();
  const open = useAppStore((state) => state.openColumns);
  const close = useAppStore((state) => state.closeColumns);
  const projectId = useAppStore(({ project }) => idOf(project));
  useEffect(() => {
    void open();
    return close;
  }, [open, close, projectId]);
  useColumnsFollowed();
  const columns = useColumns();
  const unread = useUnread('columns');
  const filming = useAppStore((state) => state.camera.kind === 'on');
  return (
    <div className={styles.page}>
      <Unread of={unread} />
      <LinkedOffer of={offer} />
      <WorthSentence columns={columns} />
      <ColumnChooser columns={columns} />
      <ColumnsLive />
      <ol className={styles.columns}>
        {columns.map((column, at) => (
          <ColumnCard key={column.id} column={column} first={at === 0} />
        ))}
      </ol>
      {filming && <CalibratedNote temperature={columns.find(({ made }) => (made?.temperature ?? 1) !== 1)?.made?.temperature} />}
      <ColumnsTable columns={columns} />
      <CopyLink query={query} />
    </div>
  );
}

function ColumnsLive() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const turnOff = useAppStore((state) => state.turnCameraOff);
  return (
    <LivePicture
      stream={camera.kind === 'on' ? camera.open.stream : undefined}
      opening={camera.kind === 'opening'}
      mirror={mirror}
      label={say('columns.seen')}
      off={say('columns.liveOff')}
      trouble={cameraTrouble(camera)}
      onTurnOn={canTurnOn(camera) ? () => void turnOn() : undefined}
      onTurnOff={turnOff}
    />
  );
}
