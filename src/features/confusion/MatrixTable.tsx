// The matrix as a table whose numbers are buttons; arrow keys lead from one to the next.
import type { CSSProperties, KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { isolated } from '../../core/base/names';
import { ClassDot } from '../../ui/ClassDot';
import { runsRightToLeft } from '../../ui/direction';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import type { Measure } from './cellText';
import { cellText } from './cellText';
import styles from './confusion.module.css';
import { filledCells, isCellKey, nextCell } from './nextCell';
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

/** The key as it would be on a page that runs from left to right. */
function turned(key: string, element: Element): string {
  if (!runsRightToLeft(element)) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/**
 * True classes are rows, predicted ones columns. Tab leads to one cell and arrow keys to the others; empty cells are no buttons.
 * `onOpen` gets the ids of both classes.
 */
export function MatrixTable({ of: { classes, support, count }, measure, onOpen }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ truth: 0, said: 0 });
  const k = classes.length;
  // The one cell that Tab leads to: where the keyboard stood, else the first that holds anything.
  const cells = useMemo(() => filledCells(k, (truth, said) => count(truth, said) > 0), [k, count]);
  const stands = cells.find(({ truth, said }) => truth === at.truth && said === at.said) ?? cells[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const key = turned(event.key, event.currentTarget);
    if (!stands || !isCellKey(key)) return;
    event.preventDefault();
    const next = nextCell(cells, stands, key, event.ctrlKey);
    if (next) table.current?.querySelector<HTMLElement>(`[data-cell="${next.truth} ${next.said}"]`)?.focus();
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
                      aria-haspopup="dialog"
                      data-cell={`${truth} ${said}`}
                      data-right={truth === said}
                      tabIndex={stands?.truth === truth && stands.said === said ? 0 : -1}
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
