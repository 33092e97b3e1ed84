// What the head in use took here, and what its backbone's pretraining took, from what was measured and counted.
import { useEffect, useState } from 'react';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import type { Range } from '../../core/compare/cost';
import { wattsOf } from '../../core/compare/cost';
import { searchOf } from '../../store/head/searchOf';
import { trainedNow } from '../../store/head/headSlice';
import { liveNow } from '../../store/capture/captureSlice';
import { timingNow } from '../../store/compare/pictureTime';
import { idOf } from '../../store/base/projectState';
import { useAppStore } from '../../store/useAppStore';
import type { HeadCost } from './headCost';
import { headCostOf } from './headCost';
import { useAssumed } from './useAssumed';

/**
 * Undefined without a trained head and a ready backbone. Times the backbone on one picture where that was not done; until then there is no
 * energy. `watts` is the range of the device's power.
 */
export function useHeadCost(watts: Range): HeadCost | undefined {
  const trained = useAppStore(trainedNow);
  const backbone = useAppStore((state) => state.backbone);
  const search = useAppStore((state) => (trained ? searchOf(state, trained) : undefined));
  const time = useAppStore((state) => state.timeOnePicture);
  const timed = useAppStore((state) => (trained ? timingNow(state, trained.fingerprint) : undefined));
  const live = useAppStore((state) => liveNow(state)?.milliseconds);
  // Where none could be timed before, another project may have a picture, or this one by now.
  const project = useAppStore((state) => idOf(state.project));
  const withSamples = useAppStore((state) => state.dataset.samples.length > 0);
  const device = backbone.kind === 'ready' ? backbone.device.kind : undefined;
  useEffect(() => {
    if (device !== undefined) void time();
  }, [time, device, trained?.fingerprint, project, withSamples]);
  if (!trained || backbone.kind !== 'ready') return undefined;
  const { spec, loaded } = backbone;
  return headCostOf(
    trained,
    { spec, ...loaded },
    { pictureTime: typeof timed === 'number' ? timed : live, untimed: timed === 'unknown' },
    watts,
    search,
  );
}

/** The same at the watts that are assumed in the open project. */
export const useHeadCostNow = (): HeadCost | undefined => useHeadCost(wattsOf(useAssumed()));

/** Watt-hours; undefined where nobody published them, 'unread' where they were and could not be had. */
export type Pretraining = Range | 'reading' | 'unread' | undefined;

/** A card as it was asked for; undefined inside where it could not be had. */
export interface FetchedCard {
  readonly id: string;
  readonly card: BackboneCard | undefined;
}

export interface KnownCard {
  readonly card: BackboneCard | undefined;
  readonly pretraining: Pretraining;
}

/** What is known of the pretraining of an entry of the catalogue, from the card that was fetched last. */
export function cardKnown(entry: Pick<BackboneSpec, 'id' | 'about'> | undefined, fetched: FetchedCard | undefined): KnownCard {
  if (entry?.about?.card === undefined) return { card: undefined, pretraining: undefined };
  if (fetched?.id !== entry.id) return { card: undefined, pretraining: 'reading' };
  return { card: fetched.card, pretraining: fetched.card?.energy ?? 'unread' };
}

/** The card of a backbone, where it is here, what its pretraining took, and a way to ask again where that could not be read. */
export function useCard(spec: BackboneSpec | undefined): KnownCard & { readonly again: () => void } {
  const fetch = useAppStore((state) => state.backboneCard);
  const [fetched, setFetched] = useState<FetchedCard>();
  const [attempt, setAttempt] = useState(0);
  const entry = spec && catalogue.find(({ id }) => id === spec.id);
  useEffect(() => {
    if (entry?.about?.card === undefined) return;
    let wanted = true;
    void fetch(entry).then((got) => {
      if (wanted) setFetched({ id: entry.id, card: got?.ok ? got.value : undefined });
    });
    return () => {
      wanted = false;
    };
  }, [fetch, entry, attempt]);
  const again = () => {
    setFetched(undefined);
    setAttempt(attempt + 1);
  };
  return { ...cardKnown(entry, fetched), again };
}
