// Says that the percentages above are calibrated, where they are.
import { say } from '../words/say';
import answers from './answers.module.css';
import { Explained } from './Explained';

/** A note where logits are divided by a `temperature` other than 1; else nothing. Once for a section, below its percentages. */
export function CalibratedNote({ temperature }: { readonly temperature: number | undefined }) {
  return temperature === undefined || temperature === 1 ? null : (
    <p className={answers.small}>
      <Explained text={say('calibration.note')} />
    </p>
  );
}
