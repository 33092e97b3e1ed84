// The matrix as a table whose numbers are buttons; arrow keys lead from one to the next.
import type { CSSProperties, KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { isolated } from '../../core/base/names';
import { ClassDot } from '../../ui/ClassDot';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import type { Measure } from './cellText';
import { cellText } from './cellText';
import styles from './confusion.module.css';
import type { Matrix } from './useMatrix';

interface MatrixTableProps {
  readonly of: Matrix;
  readonly measure: Measure;
  readonly onOpen: (truthId: string, saidId: string) => void;
}

/** Cells and names are smaller the more classes there are. */
function sizeFor(classCount: number): string {
  if (classCount > 16) return 'tiny';
  if (classCount > 8) return 'small';
  return classCount > 5 ? 'medium' : 'large';
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function MatrixTable({ of: { classes, support, count }, measure, onOpen }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ truth: 0, said: 0 });
  const k = classes.length;
  // The one cell that Tab leads to: where the keyboard stood, else the first that holds anything.
  const first = classes.findIndex((_, said) => count(0, said) > 0);
  const stands = count(at.truth, at.said) > 0 ? at : { truth: 0, said: first };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    const turned = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    let [truth, said] = [stands.truth + step[0], stands.said + turned * step[1]];
    while (truth >= 0 && truth < k && said >= 0 && said < k) {
      if (count(truth, said) > 0) {
        table.current?.querySelector<HTMLElement>(`[data-cell="${truth} ${said}"]`)?.focus();
        return;
      }
      truth += step[0];
      said += turned * step[1];
    }
  };
  return (
    <div className={styles.scroll}>
      <table ref={table} className={styles.matrix} data-size={sizeFor(k)} onKeyDown={onKeyDown}>
        <caption className={styles.caption}>{say('confusion.caption')}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>{say('confusion.corner')}</td>
            {classes.map(({ id, name, colour }) => (
              <th key={id} scope="col" title={name}>
                <span className={styles.above}>
                  <ClassDot colour={colour} size="s" />
                  <Name>{name}</Name>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((of, truth) => (
            <tr key={of.id}>
              <th scope="row" title={of.name}>
                <span className={styles.beside}>
                  <ClassDot colour={of.colour} size="s" />
                  <Name>{of.name}</Name>
                </span>
              </th>
              {classes.map((as, said) => {
                const cell = count(truth, said);
                if (cell === 0) return <td key={as.id} />;
                const share = cell / (support[truth] ?? 1);
                const names = { truth: isolated(of.name), said: isolated(as.name) };
                return (
                  <td key={as.id}>
                    <button
                      type="button"
                      data-cell={`${truth} ${said}`}
                      data-right={truth === said}
                      tabIndex={stands.truth === truth && stands.said === said ? 0 : -1}
                      // Never so strong that the number could not be read.
                      style={{ '--share': `${Math.round(10 + 30 * share)}%` } as CSSProperties}
                      aria-label={
                        truth === said
                          ? say('confusion.right', { count: cell, truth: names.truth })
                          : say('confusion.cell', { count: cell, truth: names.truth, said: names.said })
                      }
                      onFocus={() => setAt({ truth, said })}
                      onClick={() => onOpen(of.id, as.id)}
                    >
                      {cellText(cell, support[truth] ?? 0, measure)}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
