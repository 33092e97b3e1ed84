// A class: its name, its button to hold, and its samples.
import { Circle, ImagePlus } from 'lucide-react';
import { memo } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { isolated } from '../../core/base/names';
import { useAppVerb } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { DropZone } from '../../ui/DropZone';
import { EditableText } from '../../ui/EditableText';
import { HoldButton } from '../../ui/HoldButton';
import { lazily } from '../../ui/lazily';
import { useNear } from '../../ui/useNear';
import { say } from '../../words/say';
import { useLanguage } from '../../store/useLanguage';
import { ClassMenu } from './ClassMenu';
import styles from './classes.module.css';
import type { SampleGridProps } from './SampleGrid';

const SampleGrid = lazily<SampleGridProps>(() => import('./SampleGrid').then(({ SampleGrid: grid }) => grid));

/** A press by assistive technology has no end: it holds for this many milliseconds after the countdown. */
const CLICK_HOLDS = 600;

const HOLD_WORDS = { idle: 'classes.hold', countdown: 'classes.countdown', recording: 'classes.recording' } as const;

// The same elements each time: what a card says changes, and its icons are not drawn anew for it.
const HOLD_ICON = <Circle fill="currentColor" />;
const UPLOAD_ICON = <ImagePlus />;

interface ClassCardProps {
  readonly of: Class;
  /** Its samples, newest first. */
  readonly ids: readonly string[];
  /** What its button to hold does. */
  readonly recording: keyof typeof HOLD_WORDS;
  /** Seconds before a recording begins. */
  readonly countdown: number;
  /** What it is called where its name alone would not tell it apart. */
  readonly called: string;
  readonly position: number;
  readonly last: boolean;
  readonly writable: boolean;
  /** Whether it takes little room: one row of small pictures. */
  readonly compact: boolean;
  /** Whether a person has just added it by hand. */
  readonly added: boolean;
}

/** There may be fifty, so none of them listens to the store: each is drawn when something of its own changes. */
export const ClassCard = memo(function ClassCard(props: ClassCardProps) {
  const { of, ids, recording, countdown, called, position, last, writable, compact, added } = props;
  useLanguage();
  const count = ids.length;
  const changeClass = useAppVerb('changeClass');
  const startRecording = useAppVerb('startRecording');
  const stopRecording = useAppVerb('stopRecording');
  const pickPictures = useAppVerb('pickPictures');
  const drop = useAppVerb('drop');
  const moveSamples = useAppVerb('moveSamples');
  const paste = useAppVerb('paste');
  const [nearRef, { near, wasNear }] = useNear();
  const alike = called !== isolated(of.name);
  const here = { kind: 'class', classId: of.id } as const;

  return (
    <div
      ref={nearRef}
      role="group"
      aria-label={called}
      className={styles.card}
      data-colour={of.colour}
      data-off={!of.enabled}
      data-compact={compact}
      onPaste={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        event.stopPropagation();
        void paste(event.clipboardData, here);
      }}
    >
      <DropZone
        className={styles.zone ?? ''}
        label={say('classes.dropInto', { class: called })}
        disabled={!writable}
        onDrop={(data) => void drop(data, here)}
        onItems={(ids) => moveSamples(ids, of.id)}
      >
        <header className={styles.header}>
          <ClassDot colour={of.colour} />
          <EditableText
            label={say('classes.name')}
            value={of.name}
            size="l"
            wraps
            disabled={!writable}
            first={added}
            onCommit={(name) => changeClass(of.id, { name })}
          />
          <span className={styles.count}>{of.enabled ? say('classes.samples', { count }) : say('classes.off', { count })}</span>
          {writable && <ClassMenu of={of} called={called} position={position} last={last} />}
        </header>
        {alike && <p className={styles.hint}>{say('classes.alike', { name: isolated(of.name), shown: called })}</p>}
        {writable && (
          <div className={styles.actions}>
            <HoldButton
              label={say('classes.record', { class: called })}
              colour={of.colour}
              active={recording !== 'idle'}
              clickHolds={CLICK_HOLDS + 1000 * countdown}
              onStart={() => startRecording(of.id)}
              onEnd={stopRecording}
            >
              {HOLD_ICON}
              <span>{say(HOLD_WORDS[recording === 'countdown' && countdown === 0 ? 'recording' : recording])}</span>
            </HoldButton>
            <Button aria-label={say('classes.uploadTo', { class: called })} icon={UPLOAD_ICON} onClick={() => void pickPictures(here)}>
              {say('classes.upload')}
            </Button>
          </div>
        )}
        {count > 0 &&
          (wasNear ? (
            <SampleGrid of={of} called={called} ids={ids} near={near} compact={compact} />
          ) : (
            <div className={styles.samplesToCome} />
          ))}
      </DropZone>
    </div>
  );
});
