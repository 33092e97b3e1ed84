// A test set of one's own: how the head does on it, and how far that is from what it gets right of held-out pictures.
import { ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { clearBetween } from '../../core/base/hundredths';
import type { TestScore } from '../../core/evaluation/testSet';
import { ENOUGH_FOR_A_SHARE, ENOUGH_RECORDINGS } from '../../core/evaluation/quality';
import { shownClasses } from '../../store/dataset/shownClasses';
import type { MadeTest } from '../../store/evaluation/testSetSlice';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import type { YetToKnow } from '../../store/evaluation/yetToKnow';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { useDragging } from '../../ui/useDragging';
import { Progress } from '../../ui/Progress';
import { ShareRange } from '../../ui/ShareRange';
import { StillLooking } from '../../ui/StillLooking';
import { allOf, sentences } from '../../words/lists';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import { OtherNames } from './OtherNames';
import styles from './testSet.module.css';
import { useTestSet } from './useTestSet';

/** What a sheet with pictures is told. */
export interface TestSheet {
  readonly open: boolean;
  readonly title: string;
  readonly hint: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

interface TestSetProps {
  /** Shows samples in a sheet. */
  readonly pictures: (sheet: TestSheet) => Elements;
}

/**
 * The score and its interval once the head was asked, and a button for the pictures that it got wrong, which `pictures` draws as a sheet. A
 * note where the set is empty or there is no head.
 */
export function TestSet({ pictures }: TestSetProps) {
  const { state, some, shown } = useTestSet();
  const yet = useAppStore(yetToKnow);
  const [open, setOpen] = useState(false);
  const dragging = useDragging();
  if (!some && (yet?.kind === 'opening' || yet?.kind === 'adding')) return <Coming of={yet} />;
  if (!some)
    return (
      <>
        <EmptyState icon={<ClipboardList />} title={say('testSet.empty')}>
          <Explained text={say(dragging ? 'testSet.emptyText' : 'testSet.emptyTextByTouch')} />
        </EmptyState>
        <OtherNames />
      </>
    );
  if (state.kind === 'failed')
    return (
      <Banner tone="bad" details={state.detail}>
        {say('testSet.failed')}
      </Banner>
    );
  return (
    <div className={styles.score} aria-busy={state.kind === 'making'}>
      <OtherNames />
      {shown ? (
        <>
          <Score of={shown.score} ofFile={shown.ofFile !== undefined} />
          <LeftOut of={shown.leftOut} ofFile={shown.ofFile} />
          {shown.ofFile?.saysLearnt === false && <p className={styles.lack}>{say('testSet.nobodyKnows')}</p>}
          {shown.wrong.length > 0 && (
            <div>
              <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
                {say('testSet.seeWrong', { count: shown.wrong.length })}
              </Button>
            </div>
          )}
          {pictures({
            open,
            title: say('testSet.wrongOnes'),
            hint: say('testSet.surestFirst'),
            ids: shown.wrong,
            onClose: () => setOpen(false),
          })}
        </>
      ) : (
        state.kind === 'away' && (yet ? <Coming of={yet} /> : <p>{say('testSet.noHead')}</p>)
      )}
      {state.kind === 'making' && (
        <Progress
          label={say('testSet.asking')}
          value={state.done / state.total}
          detail={say('common.progress', { done: state.done, total: state.total })}
        />
      )}
    </div>
  );
}

/** What is waited for. That pictures are taken in is said over the trays beside, with a way to stop it: once on a page is enough. */
function Coming({ of }: { readonly of: YetToKnow }) {
  return of.kind === 'adding' || of.kind === 'seeing' ? null : <StillLooking of={of} />;
}

interface ScoreProps {
  readonly of: TestScore;
  /** Of a head from a file. */
  readonly ofFile: boolean;
}

function Score({ of: { right, total, recordings, interval, enough, baseline, gap, classes, untested }, ofFile }: ScoreProps) {
  const yet = useAppStore(yetToKnow);
  const noBetter = noBetterSentence(right, baseline, useAppStore(shownClasses));
  const recorded = useAppStore(({ dataset }) => dataset.samples.some(({ source }) => source === 'camera'));
  if (total === 0) return null;
  return (
    <>
      <p className={styles.what}>
        {untested.length > 0
          ? say('testSet.rightPart', { right, asked: total, tested: classes.length, classes: classes.length + untested.length })
          : say('testSet.right', { right, asked: total })}
      </p>
      <p>
        {enough
          ? say('testSet.between', shareEnds(interval.low, interval.high))
          : say('testSet.tooFew', { least: ENOUGH_FOR_A_SHARE, recordings: ENOUGH_RECORDINGS })}
      </p>
      {enough && recordings < total && <p>{say('quality.together', { asked: total, recordings })}</p>}
      {enough && <ShareRange low={interval.low} high={interval.high} share={right / total} />}
      {noBetter && <p>{noBetter}</p>}
      {untested.length > 0 && <Untested of={untested} />}
      {/* What a head from a file learned from is not here: there is no other score to compare with. */}
      {gap && <p className={styles.gap}>{gapSentence(gap, recorded)}</p>}
      {!gap && yet && !ofFile && <Coming of={yet} />}
      {!gap && !yet && !ofFile && <p className={styles.gap}>{say('testSet.noGap')}</p>}
      <ByClass of={classes} />
    </>
  );
}

function Untested({ of }: { readonly of: TestScore['untested'] }) {
  const own = useAppStore(shownClasses);
  const opened = useAppStore((state) => state.opened?.classes);
  const names = of.flatMap((id) => own.find((each) => each.id === id) ?? opened?.find((each) => id.endsWith(each.id)) ?? []);
  return (
    <p className={styles.lack}>{say('testSet.untested', { classes: allOf(names.map(({ name }) => isolated(name))), count: of.length })}</p>
  );
}

/** `recorded`: whether it learns from pictures of the camera. Who has none, as of a drawn set, is not sent to other places and light. */
function gapSentence({ verdict, between }: NonNullable<TestScore['gap']>, recorded: boolean): string {
  switch (verdict) {
    case 'lower':
      return sentences(
        say('testSet.lower', clearBetween(-between.high, -between.low)),
        say(recorded ? 'testSet.lowerWhy' : 'testSet.lowerWhyAdded'),
      );
    case 'higher':
      return sentences(say('testSet.higher', clearBetween(between.low, between.high)), say('testSet.higherWhy'));
    case 'no clear difference':
      return say('testSet.sameAsHeldOut');
  }
}

function ByClass({ of }: { readonly of: TestScore['classes'] }) {
  const classes = useAppStore(shownClasses);
  return (
    <ul className={styles.byClass} aria-label={say('testSet.byClass')}>
      {of.map(({ classId, right, total }) => {
        const known = classes.find(({ id }) => id === classId);
        return (
          <li key={classId}>
            <ClassDot colour={known?.colour ?? 0} size="s" />
            <span>{say('testSet.classRight', { name: isolated(known?.name ?? say('history.deletedClass')), right, asked: total })}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface LeftOutProps {
  readonly of: MadeTest['leftOut'];
  readonly ofFile: MadeTest['ofFile'];
}

function LeftOut({ of: { unknownClass, learnt, unreadable }, ofFile }: LeftOutProps) {
  return (
    <>
      {unknownClass > 0 && <p className={styles.small}>{say('testSet.unknownClass', { count: unknownClass })}</p>}
      {learnt > 0 && <p className={styles.small}>{say(ofFile ? 'testSet.learntInFile' : 'testSet.learnt', { count: learnt })}</p>}
      {unreadable > 0 && <p className={styles.small}>{say('testSet.unreadable', { count: unreadable })}</p>}
    </>
  );
}
