// One state of the head.
import { Minus, RotateCcw, TrendingDown, TrendingUp } from 'lucide-react';
import { HEAD_KINDS } from '../../core/heads/headChoice';
import { classNamed } from '../../store/dataset/classNamed';
import { shownClasses } from '../../store/dataset/shownClasses';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { EditableText } from '../../ui/EditableText';
import { briefMoment } from '../../words/formats';
import { say } from '../../words/say';
import styles from './history.module.css';
import type { ShownState } from './useStates';

interface StateRowProps {
  readonly of: ShownState;
  /** It is what the head is now. */
  readonly newest: boolean;
  readonly writable: boolean;
}

/**
 * An entry of the list: when, how many right, what changed and whether that made a difference. `newest` is the head of now, which cannot be
 * brought back; in a read-only project nothing can be changed.
 */
export function StateRow({ of: { state, right, total, since, guessing }, newest, writable }: StateRowProps) {
  const nameState = useAppStore((store) => store.nameState);
  const bringBack = useAppStore((store) => store.bringBackState);
  const changed = useChanges(since);
  const classes = useAppStore(shownClasses);
  const noBetter = newest ? noBetterSentence(right, guessing, classes) : undefined;
  return (
    <li className={styles.state}>
      <p className={styles.when}>
        <time dateTime={new Date(state.at).toISOString()}>{newest ? say('history.now') : briefMoment(state.at)}</time>
      </p>
      <div className={styles.what}>
        <div className={styles.head}>
          <b>{say('history.score', { right, asked: total })}</b>
          {since && <Verdict of={since} />}
        </div>
        {noBetter && <p className={styles.small}>{noBetter}</p>}
        <p className={styles.small}>{since ? changed : say('history.first')}</p>
        {since && (
          <p className={styles.small}>
            {since.comparison.samples === 0
              ? say('history.nothingShared')
              : say('history.detail', {
                  count: since.comparison.samples,
                  before: since.comparison.firstRight,
                  after: since.comparison.secondRight,
                })}
          </p>
        )}
        <div className={styles.actions}>
          <EditableText
            label={say('history.name')}
            value={state.name ?? say('history.unnamed')}
            disabled={!writable}
            wraps
            onCommit={(name) => nameState(state, name)}
          />
          {!newest && writable && (
            <Button size="s" kind="quiet" icon={<RotateCcw />} onClick={() => bringBack(state)}>
              {say('history.bringBack')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function Verdict({ of: { comparison } }: { readonly of: NonNullable<ShownState['since']> }) {
  const { verdict } = comparison;
  const icon = verdict === 'better' ? <TrendingUp /> : verdict === 'worse' ? <TrendingDown /> : <Minus />;
  const words = verdict === 'better' ? say('history.better') : verdict === 'worse' ? say('history.worse') : say('history.unclear');
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {icon}
      <span>{words}</span>
    </span>
  );
}

/** What changed, in words. */
function useChanges(since: ShownState['since']): string {
  const classes = useAppStore(shownClasses);
  if (!since) return '';
  const nameOf = (id: string) => classNamed(id, classes);
  const { changes } = since;
  const parts = [
    ...(changes.otherBackbone ? [say('history.otherBackbone')] : []),
    ...changes.switchedOff.map((id) => say('history.switchedOff', { name: nameOf(id) })),
    ...changes.switchedOn.map((id) => say('history.switchedOn', { name: nameOf(id) })),
    ...changes.counts.map(([id, change]) =>
      say(change > 0 ? 'history.more' : 'history.fewer', { count: Math.abs(change), name: nameOf(id) }),
    ),
    ...(changes.relabelled ? [say('history.relabelled')] : []),
    ...(changes.exchanged ? [say('history.exchanged')] : []),
  ];
  const kind = HEAD_KINDS.find((each) => each === since.kind);
  if (kind) parts.push(say('history.otherKind', { kind: headKindName(kind) }));
  else if (changes.otherSettings) parts.push(say('history.otherSettings'));
  if (parts.length > 0) return parts.join(' · ');
  return changes.known ? say('history.anew') : say('history.notNoted');
}
