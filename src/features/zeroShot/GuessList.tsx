// The five kinds that a top finds likeliest in a picture, each with what it counts as.
import { memo, useMemo } from 'react';
import type { Guess, Top } from '../../core/backbones/top';
import { bestGuesses, sees } from '../../core/backbones/top';
import { keepClasses, shareOutside } from '../../core/backbones/labelMapping';
import { useAppStore } from '../../store/useAppStore';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { percent } from '../../words/numbers';
import { CountsAs } from './CountsAs';
import { LabelGrip } from './LabelGrip';
import { useClassOf } from './useClassOf';
import styles from './zeroShot.module.css';

const SHOWN = 5;

interface GuessListProps {
  readonly top: Top;
  /** The picture's embedding. */
  readonly values: Float32Array;
  readonly label: string;
}

export const GuessList = memo(function GuessList(props: GuessListProps) {
  // A top is checked against its backbone when it is read; what a render does must not hang on that.
  return props.values.length === props.top.embeddingLength ? <Guesses {...props} /> : null;
});

function Guesses({ top, values, label }: GuessListProps) {
  const probabilities = useMemo(() => sees(top, values), [top, values]);
  const guesses = useMemo(() => bestGuesses(top, probabilities, SHOWN), [top, probabilities]);
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const classes = useAppStore((state) => state.dataset.classes);
  const effective = useMemo(
    () => keepClasses(mapping, new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id))),
    [mapping, classes],
  );
  const outside = shareOutside(top, effective, probabilities);
  return (
    <>
      <ol className={styles.guesses} aria-label={label}>
        {guesses.map((guess) => (
          <GuessRow key={guess.label} guess={guess} />
        ))}
      </ol>
      {effective.classOf.size > 0 && effective.rest === undefined && (
        <p className={styles.note}>{`${percent(outside)} of what it sees counts as none of your classes.`}</p>
      )}
    </>
  );
}

function GuessRow({ guess: { label, probability } }: { readonly guess: Guess }) {
  const classOf = useClassOf(label);
  return (
    <li className={styles.guess}>
      <LabelGrip label={label}>
        <ProbabilityMeter compact label={label} value={probability} {...(classOf && { colour: classOf.colour })} />
      </LabelGrip>
      <CountsAs label={label} />
    </li>
  );
}
