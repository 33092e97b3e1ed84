// A shortcut planted on a drawn set: learnt in one press, then asked with the grounds swapped; what was lost, and what the head looked at.
import { FlaskConical } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Evidence } from '../../core/evidence/evidenceMap';
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import { SAMPLE_SET_IDS } from '../../core/sampleSets/sampleSets';
import { behindSentence } from '../../store/compare/behindSentence';
import { shortcutBehind, shortcutNow } from '../../store/compare/resultsBehind';
import { drawnClassNames, sampleSetNames } from '../../store/compare/sampleSetNames';
import type { FooledPicture, MeasuredShortcut } from '../../store/compare/shortcutSlice';
import { useAppStore } from '../../store/useAppStore';
import { useKept, useUnread } from '../../store/useKept';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { Select } from '../../ui/Select';
import { ShareRange } from '../../ui/ShareRange';
import { useBlobAddress } from '../../ui/useBlobAddress';
import { Unread } from '../../ui/Unread';
import { say } from '../../words/say';
import { ShortcutTable } from './ShortcutTable';
import { measuredOn, shortcutRows, shortcutSentence } from './shortcutWords';
import styles from './tags.module.css';
import type { BiasLink } from './useBiasLink';

interface ShortcutProps extends MeasuredProps {
  readonly link: BiasLink;
}

interface MeasuredProps {
  /** Draws evidence over a picture: orange speaks for the answer, blue against it. */
  readonly overlay: (evidence: Evidence) => Elements;
}

/**
 * `link` holds which drawn set is used. `overlay` draws evidence over a picture.
 * Warns where something that the result depends on has changed since.
 */
export function Shortcut({ overlay, link: { set, choose, query } }: ShortcutProps) {
  useKept('shortcut');
  const unread = useUnread('shortcut');
  const shortcut = useAppStore((state) => state.shortcut);
  const measured = useAppStore(shortcutNow);
  const behind = useAppStore(shortcutBehind);
  const plant = useAppStore((state) => state.plantShortcut);
  const cancel = useAppStore((state) => state.cancelShortcut);
  const ready = useAppStore((state) => state.backbone.kind === 'ready');
  return (
    <div className={styles.block}>
      <p>
        <Explained text={say('tags.shortcutText')} />
      </p>
      <div className={styles.line}>
        <Select
          label={say('tags.set')}
          value={set}
          options={SAMPLE_SET_IDS.map((id) => ({ value: id, label: say(sampleSetNames[id]) }))}
          onChange={(value) => choose({ set: SAMPLE_SET_IDS.find((id) => id === value) ?? set })}
        />
        <Button kind="primary" icon={<FlaskConical />} disabled={!ready || shortcut.kind === 'running'} onClick={() => void plant(set)}>
          {say('tags.plant')}
        </Button>
      </div>
      {shortcut.kind === 'running' && <Progress label={say('tags.planting')} value={shortcut.done} onCancel={cancel} />}
      {(shortcut.kind === 'lacking' || !ready) && <Banner tone="info">{say('tags.needsBackbone')}</Banner>}
      {shortcut.kind === 'cancelled' && <Banner tone="info">{say('tags.cancelled')}</Banner>}
      {shortcut.kind === 'failed' && (
        <Banner tone="bad" details={shortcut.detail}>
          {say('tags.failed')}
        </Banner>
      )}
      <Unread of={unread} />
      {measured && shortcut.kind !== 'running' && (
        <>
          {behind && <Banner tone="warn">{behindSentence(behind)}</Banner>}
          <Measured of={measured} overlay={overlay} />
        </>
      )}
      <CopyLink query={query} />
    </div>
  );
}

function Measured({ of, overlay }: { readonly of: MeasuredShortcut } & MeasuredProps) {
  const { set, swapped, byGround, fooled } = of;
  const wrong = swapped.total - swapped.right;
  return (
    <>
      <p className={styles.sentence} role="status">
        {shortcutSentence(of)}
      </p>
      {wrong > 0 && <p>{say('tags.byGround', { count: byGround, wrong })}</p>}
      <ul className={styles.scores}>
        {shortcutRows(of).map(({ key, name, right, total, interval }) => (
          <li key={key}>
            <h3>{name}</h3>
            <p>{say('tags.right', { right, asked: total })}</p>
            <ShareRange {...interval} share={total > 0 ? right / total : undefined} />
          </li>
        ))}
      </ul>
      {fooled.length > 0 && (
        <>
          <p>{say(fooled.some(({ evidence }) => evidence) ? 'tags.lookedAt' : 'tags.noMaps')}</p>
          <ul className={styles.fooled}>
            {fooled.map((each) => (
              <li key={`${each.truth} ${each.said}`}>
                <Fooled of={each} set={set} overlay={overlay} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.small}>{measuredOn(of)}</p>
      <ShortcutTable of={of} />
    </>
  );
}

function Fooled({
  of: { bytes, type, truth, said, evidence },
  set,
  overlay,
}: { readonly of: FooledPicture; readonly set: SampleSetId } & MeasuredProps) {
  const address = useBlobAddress(bytes, type);
  const nameOf = (at: number) => isolated(say(drawnClassNames[set][at] ?? drawnClassNames[set][0] ?? 'sampleSets.title'));
  const words = say('tags.fooled', { truth: nameOf(truth), said: nameOf(said) });
  return (
    <figure>
      <div className={styles.shown}>
        <img src={address} alt="" />
        {evidence && overlay(evidence)}
      </div>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
