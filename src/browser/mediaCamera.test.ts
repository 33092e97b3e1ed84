// What is asked of the browser's cameras, what it answers when it has none to give, and how they are named.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mediaCamera } from './mediaCamera';

/** What a browser with these cameras does: the first one unless another is asked for, by its exact id or the way it looks. */
function browserWith(cameras: readonly { readonly id: string; readonly label: string; readonly facing?: string }[], fails?: string) {
  const asked: MediaTrackConstraints[] = [];
  const stopped: string[] = [];
  const devices = {
    enumerateDevices: () =>
      Promise.resolve([
        { kind: 'audioinput', deviceId: 'microphone', label: 'Microphone' },
        ...cameras.map(({ id, label }) => ({ kind: 'videoinput', deviceId: id, label })),
      ]),
    getUserMedia: ({ video }: { readonly video: MediaTrackConstraints }) => {
      asked.push(video);
      if (fails !== undefined) return Promise.reject(new DOMException('no', fails));
      const { exact: id } = (video.deviceId ?? {}) as { readonly exact?: string };
      const { ideal: facing } = (video.facingMode ?? {}) as { readonly ideal?: string };
      const found =
        id === undefined ? (cameras.find((each) => each.facing === facing) ?? cameras[0]) : cameras.find((each) => each.id === id);
      if (!found) return Promise.reject(new DOMException('no such camera', id === undefined ? 'NotFoundError' : 'OverconstrainedError'));
      const track = Object.assign(new EventTarget(), {
        label: found.label,
        getSettings: () => ({ deviceId: found.id, ...(found.facing !== undefined && { facingMode: found.facing }) }),
        stop: () => stopped.push(found.id),
      });
      return Promise.resolve({ getVideoTracks: () => [track], getTracks: () => [track] });
    },
  };
  vi.stubGlobal('navigator', { mediaDevices: devices });
  vi.stubGlobal('window', { isSecureContext: true });
  return { asked, stopped };
}

const INSIDE = { id: 'a', label: 'FaceTime HD Camera', facing: 'user' };
const OUTSIDE = { id: 'b', label: 'Logitech BRIO' };

beforeEach(() =>
  vi.stubGlobal('document', {
    createElement: () => ({ play: () => Promise.resolve(), videoWidth: 0, getContext: () => ({}) }),
    visibilityState: 'visible',
  }),
);
afterEach(() => vi.unstubAllGlobals());

describe('of two cameras', () => {
  it('both can be chosen, microphones cannot', async () => {
    browserWith([INSIDE, OUTSIDE]);
    expect(await mediaCamera().choices()).toEqual([
      { id: 'a', label: 'FaceTime HD Camera', facing: 'front' },
      { id: 'b', label: 'Logitech BRIO', facing: 'unknown' },
    ]);
  });

  it('the one that is asked for is opened, and no other in its stead', async () => {
    const { asked, stopped } = browserWith([INSIDE, OUTSIDE]);
    const camera = mediaCamera();
    const opened = await camera.open({ id: 'b' });
    expect(opened).toMatchObject({ ok: true, value: { choice: { id: 'b', label: 'Logitech BRIO' } } });
    expect(asked).toMatchObject([{ deviceId: { exact: 'b' } }]);
    if (opened.ok) opened.value.close();
    expect(stopped).toEqual(['b']);
    expect(await camera.open({ id: 'c' })).toEqual({ ok: false, error: 'none' });
  });

  it('the one that looks this way is wished for, any other is taken where there is none', async () => {
    browserWith([OUTSIDE, INSIDE]);
    expect(await mediaCamera().open({ facing: 'front' })).toMatchObject({ value: { choice: { id: 'a', facing: 'front' } } });
    expect(await mediaCamera().open({ facing: 'rear' })).toMatchObject({ value: { choice: { id: 'b' } } });
  });
});

it.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['TypeError', 'unsupported'],
] as const)('%s of the browser means: %s', async (name, error) => {
  browserWith([INSIDE], name);
  expect(await mediaCamera().open({})).toEqual({ ok: false, error });
});

it('a page without cameras says why', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { isSecureContext: false });
  expect(await mediaCamera().choices()).toEqual([]);
  expect(await mediaCamera().open({})).toEqual({ ok: false, error: 'insecure' });
  vi.stubGlobal('window', { isSecureContext: true });
  expect(await mediaCamera().open({})).toEqual({ ok: false, error: 'unsupported' });
});

describe('several that look at one camera', () => {
  /** A camera whose video shows its next frame at each call. */
  async function filmed() {
    browserWith([OUTSIDE]);
    let announce: (now: number) => void = () => undefined;
    const video = {
      ...{ play: () => Promise.resolve(), videoWidth: 640, videoHeight: 480 },
      requestVideoFrameCallback: (callback: (now: number) => void) => ((announce = callback), 1),
    };
    const context = { setTransform: () => undefined, fillRect: () => undefined, drawImage: () => undefined };
    const canvas = () => ({ width: 1, height: 1, getContext: () => context, transferToImageBitmap: () => ({}) });
    vi.stubGlobal('document', { createElement: (name: string) => (name === 'video' ? video : canvas()), visibilityState: 'visible' });
    vi.stubGlobal('HTMLMediaElement', { HAVE_CURRENT_DATA: 2 });
    vi.stubGlobal('createImageBitmap', () => Promise.resolve({}));
    const opened = await mediaCamera().open({});
    if (!opened.ok) throw new Error(opened.error);
    return { camera: opened.value, next: (now: number) => announce(now) };
  }

  it('each get every frame once, and a whole one at any time', async () => {
    const { camera, next } = await filmed();
    const [one, other] = [{}, {}];
    expect(await camera.grab(64, false, one)).toBeUndefined();
    expect(await camera.whole()).toBeUndefined();
    next(5);
    expect(await camera.grab(64, false, one)).toMatchObject({ at: 5 });
    expect(await camera.grab(64, false, one)).toBeUndefined();
    expect(await camera.grab(64, false, other)).toMatchObject({ at: 5 });
    expect(await camera.whole()).toBeDefined();
    next(7);
    expect(await camera.grab(64, false, other)).toMatchObject({ at: 7 });
    expect(await camera.grab(64, false, one)).toMatchObject({ at: 7 });
    expect(await camera.whole()).toBeDefined();
  });
});
