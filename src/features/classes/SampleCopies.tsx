// The altered copies of a sample, beside it.
import { useEffect, useRef } from 'react';
import type { Recipe } from '../../core/dataset/augmentation';
import { copyKey, recipesOf } from '../../core/dataset/augmentation';
import { useAppStore } from '../../store/useAppStore';
import styles from './classes.module.css';

/** CSS pixels, twice as many on a sharp screen. */
const SIDE = 72;

export function SampleCopies({ id }: { readonly id: string }) {
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const recipes = recipesOf(id, augmentation);
  if (recipes.length === 0) return null;
  return (
    <ul className={styles.copies} aria-label="Its altered copies">
      {recipes.map((recipe, number) => (
        <li key={copyKey(id, recipe)}>
          <Copy id={id} recipe={recipe} name={`Copy ${number + 1}`} />
        </li>
      ))}
    </ul>
  );
}

function Copy({ id, recipe, name }: { readonly id: string; readonly recipe: Recipe; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useAppStore((state) => state.drawCopy);
  const key = copyKey(id, recipe);
  const latest = useRef(recipe);
  latest.current = recipe;
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
