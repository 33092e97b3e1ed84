// What the backbone and the head make of a picture that a person changes: one look at a time, and the newest change last.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Embedding } from '../../core/backbones/embedding';
import type { MapPlace, MapShape } from '../../core/backbones/featureMaps';
import { mapsWanted } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import type { Edits } from './edits';
import { editedPicture } from './edits';
import { rememberedLook } from './rememberedLook';

/** A picture as the backbone saw it. */
export interface Look {
  readonly embedding: Embedding;
  /** The map that the embedding is the mean of, where the backbone can give it. */
  readonly map: { readonly values: Float32Array; readonly shape: MapShape } | undefined;
}

/** Undefined while there is none yet, 'failed' where nothing can be made of it. */
export function useLook(picture: ImageBitmap | undefined, edits: Edits): Look | 'failed' | undefined {
  const look = useLooking();
  const [seen, setSeen] = useState<{ readonly of: ImageBitmap; readonly look: Look | 'failed' }>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!picture || !look) return;
    let stale = false;
    const isStale = () => stale;
    const work = turn.current.then(async () => {
      if (isStale()) return;
      const found = await look(picture, edits).catch(() => 'failed' as const);
      if (!isStale() && found) setSeen({ of: picture, look: found });
    });
    turn.current = work;
    return () => {
      stale = true;
    };
  }, [picture, edits, look]);
  // The look before stays while the picture is changed, so that the bars do not flicker.
  return seen?.of === picture ? seen?.look : undefined;
}

export type LookAt = (picture: ImageBitmap, edits: Edits) => Promise<Look | 'failed' | undefined>;

/** How a picture is looked at with the backbone in use; undefined while there is none. */
export function useLooking(): LookAt | undefined {
  const loaded = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded : undefined));
  const embed = useAppStore((state) => state.embed);
  const before = useAppStore((state) => mapsWanted(state).length > 0);
  return useMemo(() => {
    if (!loaded) return undefined;
    const shape = loaded.featureMaps.afterLastBlock;
    const wanted: readonly MapPlace[] = [
      ...(before ? (['beforeLastBlock'] as const) : []),
      ...(shape ? (['afterLastBlock'] as const) : []),
    ];
    return rememberedLook<ImageBitmap, Look>(async (picture, edits) => {
      const embedded = await embed([await editedPicture(picture, edits, loaded.inputSize)], wanted);
      if (!embedded.ok) return embedded.error.kind === 'not-loaded' || embedded.error.kind === 'lost' ? undefined : 'failed';
      const { rows, maps, fingerprint, device } = embedded.value;
      const [values] = rows;
      const map = maps.beforeLastBlock?.[0];
      const after = maps.afterLastBlock?.[0];
      if (!values) return undefined;
      return {
        embedding: { values, fingerprint, device, ...(map && { map }) },
        map: after && shape && { values: after, shape },
      };
    });
  }, [loaded, embed, before]);
}
