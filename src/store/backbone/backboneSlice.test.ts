// A backbone that is chosen before its code can be had: that is told of, and tried again from there.
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { noticeSlice } from '../base/noticeSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import { toyPorts, toySpec } from '../testing/toyPorts';
import type { BackboneSession } from './backboneSession';
import type { BackboneSlice } from './backboneSlice';
import { backboneSlice } from './backboneSlice';
import { backboneVerbs } from './backboneVerbs';
import { sessionBook } from './sessionBook';

interface Beside {
  readonly project: { readonly kind: 'opening' };
  readonly dataset: { readonly classes: readonly []; readonly samples: readonly [] };
}

test('a backbone whose code cannot be had has failed, and can be tried again', async () => {
  const ports = toyPorts();
  let offline = true;
  const store = createStore<BackboneSlice & NoticeSlice & Beside>()((set, get) => {
    const access = { get, set };
    const open = new Map<string, BackboneSession>();
    const fetchVerbs = () => {
      if (offline) return Promise.reject(new Error('offline'));
      const book = sessionBook(access as unknown as Parameters<typeof sessionBook>[0], ports, open);
      return Promise.resolve(backboneVerbs(access, { ...ports, book }));
    };
    return {
      project: { kind: 'opening' },
      dataset: { classes: [], samples: [] },
      ...noticeSlice(access),
      ...backboneSlice(access, { ...ports, open }, fetchVerbs),
    };
  });
  await store.getState().chooseBackbone(toySpec());
  expect(store.getState().backbone).toMatchObject({ kind: 'failed', spec: { id: 'toy' } });
  expect(await store.getState().backboneReady()).toBe(false);
  expect(store.getState().session()).toBeUndefined();
  offline = false;
  await store.getState().retryBackbone();
  expect(store.getState().backbone).toMatchObject({ kind: 'ready', spec: { id: 'toy' } });
  expect(store.getState().session()?.fingerprint).toBe(toySpec().fingerprint);
});
