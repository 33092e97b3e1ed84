// Which heads are compared, and over how many draws.
import { Dices } from 'lucide-react';
import type { CurveKind } from '../../core/compare/curveKinds';
import { CURVE_KINDS } from '../../core/compare/curveKinds';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Select } from '../../ui/Select';
import { say } from '../../words/say';
import { offerWords } from './curveWords';
import styles from './learningCurve.module.css';

/** How often samples are kept back and drawn anew, where nobody says otherwise by a link or a lesson. */
const DRAWS = [5, 10, 20, 50];

/**
 * A box for each head, a list of numbers of draws, and another draw of the samples.
 * A head that cannot be measured is disabled with the reason, and the last one stays on.
 */
export function CurveSettings({ link }: { readonly link: string }) {
  const { kinds, draws, seed } = useAppStore((state) => state.settings.curve);
  const configure = useAppStore((state) => state.configureCurve);
  const mapped = useAppStore((state) => state.mappedHead() !== undefined);
  const offer = useAppStore((state) => state.tuningOffer);
  const noteOf = (kind: CurveKind): { readonly lacking: boolean; readonly words: string } | undefined => {
    if (kind === 'zero-shot' && !mapped) return { lacking: true, words: say('learningCurve.needsMapping') };
    if (kind !== 'fine-tuned' || !offer) return undefined;
    const lacking = offer.kind !== 'offered';
    return lacking || !kinds.includes(kind) ? { lacking, words: offerWords(offer) } : undefined;
  };
  return (
    <div className={styles.settings}>
      <fieldset className={styles.kinds}>
        <legend>{say('learningCurve.heads')}</legend>
        {CURVE_KINDS.map((kind) => {
          const on = kinds.includes(kind);
          const note = noteOf(kind);
          const others = CURVE_KINDS.filter((each) => (each === kind ? !on : kinds.includes(each)));
          return (
            <label key={kind}>
              {/* The last one stays: a figure of nothing says nothing. */}
              <input
                type="checkbox"
                checked={on}
                disabled={(on && kinds.length === 1) || (note?.lacking === true && !on)}
                onChange={() => void configure({ kinds: others })}
              />
              <span className={styles.words}>
                <span>{headKindName(kind)}</span>
                {note && <span className={styles.note}>{note.words}</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      <Select
        label={say('learningCurve.repeats')}
        value={String(draws)}
        options={[...new Set([...DRAWS, draws])]
          .sort((a, b) => a - b)
          .map((count) => ({ value: String(count), label: say('learningCurve.repeatCount', { count }) }))}
        onChange={(value) => void configure({ draws: Number(value) })}
      />
      <Button kind="quiet" icon={<Dices />} onClick={() => void configure({ seed: (seed + 1) % 2 ** 32 })}>
        {say('learningCurve.otherSamples')}
      </Button>
      <CopyLink query={link} />
    </div>
  );
}
