// What if: the ways to change the picture.
import { Eraser, RotateCcw } from 'lucide-react';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import { percent, twoDigits } from '../../words/numbers';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import type { Edits } from './edits';
import { NO_EDITS } from './edits';
import styles from './why.module.css';

interface ToolsProps {
  readonly edits: Edits;
  readonly onChange: (edits: Edits) => void;
  /** Undefined where no square is known to be the strongest. */
  readonly onCoverStrongest: (() => void) | undefined;
}

const SLIDERS = {
  darken: 'why.darken',
  blur: 'why.blur',
  zoom: 'why.zoom',
  across: 'why.across',
  along: 'why.along',
} as const satisfies Partial<Record<keyof Edits, MessageId>>;

/** Controls for `edits`. `onCoverStrongest` is undefined where there is no evidence, and the button for it is left out. */
export function Tools({ edits, onChange, onCoverStrongest }: ToolsProps) {
  const slider = (name: keyof typeof SLIDERS, min: number, max: number) => (
    <Slider
      label={say(SLIDERS[name])}
      min={min}
      max={max}
      step={0.05}
      value={edits[name]}
      onChange={(value) => onChange({ ...edits, [name]: value })}
      format={(value) => (name === 'zoom' ? `${twoDigits(value)} ×` : percent(value))}
    />
  );
  return (
    <section className={styles.tools} aria-label={say('why.whatIf')}>
      <h3>{say('why.whatIf')}</h3>
      <p>{say('why.whatIfMeans')}</p>
      <div className={styles.fields}>
        <Switch label={say('why.mirror')} checked={edits.mirror} onChange={(mirror) => onChange({ ...edits, mirror })} />
        {slider('darken', 0, 0.95)}
        {slider('blur', 0, 1)}
        {slider('zoom', 1, 3)}
        {slider('across', -0.5, 0.5)}
        {slider('along', -0.5, 0.5)}
      </div>
      <p className={styles.buttons}>
        {onCoverStrongest && (
          <Button size="s" icon={<Eraser />} onClick={onCoverStrongest}>
            {say('why.coverStrongest')}
          </Button>
        )}
        <Button size="s" icon={<RotateCcw />} disabled={edits === NO_EDITS} onClick={() => onChange(NO_EDITS)}>
          {say('why.reset')}
        </Button>
      </p>
    </section>
  );
}
