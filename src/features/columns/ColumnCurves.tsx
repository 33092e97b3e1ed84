// Learning curves beside each other: your backbone's, random weights', raw pixels';
// and how many times as many samples it takes without pretraining.
import { ChartSpline } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isolated } from '../../core/base/names';
import { hasTwoToLearn } from '../../core/dataset/classCounts';
import type { Dataset } from '../../core/dataset/dataset';
import { ofOneRecording } from '../../core/dataset/recordings';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { behindSentence } from '../../store/compare/behindSentence';
import { curveBehind } from '../../store/compare/columnCurves';
import answers from '../../ui/answers.module.css';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { StillLooking } from '../../ui/StillLooking';
import { allOf, quoted } from '../../words/lists';
import { say } from '../../words/say';
import { idOf } from '../../store/base/projectState';
import { ColumnChooser } from './ColumnChooser';
import styles from './columns.module.css';
import { ColumnWorkLine } from './ColumnWorkLine';
import { CurvesPicture } from './CurvesPicture';
import { FromScratch } from './FromScratch';
import { TimesSentence } from './TimesSentence';
import { useColumnCurves } from './useColumnCurves';
import { useColumns } from './useColumns';
import { useColumnsFollowed } from './useColumnsFollowed';

/**
 * The learning curves that were measured in the open project, and the button that measures them, or what is missing for that.
 * Measuring is fetched when it is pressed.
 */
export function ColumnCurves() {
  const dataset = useAppStore((state) => state.dataset);
  const lack = lackOf(dataset);
  const projectId = useAppStore(({ project }) => idOf(project));
  const yet = useAppStore(yetToSee);
  const [wantedIn, setWantedIn] = useState<string>();
  const columns = useColumns();
  const shown = useColumnCurves(columns);
  return (
    <div className={styles.page}>
      <p className={answers.detail}>{say('columns.curvesText')}</p>
      {wantedIn !== undefined && wantedIn === projectId ? (
        <OpenCurves />
      ) : (
        <>
          <Drawn />
          {yet && <StillLooking of={yet} />}
          {!yet && lack !== undefined && <p className={answers.detail}>{lack}</p>}
          {!yet && lack === undefined && (
            <p>
              <Button icon={<ChartSpline />} onClick={() => setWantedIn(projectId)}>
                {say(shown.length > 0 ? 'columns.goOn' : 'columns.curvesMeasure')}
              </Button>
            </p>
          )}
        </>
      )}
      <FromScratch />
    </div>
  );
}

/** What is missing; undefined where curves can be measured. */
function lackOf(dataset: Dataset): string | undefined {
  if (!hasTwoToLearn(dataset)) return say('columns.lacking');
  const alone = new Set(ofOneRecording(dataset));
  if (alone.size === 0) return undefined;
  const names = dataset.classes.filter(({ id }) => alone.has(id)).map(({ name }) => quoted(isolated(name)));
  return say('learningCurve.noRecordings', { classes: allOf(names) });
}

/** What is measured, while it is in view. */
function OpenCurves() {
  const open = useAppStore((state) => state.openColumns);
  const close = useAppStore((state) => state.closeColumns);
  useEffect(() => {
    void open(true);
    return close;
  }, [open, close]);
  useColumnsFollowed();
  const columns = useColumns();
  return (
    <>
      <ColumnChooser columns={columns} />
      <ul className={styles.work}>
        {columns
          .filter(({ work, coming }) => work.kind !== 'ready' || coming)
          .map((column) => (
            <li key={column.id}>
              <p className={answers.small}>{column.name}</p>
              <ColumnWorkLine column={column} />
            </li>
          ))}
      </ul>
      <Drawn />
    </>
  );
}

function Drawn() {
  const columns = useColumns();
  const dataset = useAppStore((state) => state.dataset);
  const settings = useAppStore((state) => state.settings);
  const shown = useColumnCurves(columns);
  const [behind] = shown.flatMap(({ column, curve }) => curveBehind(curve, { dataset, settings }, column.fingerprint) ?? []);
  if (shown.length === 0) return null;
  return (
    <>
      {behind && <Banner tone="warn">{behindSentence(behind)}</Banner>}
      <TimesSentence shown={shown} />
      <CurvesPicture shown={shown} />
    </>
  );
}
