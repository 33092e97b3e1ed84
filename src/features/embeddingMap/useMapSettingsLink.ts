// Whose map it is, how it is laid out and how coloured, in the address. Tags are names that people gave and stay out of links:
// one is its number.
import { useState } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { labQuery, parseLab } from '../../core/compare/labAddress';
import { allSamples } from '../../core/dataset/dataset';
import { tagCounts } from '../../core/dataset/tagCounts';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { linkedColour, linkOfColour } from '../../core/embeddingMap/mapColours';
import type { MapMethod } from '../../core/embeddingMap/mapMethods';
import { MAP_METHODS } from '../../core/embeddingMap/mapMethods';
import { specInUse } from '../../store/backbone/backboneState';
import { linkedBackbone } from '../../store/compare/linkedColumns';
import { lookedUp } from '../../store/base/lookedUp';
import { idOf } from '../../store/base/projectState';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { useAddressState } from '../../ui/useAddressState';

interface MapLink {
  /** What a link says of what is set. */
  readonly query: string;
  /** The backbone of which a link shows the map, while another one is in use. */
  readonly wanted: BackboneSpec | undefined;
  /** It is not wanted any more. */
  readonly dismiss: () => void;
  /** A person does not want it: the address says again what is shown. */
  readonly refuse: () => void;
}

/** Keeps address and settings alike. Another backbone is only offered: with it the whole project works. */
export function useMapSettingsLink(by: ColourBy, onBy: (by: ColourBy) => void): MapLink {
  const notify = useAppStore((state) => state.notify);
  const method = useAppStore((state) => state.mapMethod);
  const choose = useAppStore((state) => state.chooseMapMethod);
  const owner = useAppStore(({ project }) => idOf(project));
  const backbone = useAppStore((state) => specInUse(state.backbone)?.id);
  const { own, listed } = useOwnBackbones();
  const tags = useAppStore(({ dataset }) => tagCounts(allSamples(dataset)));
  const [wanted, setWanted] = useState<BackboneSpec>();
  useKept('map');
  const read = useAppStore((state) => lookedUp(state, 'map') !== undefined);
  const names = [...tags.keys()];
  const settingsIn = (there: string, step: boolean) => ({
    spec: linkedBackbone(parseLab('map', there).backbone, own, step),
    ...mapIn(there, { method, by }, names),
  });
  const query = mapQuery({ backbone, method, by }, names);
  const refuse = useAddressState({
    query,
    canonical(there, step) {
      const { spec, ...set } = settingsIn(there, step);
      return mapQuery({ backbone: spec?.id ?? backbone, ...set }, names);
    },
    apply(there, step) {
      const set = settingsIn(there, step);
      if (set.method !== method) choose(set.method);
      if (set.by !== by) onBy(set.by);
      setWanted(set.spec);
    },
    // How it was set at the visit before is no change.
    ready: listed && owner !== undefined && read && backbone !== undefined,
    owner,
    missed: (parts) => notify({ kind: 'link-partly', parts }),
  });
  const dismiss = () => setWanted(undefined);
  return {
    query,
    wanted: wanted?.id === backbone ? undefined : wanted,
    dismiss,
    refuse() {
      dismiss();
      refuse();
    },
  };
}

interface MapSettings {
  readonly method: MapMethod;
  readonly by: ColourBy;
}

/** The map as a link says it, where these are the names of all tags. */
export const mapQuery = (
  { backbone, method, by }: MapSettings & { readonly backbone: string | undefined },
  tags: readonly string[],
): string => labQuery('map', { backbone, method, colour: linkOfColour(by, tags) });

/** What an address comes to: what it does not say is as it was `before`. */
export function mapIn(there: string, before: MapSettings, tags: readonly string[]): MapSettings {
  const { method, colour } = parseLab('map', there);
  return { method: MAP_METHODS.find((each) => each === method) ?? before.method, by: linkedColour(colour, tags) ?? before.by };
}
