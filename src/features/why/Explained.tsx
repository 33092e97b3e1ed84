// One picture explained: the evidence over it, the bars, the tools that change it, the recordings that taught the answer.
import { useMemo, useState } from 'react';
import type { Known } from '../../store/evaluation/known';
import type { HeadInUse } from '../../store/head/headInUse';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { Spinner } from '../../ui/Spinner';
import { Switch } from '../../ui/Switch';
import { say } from '../../words/say';
import { Bars, useKnownHere } from './Bars';
import type { Edits, Spot } from './edits';
import { NO_EDITS, squareAt } from './edits';
import { EvidenceOverlay, shownMargins } from './EvidenceOverlay';
import { EvidenceWords } from './EvidenceWords';
import { LearntFrom } from './LearntFrom';
import { PointedSquare } from './PointedSquare';
import { SquareTable } from './SquareTable';
import { Stage } from './Stage';
import { strongestOf } from './strongest';
import { Tools } from './Tools';
import { useLook } from './useLook';
import { useOcclusion } from './useOcclusion';
import { answered } from './answered';
import styles from './why.module.css';

interface ExplainedProps {
  readonly head: HeadInUse;
  readonly picture: ImageBitmap;
  /** Id of the sample that the picture is of, if it is one. */
  readonly own?: string | undefined;
  readonly nearest: (known: Known) => Elements;
}

/**
 * `picture` with its evidence; `own` is the id where it is a sample, which is then not its own nearest one. `nearest` draws the nearest
 * samples. A head that cannot be taken apart offers to cover squares.
 */
export function Explained({ head, picture, own, nearest }: ExplainedProps) {
  const [edits, setEdits] = useState<Edits>(NO_EDITS);
  const [shown, setShown] = useState(true);
  const [pointed, setPointed] = useState<Spot>();
  const look = useLook(picture, edits);
  const seen = look === 'failed' ? undefined : look;
  const answer = useMemo(() => seen && answered(head, seen), [head, seen]);
  const known = useKnownHere(seen?.embedding, own);
  const covering = useOcclusion(head, picture, edits, answer);
  const exact = answer?.evidence !== undefined;
  const evidence = answer?.evidence ?? covering.evidence;
  const classOf = (id: string | undefined) => head.classes.find((each) => each.id === id);
  const [yes, no] = [classOf(evidence?.classId), classOf(evidence?.against)];
  const coverStrongest = () => {
    if (!evidence) return;
    const margins = shownMargins(evidence, exact);
    const strongest = strongestOf(margins);
    setEdits({ ...edits, squares: [...edits.squares, squareAt(strongest, evidence.height, evidence.width)] });
  };
  return (
    <div className={styles.explained}>
      <div className={styles.left}>
        <Stage
          picture={picture}
          edits={edits}
          onCover={(spots) => setEdits({ ...edits, spots: [...edits.spots, ...spots] })}
          onPoint={setPointed}
          overlay={shown && evidence && yes && no ? <EvidenceOverlay evidence={evidence} exact={exact} /> : null}
        />
        {evidence && <PointedSquare evidence={evidence} exact={exact} at={pointed} />}
        <Switch label={say('why.show')} checked={shown} onChange={setShown} />
        {look === 'failed' && <p role="alert">{say('why.failed')}</p>}
      </div>
      <div className={styles.right}>
        {answer && <Bars scores={answer.scores} known={known} />}
        {evidence && yes && no && <EvidenceWords evidence={evidence} exact={exact} classes={{ for: yes, against: no }} />}
        {evidence && <SquareTable evidence={evidence} exact={exact} />}
        {answer && !evidence && (
          <p className={styles.buttons}>
            <Button disabled={covering.running} onClick={covering.start}>
              {say('why.cover')}
            </Button>
            {covering.running && <Spinner />}
            {covering.running && <span role="status">{say('why.covering')}</span>}
          </p>
        )}
        {known && known.nearest.length > 0 && <div>{nearest(known)}</div>}
      </div>
      <Tools edits={edits} onChange={setEdits} onCoverStrongest={evidence && coverStrongest} />
      {seen && answer && <LearntFrom head={head} embedding={seen.embedding} scores={answer.scores} />}
    </div>
  );
}
