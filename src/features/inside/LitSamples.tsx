// The samples that light the chosen map most.
import { useEffect } from 'react';
import type { SeenBlock } from '../../core/backbones/insideView';
import { isolated } from '../../core/base/names';
import type { LitOf } from '../../store/compare/litSlice';
import { litNow } from '../../store/compare/litSlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Progress } from '../../ui/Progress';
import { usePicture } from '../../ui/usePicture';
import { threeDecimals } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './inside.module.css';
import { useMapLink } from './useMapLink';

interface LitSamplesProps {
  /** Of the backbone in use. */
  readonly blocks: readonly SeenBlock[];
}

/** The samples found for the chosen map, the search with a way to stop it, or why it ended. What was found stays on leaving. */
export function LitSamples({ blocks }: LitSamplesProps) {
  const lit = useAppStore(litNow);
  const cancel = useAppStore((state) => state.cancelLit);
  const leave = useAppStore((state) => state.leaveLit);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const link = useMapLink(blocks);
  useEffect(() => leave, [leave]);
  if (lit.kind === 'none') return <p className={styles.small}>{say('inside.press')}</p>;
  return (
    <section className={styles.lit} aria-label={say('inside.lit')}>
      <h3>{say('inside.litOf', { number: lit.of.block + 1, channel: lit.of.channel })}</h3>
      {lit.kind === 'looking' && (
        <Progress
          label={say('inside.looking')}
          value={lit.done / lit.total}
          detail={say('epochs.done', { done: lit.done, total: lit.total })}
          onCancel={cancel}
        />
      )}
      {lit.kind === 'cancelled' && <Again of={lit.of} tone="info" text={say('inside.cancelled')} />}
      {lit.kind === 'failed' && <Again of={lit.of} tone="bad" text={say('inside.litFailed')} details={lit.detail} />}
      {lit.kind === 'found' && lit.of.samples !== samples && <Again of={lit.of} tone="warn" text={say('inside.behind')} />}
      {lit.kind === 'found' && (
        <>
          <p className={styles.small}>{say('inside.litText', { samples: lit.looked })}</p>
          <ol className={styles.samples}>
            {lit.samples.map(({ id, light }) => (
              <LitOne key={id} id={id} light={light} />
            ))}
          </ol>
        </>
      )}
      <CopyLink query={link} />
    </section>
  );
}

interface AgainProps {
  readonly of: LitOf;
  readonly tone: 'info' | 'bad' | 'warn';
  readonly text: string;
  /** What went wrong, for a developer. */
  readonly details?: string;
}

function Again({ of, tone, text, details }: AgainProps) {
  const find = useAppStore((state) => state.findLit);
  return (
    <Banner
      tone={tone}
      details={details}
      actions={
        <Button size="s" onClick={() => void find({ block: of.block, channel: of.channel })}>
          {say('inside.again')}
        </Button>
      }
    >
      {text}
    </Banner>
  );
}

function LitOne({ id, light }: { readonly id: string; readonly light: number }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const classId = useAppStore(({ dataset }) => dataset.samples.find((each) => each.id === id)?.classId);
  const name = useAppStore(shownClasses).find((each) => each.id === classId)?.name;
  return (
    <li>
      {address ? <img src={address} alt={isolated(name ?? '')} /> : <span className={styles.blank} />}
      <span className={styles.light}>{threeDecimals(light)}</span>
    </li>
  );
}
