// One class: the pretraining classes that count as it, those that might, and a place to drop more on.
import { Plus, X } from 'lucide-react';
import type { Class } from '../../core/dataset/dataset';
import { labelsOf } from '../../core/backbones/labelMapping';
import { isolated } from '../../core/base/names';
import type { Classifier } from '../../core/backbones/classifier';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import { LabelDrop } from './LabelDrop';
import styles from './zeroShot.module.css';

/** Suggestions shown of a class; all of them can be added. */
const SUGGESTED = 8;

interface MappedClassProps {
  readonly of: Class;
  readonly classifier: Classifier;
  /** Labels that count as nothing yet. */
  readonly suggested: readonly string[];
}

/**
 * `suggested` are labels that might count as class `of`: a press maps the first few one by one, or all of them.
 * In a read-only project nothing can be changed.
 */
export function MappedClass({ of, classifier, suggested }: MappedClassProps) {
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const writable = useAppStore(({ project }) => project.kind === 'open');
  const mapTo = useAppStore((state) => state.mapTo);
  const unmap = useAppStore((state) => state.unmap);
  const name = isolated(of.name);
  const labels = labelsOf(classifier, mapping, of.id);
  return (
    <LabelDrop of={of} className={styles.mapped} label={say('zeroShot.classMapping', { class: name })}>
      <p className={styles.heading}>
        <ClassDot colour={of.colour} />
        <Name className={styles.name}>{of.name}</Name>
        {!of.enabled && <span className={styles.count}>{say('zeroShot.off')}</span>}
      </p>
      {labels.length > 0 ? (
        <ul className={styles.chips} aria-label={say('zeroShot.classCounts', { class: name })}>
          {labels.map((label) => (
            <li key={label} className={styles.chip}>
              <Name className={styles.name}>{label}</Name>
              <button
                type="button"
                aria-label={say('zeroShot.remove', { label, class: name })}
                disabled={!writable}
                onClick={() => unmap([label])}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>{mapping.rest === of.id ? say('zeroShot.allOthers') : say('zeroShot.noneYet')}</p>
      )}
      {suggested.length > 0 && writable && (
        <ul className={styles.chips} aria-label={say('zeroShot.suggested', { class: name })}>
          {suggested.slice(0, SUGGESTED).map((label) => (
            <li key={label}>
              <button
                type="button"
                className={styles.suggestion}
                aria-label={say('zeroShot.count', { label, class: name })}
                onClick={() => mapTo([label], of.id)}
              >
                <Plus aria-hidden="true" />
                <span>{label}</span>
              </button>
            </li>
          ))}
          {suggested.length > 1 && (
            <li>
              <Button
                size="s"
                kind="quiet"
                aria-label={say('zeroShot.countAll', { count: suggested.length, class: name })}
                onClick={() => mapTo(suggested, of.id)}
              >
                {say('zeroShot.addAll', { count: suggested.length })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </LabelDrop>
  );
}
