// The report as a sheet: what it says, whether with pictures and a name, and the ways out.
import { FileDown, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { isolated } from '../../core/base/names';
import type { ReportDocument, ReportDraft, ReportPart } from '../../core/compare/report';
import { behindSentence } from '../../store/compare/behindSentence';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { RowsTable } from '../../ui/RowsTable';
import { ShareRange } from '../../ui/ShareRange';
import { sentences } from '../../words/lists';
import { day } from '../../words/numbers';
import { say } from '../../words/say';
import type { Experiment } from './experiment';
import styles from './report.module.css';
import { useReportPictures } from './useReportPictures';

interface ReportSheetProps {
  readonly experiment: Experiment & { readonly part: ReportPart };
  readonly draft: ReportDraft;
}

/**
 * Puts the report together from `experiment` and what the person wrote in `draft`, shows it as it will be printed,
 * and warns where its numbers are older than the samples.
 */
export function ReportSheet({ experiment, draft }: ReportSheetProps) {
  const field = useId();
  const [by, setBy] = useState('');
  const [pictures, setPictures] = useState(false);
  const project = useAppStore((state) => (state.project.kind === 'opening' ? '' : state.project.name));
  const save = useAppStore((state) => state.saveReport);
  const { part, title } = experiment;
  const drawn = useReportPictures(pictures, part.pictures);
  const report: ReportDocument = {
    title,
    byline:
      by.trim() === ''
        ? say('report.made', { project: isolated(project), day: day(draft.at) })
        : say('report.madeBy', { by: isolated(by.trim()), project: isolated(project), day: day(draft.at) }),
    question: draft.question ?? experiment.question,
    expected: draft.expected === '' ? undefined : draft.expected,
    part: {
      ...part,
      settings: [...(part.backbone === undefined ? [] : [[say('report.backbone'), isolated(part.backbone)] as const]), ...part.settings],
    },
    pictures: drawn,
  };
  const words = {
    language: document.documentElement.lang,
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    question: say('report.question'),
    expected: draft.before ? say('report.expectedBefore') : say('report.expected'),
    answer: say('report.answer'),
    numbers: say('report.numbers'),
    settings: say('report.settings'),
    pictures: say('report.pictures'),
    behind: part.behind && behindSentence(part.behind),
  } as const;
  return (
    <>
      {words.behind !== undefined && <Banner tone="warn">{sentences(words.behind, say('report.behind'))}</Banner>}
      <div className={styles.field}>
        <label htmlFor={`${field}-by`}>{say('report.by')}</label>
        <input id={`${field}-by`} autoComplete="off" maxLength={100} value={by} onChange={({ currentTarget: { value } }) => setBy(value)} />
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={pictures} onChange={() => setPictures(!pictures)} />
        <span>{say(part.pictures ? 'report.withFollowed' : 'report.withPictures')}</span>
      </label>
      <p className={styles.buttons}>
        <Button icon={<Printer />} onClick={() => window.print()}>
          {say('report.print')}
        </Button>
        <Button icon={<FileDown />} onClick={() => save(report, words)}>
          {say('report.save')}
        </Button>
      </p>
      <article className={styles.sheet} data-report-sheet="true" aria-label={say('report.sheet')}>
        <h3>{report.title}</h3>
        <p className={styles.small}>{report.byline}</p>
        <h4>{words.question}</h4>
        <p>{report.question}</p>
        {report.expected !== undefined && (
          <>
            <h4>{words.expected}</h4>
            <p>{report.expected}</p>
          </>
        )}
        <h4>{words.answer}</h4>
        <p className={styles.answer}>{part.sentence}</p>
        {words.behind !== undefined && <p>{words.behind}</p>}
        <h4>{words.numbers}</h4>
        <Numbers part={part} />
        <h4>{words.settings}</h4>
        <dl>
          {report.part.settings.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {drawn.length > 0 && <h4>{words.pictures}</h4>}
        <div className={styles.pictures}>
          {drawn.map(({ data, shows }, at) => (
            <figure key={at}>
              <img src={data} alt={shows} />
              <figcaption>{shows}</figcaption>
            </figure>
          ))}
        </div>
      </article>
    </>
  );
}

function Numbers({ part: { bars, figure, tables } }: { readonly part: ReportPart }) {
  return (
    <>
      {bars.map(({ name, low, high, share }) => (
        <div key={name}>
          <p className={styles.small}>{name}</p>
          <ShareRange low={low} high={high} share={share} />
        </div>
      ))}
      {figure && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('report.numbers')}>
          <img className={styles.drawn} src={figure.data} alt={figure.shows} />
        </div>
      )}
      {tables.map(({ caption, heads, rows }) => (
        <div key={caption} className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
          <RowsTable caption={caption} heads={heads} rows={rows.map(([name = '', ...cells], at) => ({ key: `${at}`, name, cells }))} />
        </div>
      ))}
    </>
  );
}
