// Below the one picture that is looked at: why the head answers so.
import { NearestSamples } from '../../features/predict/NearestSamples';
import { WhyOfSample } from '../../features/why/WhyOfSample';

interface WhyOfOneProps {
  readonly ids: readonly string[];
  /** Other pictures stand beside it, each with its own. */
  readonly amongOthers?: boolean;
}

/** Nothing for several pictures. */
export function WhyOfOne({ ids: [id, ...others], amongOthers = false }: WhyOfOneProps) {
  if (id === undefined || others.length > 0) return null;
  return <WhyOfSample id={id} amongOthers={amongOthers} nearest={({ nearest }) => <NearestSamples of={nearest} />} />;
}
