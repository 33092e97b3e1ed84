// An experiment that can be reported, as its place hands it over.
import type { Reported, ReportPart } from '../../core/compare/report';
import type { Elements } from '../../ui/elements';

export interface Experiment {
  readonly id: Reported;
  readonly title: string;
  /** The question that it answers, unless a person asks another. */
  readonly question: string;
  /** Undefined until it is measured. */
  readonly part: ReportPart | undefined;
  /** Leads to where it is measured. */
  readonly way: Elements;
}
