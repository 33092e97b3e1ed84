// A report of an experiment: which one, what was asked and expected, then one page to be printed, saved and handed in.
import { FileText } from 'lucide-react';
import { useId, useState } from 'react';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { Reported } from '../../core/compare/report';
import { MOST_ASKED, MOST_EXPECTED, NO_DRAFT } from '../../core/compare/report';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CopyLink } from '../../ui/CopyLink';
import { Select } from '../../ui/Select';
import { useRemembered } from '../../ui/useRemembered';
import { say } from '../../words/say';
import type { Experiment } from './experiment';
import styles from './report.module.css';
import { ReportSheet } from './ReportSheet';
import { useReportLink } from './useReportLink';

/** What a person chose: nothing yet, or as an address says it. */
const queryOf = (of: Reported | undefined): string => (of === undefined ? '' : labQuery('report', { of }));

/**
 * The first experiment with results is chosen until the person chooses another, for this visit.
 * Nothing where there are no experiments.
 */
export function Report({ experiments }: { readonly experiments: readonly Experiment[] }) {
  const [chosen, choose] = useRemembered('report', (kept) => parseLab('report', kept).of, queryOf);
  const setChosen = (of: Reported | undefined) => choose(() => of);
  const experiment = experiments.find(({ id }) => id === chosen) ?? experiments.find(({ part }) => part) ?? experiments[0];
  const link = useReportLink(experiment?.id ?? 'columns', setChosen);
  if (!experiment) return null;
  return (
    <div className={styles.page}>
      <p className={styles.small}>{say('report.intro')}</p>
      <Select
        label={say('report.which')}
        value={experiment.id}
        options={experiments.map(({ id, title, part }) => ({
          value: id,
          label: part ? title : say('report.notYet', { title }),
        }))}
        onChange={(value) => setChosen(experiments.find(({ id }) => id === value)?.id)}
      />
      <Written key={experiment.id} experiment={experiment} />
      <CopyLink query={link} />
    </div>
  );
}

/** What a person writes comes first; the numbers after. */
function Written({ experiment }: { readonly experiment: Experiment }) {
  const { id, question, part, way } = experiment;
  const draft = useAppStore(({ settings }) => settings.reports[id]) ?? NO_DRAFT;
  const write = useAppStore((state) => state.draftReport);
  const field = useId();
  const [expected, setExpected] = useState(draft.expected ?? '');
  const asked = draft.expected !== undefined;
  const answer = (text: string) => write(id, { expected: text.trim(), before: part === undefined });
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={`${field}-question`}>{say('report.question')}</label>
        <textarea
          id={`${field}-question`}
          rows={2}
          maxLength={MOST_ASKED}
          value={draft.question ?? question}
          onChange={({ currentTarget: { value } }) => write(id, { question: value })}
        />
      </div>
      {!asked && (
        <div className={styles.field}>
          <label htmlFor={`${field}-expected`}>{part ? say('report.expectMeasured') : say('report.expect')}</label>
          <textarea
            id={`${field}-expected`}
            rows={3}
            maxLength={MOST_EXPECTED}
            value={expected}
            onChange={({ currentTarget: { value } }) => setExpected(value)}
          />
          <p className={styles.buttons}>
            <Button kind="primary" disabled={expected.trim() === ''} onClick={() => answer(expected)}>
              {say('report.expectDone')}
            </Button>
            <Button kind="quiet" onClick={() => answer('')}>
              {say('report.skip')}
            </Button>
          </p>
        </div>
      )}
      {asked && !part && (
        <EmptyState icon={<FileText />} title={say('report.measureFirst')} actions={way}>
          {draft.expected === '' ? say('report.measureFirstSkipped') : say('report.measureFirstText')}
        </EmptyState>
      )}
      {asked && part && <ReportSheet experiment={{ ...experiment, part }} draft={draft} />}
    </>
  );
}
