// How many samples were enough in the open project, as an answer to its lesson.
import { fewOutcome } from '../../core/lessons/outcomes';
import { useAppStore } from '../../store/useAppStore';
import { useCurves } from './useCurves';

/** Of the first curve; undefined until it is measured whole. */
export function useCurveOutcome(): number | undefined {
  const running = useAppStore(({ curveWork }) => curveWork.kind === 'running');
  const [first] = useCurves();
  return running || !first || first.points.length === 0 ? undefined : fewOutcome(first.points);
}
