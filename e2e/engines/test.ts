// The test of every engine that is not Chromium: one browser and one server for its file, a page,
// and no error that the test did not ask for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ENGINE_PORTS } from '../support/harness';
import type { OwnServer } from '../support/ownServer';
import { ownServer } from '../support/ownServer';
import type { Engine, EngineKind } from './engine';
import { EnginePage } from './enginePage';
import { firefox } from './firefox';
import { webkit } from './webkit';

const KINDS = { firefox, webkit } as const;

export type EngineName = keyof typeof KINDS;

export interface EngineOptions {
  readonly engineName: EngineName;
}

interface OfTheWorker extends EngineOptions {
  readonly kind: EngineKind;
  readonly engine: Engine;
  readonly server: OwnServer;
}

interface OfTheTest {
  readonly app: EnginePage;
  readonly skip: undefined;
}

export const test = base.extend<OfTheTest, OfTheWorker>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  kind: [({ engineName }, provide) => provide(KINDS[engineName]), { scope: 'worker' }],
  engine: [
    async ({ kind }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'headstart-engine-'));
      try {
        const engine = await kind.start(folder);
        try {
          await provide(engine);
        } finally {
          await engine.close();
        }
      } finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [
    async ({ engineName }, provide) => {
      const server = await ownServer(ENGINE_PORTS[engineName]);
      try {
        await provide(server);
      } finally {
        await server.stop();
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  skip: [
    async ({ kind }, provide, info) => {
      const lacks = kind.lacks();
      info.skip(lacks !== undefined, lacks ?? '');
      await provide(undefined);
    },
    { auto: true },
  ],
  app: async ({ engine }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'headstart-chosen-'));
    try {
      await provide(new EnginePage(engine, folder));
      expect(await engine.errors()).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

export { expect };
