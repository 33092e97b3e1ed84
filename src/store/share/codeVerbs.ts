// Looks for QR codes, through the camera or in a picture, and opens the head that one shows.
import type { CodeFailure } from '../../browser/codes';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { OpenCamera } from '../../browser/camera';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { idOf } from '../base/projectState';
import type { CameraSlice } from '../capture/cameraSlice';
import type { CodeSlice, CodeVerbs } from './codeSlice';
import type { LinkSlice } from './linkSlice';
import { linkIn } from './linkIn';

/** Milliseconds between two looks. */
const PAUSE = 120;

/**
 * The verbs that look for QR codes. A camera that was off is turned on for it and off again afterwards; a code that is no link to a head
 * is passed over by the camera and told of where it was in a picture.
 */
export function codeVerbs(
  { get, set }: Access<CodeSlice & LinkSlice & CameraSlice & DatasetSlice & NoticeSlice>,
  { readCode, files, rest }: Pick<Ports, 'readCode' | 'files' | 'rest'>,
): CodeVerbs {
  /** The newest scan; an older one that ends later says nothing. */
  let turn = 0;
  /** The camera was turned on for scanning alone. */
  let borrowed = false;

  const end = () => {
    turn++;
    set({ scanning: false });
    // One that failed says why.
    const { camera } = get();
    if (borrowed && camera.kind !== 'failed') get().turnCameraOff();
    else if (camera.kind === 'on') void camera.open.sharpen(false);
    borrowed = false;
  };

  const notFound = (why: CodeFailure | 'none' | 'other') => get().notify({ kind: 'files', happened: { kind: 'no-code', why } });

  /** What the code says that the camera shows now, if it shows any; `no-camera` where there is none any more. */
  const look = async (): Promise<Result<string | undefined, CodeFailure | 'no-camera'>> => {
    const { camera } = get();
    if (camera.kind === 'off' || camera.kind === 'failed') return fail('no-camera');
    const frame = camera.kind === 'on' ? await camera.open.whole() : undefined;
    return frame ? readCode(frame) : ok(undefined);
  };

  return {
    async scanCode() {
      const mine = ++turn;
      set({ scanning: true });
      try {
        // One that a person is opening is theirs, too.
        const { kind } = get().camera;
        if (kind === 'off' || kind === 'failed') {
          borrowed = true;
          await get().turnCameraOn({ facing: 'rear' });
        }
        let sharp: OpenCamera | undefined;
        while (mine === turn) {
          const { camera } = get();
          // A person may choose another camera while it looks.
          if (camera.kind === 'on' && camera.open !== sharp) {
            sharp = camera.open;
            await sharp.sharpen(true);
            // Whoever stopped it meanwhile has what the camera gives usually.
            if (mine !== turn) {
              if (!get().scanning) await sharp.sharpen(false);
              break;
            }
          }
          const seen = await look();
          if (mine !== turn) break;
          if (!seen.ok) {
            if (seen.error !== 'no-camera') notFound(seen.error);
            break;
          }
          const link = linkIn(seen.value);
          if (link !== undefined) {
            end();
            await get().openHeadLink(link);
            return;
          }
          await rest(PAUSE);
        }
      } finally {
        if (mine === turn) end();
      }
    },

    stopScan() {
      if (get().scanning) end();
    },

    async pickCode() {
      // A person may open another project while the picture is looked at.
      const into = idOf(get().project);
      const [picked] = (await files.pick({ kind: 'pictures', multiple: false })) ?? [];
      if (!picked) return;
      const read = picked.unreadable ? ({ ok: false, error: 'not-a-picture' } as const) : await readCode(picked.file);
      const link = read.ok ? linkIn(read.value) : undefined;
      if (link === undefined) {
        const why = !read.ok ? read.error : read.value === undefined ? 'none' : 'other';
        notFound(why);
        return;
      }
      await get().openHeadLink(link, into);
    },
  };
}
