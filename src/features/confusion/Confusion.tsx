// The confusion matrix: the pair that is mixed up most in words, the matrix, its files, and the pictures of the cell that is pressed.
import { Download, Image } from 'lucide-react';
import { useState } from 'react';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { classNamed } from '../../store/dataset/classNamed';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { Segments } from '../../ui/Segments';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import type { Measure } from './cellText';
import { matrixPicture } from './matrixPicture';
import { pairSentence } from './pairSentence';
import { MatrixTable } from './MatrixTable';
import styles from './confusion.module.css';
import type { ClassOrder, Matrix } from './useMatrix';
import { MANY, useCellIds, useMatrix } from './useMatrix';

/** What a sheet with pictures is told. */
export interface PictureSheet {
  readonly open: boolean;
  readonly title: string;
  readonly hint: string;
  readonly ids: readonly string[];
  /** What stands on the button that says a label is right, where that is in doubt. */
  readonly keep?: string;
  readonly onClose: () => void;
}

interface ConfusionProps {
  /** Shows samples in a sheet. */
  readonly pictures: (sheet: PictureSheet) => Elements;
}

/** A cell by its classes, so that it stays the same one when the order is another. */
interface Cell {
  readonly truth: string;
  readonly said: string;
}

/**
 * The matrix of the held-out answers, in counts or shares and in either order of the classes; a note where there are none. `pictures` draws
 * the sheet with the samples of the cell that was pressed.
 */
export function Confusion({ pictures }: ConfusionProps) {
  const [order, setOrder] = useState<ClassOrder>();
  const [measure, setMeasure] = useState<Measure>('counts');
  const [cell, setCell] = useState<Cell>();
  const [open, setOpen] = useState(false);
  const matrix = useMatrix(order);
  const yet = useAppStore(yetToKnow);
  const fromElsewhere = useAppStore((state) => state.opened !== undefined);
  const ids = useCellIds(cell?.truth, cell?.said);
  if (!matrix && yet) return <StillLooking of={yet} />;
  if (!matrix) return <p className={styles.hint}>{say(fromElsewhere ? 'testPlace.onlyLearntHere' : 'confusion.empty')}</p>;
  return (
    <div className={styles.confusion}>
      <p className={styles.pair}>{pairSentence(matrix)}</p>
      <div className={styles.tools}>
        <Segments
          label={say('confusion.show')}
          value={measure}
          options={[
            { value: 'counts', label: say('confusion.counts') },
            { value: 'shares', label: say('confusion.shares') },
          ]}
          onChange={setMeasure}
        />
        {matrix.classes.length > 2 && (
          <Segments
            label={say('confusion.order')}
            value={order ?? (matrix.classes.length > MANY ? 'alike' : 'own')}
            options={[
              { value: 'own', label: say('confusion.own') },
              { value: 'alike', label: say('confusion.alike') },
            ]}
            onChange={setOrder}
          />
        )}
      </div>
      <MatrixTable
        of={matrix}
        measure={measure}
        onOpen={(truth, said) => {
          setCell({ truth, said });
          setOpen(true);
        }}
      />
      <p className={styles.hint}>
        {measure === 'shares' && matrix.support.some((rows) => rows < ENOUGH_FOR_A_SHARE) ? (
          say('confusion.fewer', { least: ENOUGH_FOR_A_SHARE })
        ) : (
          <Explained text={say('confusion.hint')} />
        )}
      </p>
      <Files of={matrix} measure={measure} />
      {cell && pictures({ open, ids, ...wordsFor(matrix, cell), onClose: () => setOpen(false) })}
    </div>
  );
}

function Files({ of: matrix, measure }: { readonly of: Matrix; readonly measure: Measure }) {
  const saveTable = useAppStore((state) => state.saveTable);
  const savePicture = useAppStore((state) => state.savePicture);
  const [failed, setFailed] = useState(false);
  const what = say('confusion.fileName');
  const save = async () => {
    try {
      savePicture(what, await matrixPicture(matrix, measure));
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.tools}>
      <Button size="s" kind="quiet" icon={<Download />} onClick={() => saveTable(what, tableOf(matrix))}>
        {say('tables.csv')}
      </Button>
      <Button size="s" kind="quiet" icon={<Image />} onClick={() => void save()}>
        {say('confusion.savePicture')}
      </Button>
      {failed && (
        <p role="alert" className={styles.hint}>
          {say('confusion.pictureFailed')}
        </p>
      )}
    </div>
  );
}

function tableOf({ classes, count }: Matrix): readonly (readonly (string | number)[])[] {
  return [
    [say('confusion.corner'), ...classes.map(({ name }) => name)],
    ...classes.map(({ name }, truth) => [name, ...classes.map((_, said) => count(truth, said))]),
  ];
}

function wordsFor({ classes }: Matrix, { truth, said }: Cell): Pick<PictureSheet, 'title' | 'hint' | 'keep'> {
  const nameOf = (id: string) => classNamed(id, classes);
  return truth === said
    ? { title: say('confusion.sheetRight', { truth: nameOf(truth) }), hint: say('confusion.leastSureFirst') }
    : {
        title: say('confusion.sheetWrong', { truth: nameOf(truth), said: nameOf(said) }),
        hint: say('confusion.worstFirst'),
        keep: say('worthALook.keep'),
      };
}
