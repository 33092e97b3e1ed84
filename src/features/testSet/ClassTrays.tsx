// The trays of one class.
import { Circle, ImagePlus } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { Class, Dataset, Part } from '../../core/dataset/dataset';
import { idsByClass } from '../../store/dataset/idsByClass';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import type { Elements } from '../../ui/elements';
import { HoldButton } from '../../ui/HoldButton';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import styles from './testSet.module.css';
import { Tray } from './Tray';

/** A press by assistive technology has no end: it holds for this many milliseconds after the countdown. */
const CLICK_HOLDS = 600;

const NONE: readonly string[] = [];

interface ClassTraysProps {
  readonly of: Class;
  readonly called: string;
  readonly writable: boolean;
  readonly thumb: (id: string) => Elements;
}

/**
 * Buttons that record and upload into the test set of class `of`, and its two trays. `called` is its name as it is spoken;
 * `thumb` draws a small picture.
 */
export function ClassTrays({ of, called, writable, thumb }: ClassTraysProps) {
  const idsIn =
    (part: Part) =>
    ({ dataset }: { readonly dataset: Dataset }) =>
      idsByClass(part === 'test' ? dataset.testSamples : dataset.samples).get(of.id) ?? NONE;
  const tests = useAppStore(useShallow(idsIn('test')));
  const learnt = useAppStore(useShallow(idsIn('train')));
  const recording = useAppStore(({ recording: now }) => now.kind !== 'idle' && now.classId === of.id && now.part === 'test');
  const countdown = useAppStore((state) => state.countdown);
  const startRecording = useAppStore((state) => state.startRecording);
  const stopRecording = useAppStore((state) => state.stopRecording);
  const pickPictures = useAppStore((state) => state.pickPictures);
  return (
    <section className={styles.class} data-colour={of.colour} aria-label={called}>
      <header className={styles.header}>
        <ClassDot colour={of.colour} />
        <h3>
          <Name>{called}</Name>
        </h3>
        {writable && (
          <div className={styles.actions}>
            <HoldButton
              label={say('testSet.record', { class: called })}
              colour={of.colour}
              active={recording}
              clickHolds={CLICK_HOLDS + 1000 * countdown}
              onStart={() => startRecording(of.id, 'test')}
              onEnd={stopRecording}
            >
              <Circle fill="currentColor" />
              <span>{say('testSet.hold')}</span>
            </HoldButton>
            <Button
              icon={<ImagePlus />}
              aria-label={say('testSet.uploadTo', { class: called })}
              onClick={() => void pickPictures({ kind: 'class', classId: of.id, part: 'test' })}
            >
              {say('testSet.upload')}
            </Button>
          </div>
        )}
      </header>
      <div className={styles.pair}>
        <Tray part="test" of={of} called={called} ids={tests} writable={writable} thumb={thumb} />
        <Tray part="train" of={of} called={called} ids={learnt} writable={writable} thumb={thumb} />
      </div>
    </section>
  );
}
