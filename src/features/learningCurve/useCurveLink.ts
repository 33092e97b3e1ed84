// The curve's settings in its address: which heads, how often drawn anew, and from which seed.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { CurveSettings } from '../../core/project/settings';
import { idOf } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';

/** Keeps address and settings alike, and gives what a link says of them. */
export function useCurveLink(): string {
  const settings = useAppStore((state) => state.settings.curve);
  const configure = useAppStore((state) => state.configureCurve);
  const owner = useAppStore(({ project }) => idOf(project));
  const query = queryOf(settings);
  useAddressState({
    query,
    canonical: (there) => queryOf({ ...settings, ...settingsIn(there) }),
    apply: (there) => void configure(settingsIn(there)),
    ready: owner !== undefined,
    owner,
  });
  return query;
}

const queryOf = ({ kinds, draws, seed }: CurveSettings): string => labQuery('curve', { heads: [...new Set(kinds)], repeats: draws, seed });

function settingsIn(there: string): Partial<CurveSettings> {
  const { heads, repeats, seed } = parseLab('curve', there);
  return { ...(heads && { kinds: heads }), ...(repeats !== undefined && { draws: repeats }), ...(seed !== undefined && { seed }) };
}
