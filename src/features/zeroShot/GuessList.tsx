// The five pretraining classes that a classifier finds likeliest in a picture, each with what it counts as.
import { memo, useMemo } from 'react';
import type { Guess, Classifier } from '../../core/backbones/classifier';
import { bestGuesses, classProbabilities } from '../../core/backbones/classifier';
import { keepClasses, shareOutside } from '../../core/backbones/labelMapping';
import { useAppStore } from '../../store/useAppStore';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { percent } from '../../words/numbers';
import { useLanguage } from '../../store/useLanguage';
import { say } from '../../words/say';
import { CountsAs } from './CountsAs';
import { LabelGrip } from './LabelGrip';
import { useClassOf } from './useClassOf';
import styles from './zeroShot.module.css';

const SHOWN = 5;

interface GuessListProps {
  readonly classifier: Classifier;
  /** The picture's embedding. */
  readonly values: Float32Array;
  readonly label: string;
}

/** Nothing where `values` is no embedding of the classifier's backbone. Drawn anew only for other properties or another language. */
export const GuessList = memo(function GuessList(props: GuessListProps) {
  useLanguage();
  // A classifier is checked against its backbone when it is read; what a render does must not hang on that.
  return props.values.length === props.classifier.embeddingLength ? <Guesses {...props} /> : null;
});

function Guesses({ classifier, values, label }: GuessListProps) {
  const probabilities = useMemo(() => classProbabilities(classifier, values), [classifier, values]);
  const guesses = useMemo(() => bestGuesses(classifier, probabilities, SHOWN), [classifier, probabilities]);
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const classes = useAppStore((state) => state.dataset.classes);
  const effective = useMemo(
    () => keepClasses(mapping, new Set(classes.filter(({ enabled }) => enabled).map(({ id }) => id))),
    [mapping, classes],
  );
  const outside = shareOutside(classifier, effective, probabilities);
  return (
    <>
      <ol className={styles.guesses} aria-label={label}>
        {guesses.map((guess) => (
          <GuessRow key={guess.label} guess={guess} />
        ))}
      </ol>
      {effective.classOf.size > 0 && effective.rest === undefined && (
        <p className={styles.note}>{say('zeroShot.outside', { share: percent(outside) })}</p>
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
