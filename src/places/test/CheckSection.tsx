// Check the pictures: samples that may have the wrong class, and faults of the pictures themselves.
import { Images } from 'lucide-react';
import { DatasetCheck } from '../../features/datasetCheck/DatasetCheck';
import { PictureDialog } from '../../features/pictures/PictureDialog';
import { PictureRow } from '../../features/pictures/PictureRow';
import { WorthALook } from '../../features/worthALook/WorthALook';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import { WhyOfOne } from './WhyOfOne';
import styles from '../sheets.module.css';

/** Two panels: doubted labels, and faults of the dataset. */
export function CheckSection() {
  return (
    <div className={styles.sheets}>
      <Panel title={say('worthALook.title')}>
        <WorthALook
          row={(id, keep) => <PictureRow id={id} keep={keep} more={<WhyOfOne ids={[id]} amongOthers />} />}
          empty={
            <EmptyState icon={<Images />} title={say('testPlace.checkEmpty')} actions={<ToTeach />}>
              {say('testPlace.checkEmptyText')}
            </EmptyState>
          }
        />
      </Panel>
      <Panel title={say('datasetCheck.title')}>
        <DatasetCheck pictures={(sheet) => <PictureDialog {...sheet} more={(ids) => <WhyOfOne ids={ids} />} />} />
      </Panel>
    </div>
  );
}
