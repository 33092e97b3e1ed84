// What the head in use took here, and what its backbone's pretraining took, from what was measured and counted.
import { useEffect, useState } from 'react';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import type { Range } from '../../core/compare/cost';
import { linearOperations, wattHoursOf } from '../../core/compare/cost';
import { trainedNow } from '../../store/head/headSlice';
import { liveNow } from '../../store/capture/captureSlice';
import { timeNow } from '../../store/compare/pictureTime';
import { useAppStore } from '../../store/useAppStore';

export interface HeadCost {
  readonly spec: BackboneSpec;
  readonly samples: number;
  readonly classes: number;
  /** Multiply-adds of one picture, where they are known. */
  readonly each: number | undefined;
  /** Of the head; undefined for a kind that is not counted. */
  readonly fitting: Range | undefined;
  /** Milliseconds of one picture here. */
  readonly pictureTime: number | undefined;
  /** Milliseconds of learning, where that is known. */
  readonly headTime: number | undefined;
  /** Watt-hours; undefined until a picture was timed. */
  readonly energy: Range | undefined;
}

/**
 * Undefined without a trained head and a ready backbone. Times the backbone on one picture where that was not done; until then there is no
 * energy. `watts` is the range of the device's power.
 */
export function useHeadCost(watts: Range): HeadCost | undefined {
  const trained = useAppStore(trainedNow);
  const backbone = useAppStore((state) => state.backbone);
  const time = useAppStore((state) => state.timeOnePicture);
  const timed = useAppStore((state) => (trained ? timeNow(state, trained.fingerprint) : undefined));
  const live = useAppStore((state) => liveNow(state)?.milliseconds);
  const device = backbone.kind === 'ready' ? backbone.device.kind : undefined;
  useEffect(() => {
    if (device !== undefined) void time();
  }, [time, device, trained?.fingerprint]);
  if (!trained || backbone.kind !== 'ready') return undefined;
  const { spec } = backbone;
  const samples = [...trained.learntFrom.values()].reduce((sum, each) => sum + each, trained.augmentedCount ?? 0);
  const classes = trained.learntFrom.size;
  const pictureTime = timed ?? live;
  const headTime = trained.milliseconds;
  return {
    spec,
    samples,
    classes,
    each: (spec.about ?? catalogue.find(({ id }) => id === spec.id)?.about)?.multiplyAdds,
    fitting:
      trained.head.kind === 'linear' ? linearOperations({ samples, embeddingLength: backbone.loaded.embeddingLength, classes }) : undefined,
    pictureTime,
    headTime,
    energy: pictureTime === undefined ? undefined : wattHoursOf((samples * pictureTime + (headTime ?? 0)) / 1000, watts),
  };
}

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
