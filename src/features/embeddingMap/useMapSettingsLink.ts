// How maps are laid out and coloured, in the address. Tags are names that people gave, and stay out of links.
import { labQuery, parseLab } from '../../core/compare/labAddress';
import type { MapMethod } from '../../core/embeddingMap/mapMethods';
import { MAP_METHODS } from '../../core/embeddingMap/mapMethods';
import { useAppStore } from '../../store/useAppStore';
import { useAddressState } from '../../ui/useAddressState';
import type { ColourBy } from './groups';
import { tagOf } from './groups';

const COLOURS = ['class', 'right'] as const;

/** Keeps address and settings alike, and gives what a link says of them. */
export function useMapSettingsLink(by: ColourBy, onBy: (by: ColourBy) => void): string {
  const method = useAppStore((state) => state.mapMethod);
  const choose = useAppStore((state) => state.chooseMapMethod);
  const query = queryOf(method, by);
  useAddressState({
    query,
    canonical(there) {
      const set = settingsIn(there);
      return queryOf(set.method ?? method, set.by ?? by);
    },
    apply(there) {
      const set = settingsIn(there);
      if (set.method && set.method !== method) choose(set.method);
      if (set.by && set.by !== by) onBy(set.by);
    },
  });
  return query;
}

const queryOf = (method: MapMethod, by: ColourBy): string => labQuery('map', { method, ...(tagOf(by) === undefined && { colour: by }) });

function settingsIn(there: string): { readonly method: MapMethod | undefined; readonly by: ColourBy | undefined } {
  const { method, colour } = parseLab('map', there);
  return { method: MAP_METHODS.find((each) => each === method), by: COLOURS.find((each) => each === colour) };
}
