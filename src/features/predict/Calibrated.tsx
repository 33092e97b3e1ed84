// Says that the probabilities are calibrated, where they are.
import { headInUseNow } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { CalibratedNote } from '../../ui/CalibratedNote';

/** A note where the head in use divides its logits by a temperature other than 1; else nothing. */
export function Calibrated() {
  return <CalibratedNote temperature={useAppStore(headInUseNow)?.temperature} />;
}
