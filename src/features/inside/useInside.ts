// What the backbone makes of a picture, block by block: of one that stays still once, of the camera's frame after frame, one in flight.
import { useEffect, useState } from 'react';
import type { LookedInside } from '../../core/backbones/insideView';
import { idOf } from '../../store/base/projectState';
import { isMirrored } from '../../store/capture/cameraSlice';
import { useAppStore } from '../../store/useAppStore';
import { keepFollowed, keptNow } from './lastFollowed';

/** Maps of each block that are shown. */
export const MOST_MAPS = 8;

const WISH = { kind: 'strongest', most: MOST_MAPS } as const;

/** What was seen of a picture; the newest for the camera. Undefined while nothing is, 'failed' where the backbone gives nothing. */
export function useInside(picked: 'camera' | ImageBitmap | undefined): LookedInside | 'failed' | undefined {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const loaded = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded : undefined));
  const onEngine = useAppStore((state) => state.onEngine);
  const [seen, setSeen] = useState<{ readonly by: string; readonly of: unknown; readonly inside: LookedInside | 'failed' }>();
  const projectId = useAppStore(({ project }) => idOf(project));
  const open = camera.kind === 'on' ? camera.open : undefined;
  useEffect(() => {
    if (!loaded || picked === undefined) return;
    const gone = new AbortController();
    const isGone = () => gone.signal.aborted;
    const isKept = keptNow();
    const look = async (frame: ImageBitmap) => {
      const kept = isKept(performance.now());
      // The engine closes the frame.
      const square = kept ? squared(frame) : undefined;
      const looked = await onEngine((engine, { id }) => engine.lookInside(id, frame, WISH, gone.signal));
      // A device that is being brought back gives nothing for a moment: what was seen stays.
      if (isGone()) return;
      if (looked.ok && kept && projectId !== undefined)
        keepFollowed({ projectId, fingerprint: loaded.fingerprint, inside: looked.value, square });
      if (looked.ok || looked.error.kind === 'failed' || looked.error.kind === 'not-finite')
        setSeen({ by: loaded.fingerprint, of: picked, inside: looked.ok ? looked.value : 'failed' });
    };
    const follow = async () => {
      if (picked !== 'camera') return look(await squareOf(picked, loaded.inputSize));
      while (open && !isGone()) {
        const grabbed = await open.grab(loaded.inputSize, mirror, gone);
        if (isGone()) grabbed?.bitmap.close();
        else if (grabbed) await look(grabbed.bitmap);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    };
    follow().catch(() => {
      if (!isGone()) setSeen({ by: loaded.fingerprint, of: picked, inside: 'failed' });
    });
    return () => gone.abort();
  }, [picked, open, mirror, loaded, onEngine, projectId]);
  return seen && seen.by === loaded?.fingerprint && seen.of === picked ? seen.inside : undefined;
}

/** The picture as the backbone takes it. The receiver closes it. */
const squareOf = (picture: ImageBitmap, side: number): Promise<ImageBitmap> =>
  createImageBitmap(picture, { resizeWidth: side, resizeHeight: side, resizeQuality: 'high' });

const KEPT_SIDE = 128;

/** The frame as it is kept for a report; undefined where no canvas is to be had. */
function squared(frame: ImageBitmap): OffscreenCanvas | undefined {
  const canvas = new OffscreenCanvas(KEPT_SIDE, KEPT_SIDE);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  context?.drawImage(frame, 0, 0, KEPT_SIDE, KEPT_SIDE);
  return context ? canvas : undefined;
}
