// One class: the kinds that count as it, those that might, and a place to drop more on.
import { Plus, X } from 'lucide-react';
import type { Class } from '../../core/dataset/dataset';
import { labelsOf } from '../../core/backbones/labelMapping';
import { isolated } from '../../core/base/names';
import type { Classifier } from '../../core/backbones/classifier';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
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

export function MappedClass({ of, classifier, suggested }: MappedClassProps) {
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const writable = useAppStore(({ project }) => project.kind === 'open');
  const mapTo = useAppStore((state) => state.mapTo);
  const unmap = useAppStore((state) => state.unmap);
  const name = isolated(of.name);
  const labels = labelsOf(classifier, mapping, of.id);
  return (
    <LabelDrop of={of} className={styles.mapped} label={`What counts as ${name}`}>
      <p className={styles.heading}>
        <ClassDot colour={of.colour} />
        <Name className={styles.name}>{of.name}</Name>
        {!of.enabled && <span className={styles.count}>off</span>}
      </p>
      {labels.length > 0 ? (
        <ul className={styles.chips} aria-label={`Counts as ${name}`}>
          {labels.map((label) => (
            <li key={label} className={styles.chip}>
              <Name className={styles.name}>{label}</Name>
              <button type="button" aria-label={`${label} no longer counts as ${name}`} disabled={!writable} onClick={() => unmap([label])}>
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.note}>{mapping.rest === of.id ? 'All the rest counts as it.' : 'No kind yet.'}</p>
      )}
      {suggested.length > 0 && writable && (
        <ul className={styles.chips} aria-label={`Suggested for ${name}`}>
          {suggested.slice(0, SUGGESTED).map((label) => (
            <li key={label}>
              <button
                type="button"
                className={styles.suggestion}
                aria-label={`Count ${label} as ${name}`}
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
                aria-label={`Count all ${suggested.length} suggested kinds as ${name}`}
                onClick={() => mapTo(suggested, of.id)}
              >{`Add all ${suggested.length}`}</Button>
            </li>
          )}
        </ul>
      )}
    </LabelDrop>
  );
}
