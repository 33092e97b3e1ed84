// Below the one picture that is looked at: why the head answers so.
import { NearestSamples } from '../../features/predict/NearestSamples';
import { WhyOfSample } from '../../features/why/WhyOfSample';

/** Nothing for several pictures. */
export function WhyOfOne({ ids: [id, ...others] }: { readonly ids: readonly string[] }) {
  if (id === undefined || others.length > 0) return null;
  return <WhyOfSample id={id} nearest={({ nearest }) => <NearestSamples of={nearest} />} />;
}
