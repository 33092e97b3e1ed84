// The hosted backbone from a real server on this machine, which is late, sends something else, breaks off half-way or is gone:
// the built-in one works all the while.
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { httpBackboneCache } from '../../browser/httpBackboneCache';
import { toyCaches } from '../../browser/testing/toyCaches';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import type { AppStore } from '../appStore';
import { createAppStore } from '../appStore';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

const FILES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'model.json': new TextEncoder().encode('{"a":1}'),
  'shard.bin': Uint8Array.from({ length: 400_000 }, (_, i) => i % 251),
};
const builtIn: BackboneSpec = { ...toySpec('toy'), id: builtInBackbone.id };

type Answer = (response: ServerResponse, bytes: Uint8Array) => void;
const whole: Answer = (response, bytes) => response.writeHead(200, { 'content-length': bytes.length }).end(bytes);

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

/** A server of the hosted files on a free port; how it answers for the weights is in the test's hands. */
async function hosting(answer: Answer = whole) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const name = url.split('/').at(-1) ?? '';
    asked.push(name);
    const bytes = FILES[name];
    if (!bytes) response.writeHead(404).end();
    else (name === 'shard.bin' ? now.answer : whole)(response, bytes);
  });
  const now = { answer };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  ends.push(close);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const hosted: BackboneSpec = {
    ...toySpec('hosted'),
    url: `${origin}models/hosted/model.json`,
    files: Object.entries(FILES).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  };
  return { asked, now, hosted, close };
}

/** The app on the built-in backbone, where this one is hosted. */
async function started(hosted: BackboneSpec, kept = toyCaches()) {
  const overHttp = httpBackboneCache({ caches: kept.caches, baseUrl: hosted.url, pause: () => Promise.resolve() });
  const near = toyPorts().backboneCache;
  const backboneCache: typeof overHttp = {
    ...overHttp,
    fetch: (spec, options) => (spec.id === builtIn.id ? near.fetch(spec) : overHttp.fetch(spec, options)),
  };
  const store = createAppStore(
    toyPorts({ backboneCache, catalogue: () => Promise.resolve([builtIn]), firstHosted: () => Promise.resolve(hosted) }),
  );
  await store.getState().startProject();
  await store.getState().chooseBackbone(builtIn);
  return store;
}

const inUse = (store: AppStore) => {
  const { backbone } = store.getState();
  return backbone.kind === 'ready' ? backbone.spec.id : undefined;
};

async function learnsOn(store: AppStore) {
  const [a, b] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, ({ training }) => training.kind === 'current');
  expect(inUse(store)).toBe(builtIn.id);
}

describe('the hosted backbone', () => {
  it('that is there takes over in a new project', async () => {
    const { hosted } = await hosting();
    const store = await started(hosted);
    await until(store, () => inUse(store) === hosted.id);
  });

  it('that is late: the built-in one learns meanwhile, and the other is offered once it is here', async () => {
    let goOn: () => void = () => undefined;
    const { hosted, now, asked } = await hosting((response, bytes) => (goOn = () => whole(response, bytes)));
    const store = await started(hosted);
    await vi.waitFor(() => expect(asked).toContain('shard.bin'));
    await learnsOn(store);
    expect(store.getState().backboneOffer).toBeUndefined();
    now.answer = whole;
    goOn();
    await until(store, ({ backboneOffer }) => backboneOffer?.spec.id === hosted.id);
    expect(inUse(store)).toBe(builtIn.id);
  });

  const faults: readonly (readonly [what: string, answer: Answer, damaged: boolean])[] = [
    [
      'sends other bytes',
      (response, bytes) =>
        whole(
          response,
          bytes.map((byte, i) => (i === 4096 ? byte ^ 1 : byte)),
        ),
      true,
    ],
    ['sends a page in its place', (response) => whole(response, new TextEncoder().encode('<!doctype html>')), true],
    ['has lost it', (response) => response.writeHead(404).end(), false],
    ['is out of order', (response) => response.writeHead(503).end(), false],
  ];
  it.each(faults)(
    'whose server %s: what came damaged is told of, nothing of it is kept, and the next visit gets it',
    async (_, answer, damaged) => {
      const { hosted, now, asked } = await hosting(answer);
      const kept = toyCaches();
      const store = await started(hosted, kept);
      await vi.waitFor(() => expect(asked).toContain('shard.bin'));
      await learnsOn(store);
      if (damaged) await until(store, ({ notices }) => notices.length > 0);
      const { comingBackbone, backboneOffer, notices } = store.getState();
      expect([comingBackbone, backboneOffer]).toEqual([undefined, undefined]);
      expect(notices).toMatchObject(damaged ? [{ kind: 'hosted-damaged', backbone: hosted.name, inUse: builtIn.name }] : []);
      expect([...kept.kept.keys()].some((url) => url.endsWith('shard.bin'))).toBe(false);
      now.answer = whole;
      const next = await started(hosted, kept);
      await until(next, () => inUse(next) === hosted.id);
    },
  );

  it('whose server is gone: nobody is troubled', async () => {
    const { hosted, close } = await hosting();
    close();
    const store = await started(hosted);
    await learnsOn(store);
    expect(store.getState()).toMatchObject({ comingBackbone: undefined, backboneOffer: undefined, notices: [] });
  });

  it('that breaks off half-way: the part that came is no backbone, and the next try goes on with the file that lacks', async () => {
    const { hosted, now, asked } = await hosting((response, bytes) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => setImmediate(() => response.destroy()));
    });
    const kept = toyCaches();
    const store = await started(hosted, kept);
    await vi.waitFor(() => expect([...kept.kept.keys()].some((url) => url.endsWith('model.json'))).toBe(true));
    await learnsOn(store);
    await vi.waitFor(() => expect(asked.filter((name) => name === 'shard.bin')).toHaveLength(3));
    now.answer = whole;
    asked.splice(0);
    const next = await started(hosted, kept);
    await until(next, () => inUse(next) === hosted.id);
    expect(asked).toEqual(['shard.bin']);
  });
});
