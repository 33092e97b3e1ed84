// Compare: what pretraining gave, how much of it is needed, what it costs, where it misleads; a section each.
import { ChartSpline, Columns3, FileText, Footprints, Map, Scale, ScanSearch, Shapes, Zap } from 'lucide-react';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import { Sections } from '../Sections';

const Columns = lazily(() => import('./ColumnsSection').then(({ ColumnsSection: section }) => section));
const Curve = lazily(() => import('./CurveSection').then(({ CurveSection: section }) => section));
const Cost = lazily(() => import('./CostSection').then(({ CostSection: section }) => section));
const Inside = lazily(() => import('./InsideSection').then(({ InsideSection: section }) => section));
const Ladder = lazily(() => import('./LadderSection').then(({ LadderSection: section }) => section));
const EmbeddingMap = lazily(() => import('./MapSection').then(({ MapSection: section }) => section));
const Bias = lazily(() => import('./BiasSection').then(({ BiasSection: section }) => section));
const Report = lazily(() => import('./ReportSection').then(({ ReportSection: section }) => section));
const Sets = lazily(() => import('./SetsSection').then(({ SetsSection: section }) => section));

/** The sections in the order in which they are listed; each is fetched when it is first in view. */
export function Compare() {
  return (
    <Sections
      place="compare"
      label={say('comparePlace.sections')}
      sections={[
        { path: 'columns', title: say('comparePlace.columns'), icon: <Columns3 aria-hidden="true" />, Shown: Columns },
        { path: 'curve', title: say('comparePlace.curve'), icon: <ChartSpline aria-hidden="true" />, Shown: Curve },
        { path: 'ladder', title: say('comparePlace.ladder'), icon: <Footprints aria-hidden="true" />, Shown: Ladder },
        { path: 'map', title: say('comparePlace.map'), icon: <Map aria-hidden="true" />, Shown: EmbeddingMap },
        { path: 'inside', title: say('comparePlace.inside'), icon: <ScanSearch aria-hidden="true" />, Shown: Inside },
        { path: 'cost', title: say('comparePlace.cost'), icon: <Zap aria-hidden="true" />, Shown: Cost },
        { path: 'bias', title: say('comparePlace.bias'), icon: <Scale aria-hidden="true" />, Shown: Bias },
        { path: 'report', title: say('comparePlace.report'), icon: <FileText aria-hidden="true" />, Shown: Report },
        { path: 'sets', title: say('comparePlace.sets'), icon: <Shapes aria-hidden="true" />, Shown: Sets },
      ]}
    />
  );
}
