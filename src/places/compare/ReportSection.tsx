// The report: the experiments of the sections beside it, as far as they are measured.
import { useColumnsReport } from '../../features/columns/useColumnsReport';
import { useCostReport } from '../../features/cost/useCostReport';
import { useMapReport } from '../../features/embeddingMap/useMapReport';
import { useInsideReport } from '../../features/inside/useInsideReport';
import { useLadderReport } from '../../features/ladder/useLadderReport';
import { useCurveReport } from '../../features/learningCurve/useCurveReport';
import { Report } from '../../features/report/Report';
import { useBiasReport } from '../../features/tags/useBiasReport';
import { ButtonLink } from '../../ui/ButtonLink';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { sectionAddress } from '../sections';
import styles from '../sheets.module.css';

/** Collects what each experiment measured, with its question and the link to where it is measured. */
export function ReportSection() {
  const columns = useColumnsReport();
  const curve = useCurveReport();
  const ladder = useLadderReport();
  const cost = useCostReport();
  const map = useMapReport();
  const inside = useInsideReport();
  const bias = useBiasReport();
  const way = (path: string) => <ButtonLink href={sectionAddress('compare', path)}>{say('report.measure')}</ButtonLink>;
  return (
    <div className={styles.sheets} data-one="true">
      <Panel title={say('comparePlace.report')}>
        <Report
          experiments={[
            {
              id: 'columns',
              title: say('comparePlace.columns'),
              question: say('report.columnsQuestion'),
              part: columns,
              way: way('columns'),
            },
            { id: 'curve', title: say('comparePlace.curve'), question: say('report.curveQuestion'), part: curve, way: way('curve') },
            { id: 'ladder', title: say('comparePlace.ladder'), question: say('report.ladderQuestion'), part: ladder, way: way('ladder') },
            { id: 'map', title: say('comparePlace.map'), question: say('report.mapQuestion'), part: map, way: way('map') },
            { id: 'inside', title: say('comparePlace.inside'), question: say('report.insideQuestion'), part: inside, way: way('inside') },
            { id: 'cost', title: say('comparePlace.cost'), question: say('report.costQuestion'), part: cost, way: way('cost') },
            { id: 'bias', title: say('comparePlace.bias'), question: say('report.biasQuestion'), part: bias, way: way('bias') },
          ]}
        />
      </Panel>
    </div>
  );
}
