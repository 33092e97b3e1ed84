// The curve's settings in its address: which heads, how often drawn anew, and from which seed.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { CurveSettings } from '../../core/project/settings';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** How often samples may be kept back and drawn anew. */
export const DRAWS = [5, 10, 20, 50] as const;

/** Keeps address and settings alike, and gives what a link says of them. */
export function useCurveLink(): string {
  const settings = useAppStore((state) => state.settings.curve);
  const configure = useAppStore((state) => state.configureCurve);
  const query = queryOf(settings);
  useAddressState({
    query,
    canonical: (there) => queryOf({ ...settings, ...settingsIn(there) }),
    apply: (there) => void configure(settingsIn(there)),
  });
  return query;
}

const queryOf = ({ kinds, draws, seed }: CurveSettings): string => labQuery('curve', { heads: kinds, repeats: draws, seed });

function settingsIn(there: string): Partial<CurveSettings> {
  const { heads, repeats, seed } = parseLab('curve', there);
  const draws = DRAWS.find((each) => each === repeats);
  return { ...(heads && { kinds: heads }), ...(draws !== undefined && { draws }), ...(seed !== undefined && { seed }) };
}
