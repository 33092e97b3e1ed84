// The altered copies of a sample, beside it.
import { useEffect, useRef } from 'react';
import type { Augmentation } from '../../core/dataset/augmentation';
import { augmentedKey, augmentationsOf } from '../../core/dataset/augmentation';
import { useAppStore } from '../../store/useAppStore';
import { say } from '../../words/say';
import styles from './classes.module.css';

/** CSS pixels, twice as many on a sharp screen. */
const SIDE = 72;

/** The copies that augmentation makes of sample `id`, as small pictures; nothing where it makes none. */
export function AugmentedSamples({ id }: { readonly id: string }) {
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const all = augmentationsOf(id, augmentation);
  if (all.length === 0) return null;
  return (
    <ul className={styles.copies} aria-label={say('samples.copies')}>
      {all.map((augmentation, number) => (
        <li key={augmentedKey(id, augmentation)}>
          <Copy id={id} augmentation={augmentation} name={say('samples.copy', { number: number + 1 })} />
        </li>
      ))}
    </ul>
  );
}

function Copy({ id, augmentation, name }: { readonly id: string; readonly augmentation: Augmentation; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useAppStore((state) => state.drawAugmented);
  const key = augmentedKey(id, augmentation);
  const latest = useRef(augmentation);
  latest.current = augmentation;
  useEffect(() => {
    let gone = false;
    void draw(id, latest.current, 2 * SIDE).then((drawn) => {
      if (drawn && !gone) canvas.current?.getContext('2d')?.drawImage(drawn, 0, 0);
      drawn?.close();
    });
    return () => {
      gone = true;
    };
  }, [draw, id, key]);
  return <canvas ref={canvas} width={2 * SIDE} height={2 * SIDE} role="img" aria-label={name} />;
}
