// Backbones from a far server: every fault of it has its sentence and a way on, and what came damaged is not kept.
import { builtInBackbone } from '../src/core/backbones/builtInBackbone';
import type { AppPage } from './pages/appPage';
import { choose, entry, openDialog, runs, SMALLEST, SMALLEST_FOLDER, V2, V2_FOLDER, withFarServer } from './support/backboneDialog';
import { drawnBackbone } from './support/drawnBackbone';
import type { FarFiles, Fault } from './support/farServer';
import { FAR_HOST } from './support/farServer';
import { expect, test } from './test';

/** A file that the catalogue knows by length and hash, with other content. */
const wrongSmallest = (): FarFiles => ({
  [`${SMALLEST_FOLDER}/model.json`]: Buffer.from(JSON.stringify({ weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: [] }] })),
  [`${SMALLEST_FOLDER}/group1-shard1of1.bin`]: Buffer.alloc(1_640_832),
});

const folderOf = (name: string) => V2_FOLDER.replace('0.50', name.slice(-4));

interface Misfortune {
  readonly what: string;
  readonly fault: Fault;
  readonly sentence: string | RegExp;
}

/** Each on an entry of its own, one after the other in one browser. */
const misfortunes: readonly (readonly Misfortune[])[] = [
  [
    {
      what: '404 on its topology',
      fault: { on: /model\.json$/, with: 'not there' },
      sentence: 'The backbone is not at its address any more.',
    },
    {
      what: '404 on one weight file',
      fault: { on: /shard2of2/, with: 'not there' },
      sentence: 'The backbone is not at its address any more.',
    },
    { what: 'a busy server', fault: { on: /shard1of2/, with: 'busy' }, sentence: 'The backbone’s server refused.' },
  ],
  [
    { what: 'a web page with status 200', fault: { on: /model\.json$/, with: 'web page' }, sentence: 'What arrived is not a backbone.' },
    { what: 'a web page in place of weights', fault: { on: /shard1of2/, with: 'web page' }, sentence: 'What arrived is not a backbone.' },
    { what: 'a body cut off', fault: { on: /shard2of2/, with: 'cut off' }, sentence: 'The backbone arrived cut short.' },
  ],
  [
    {
      what: 'weight files that do not add up',
      fault: { on: /shard2of2/, with: 'shorter' },
      sentence: /This app cannot run the backbone\..*its weights should be 94208 bytes and are \d+/,
    },
    {
      what: 'a server that shares with no other site',
      fault: { on: /./, with: 'not shared' },
      sentence: 'gives no answer that this page may read',
    },
    {
      what: 'a server seen to share with no other site',
      fault: { on: /./, with: 'shown but not shared' },
      sentence: 'lets no other site read from it (CORS)',
    },
  ],
];

for (const group of misfortunes) {
  test(`${group.map(({ what }) => what).join('; ')}: a sentence each, then another try succeeds`, ({ baseURL }) => {
    test.setTimeout(120_000);
    const names = ['MobileNetV2 0.50', 'MobileNetV2 0.75', 'MobileNetV2 1.00'];
    const files = Object.assign({}, ...names.map((name) => drawnBackbone(folderOf(name), 1))) as FarFiles;
    return withFarServer(baseURL, files, async (app, far) => {
      for (const [i, { what, fault, sentence }] of group.entries()) {
        const name = names[i] ?? '';
        await test.step(what, async () => {
          far.fault = fault;
          await choose(app, name);
          await expect(app.head.getByRole('alert')).toContainText(sentence, { timeout: 30_000 });
          far.fault = undefined;
          await app.head.getByRole('button', { name: 'Try again' }).click();
          await runs(app, name);
          await expect(app.head.getByRole('alert')).toHaveCount(0);
        });
      }
    });
  });
}

test('a layer that nobody knows, and no layer to take the embedding from: a sentence each, and nothing of it stays', ({ baseURL }) => {
  const [unknown, none] = ['MobileNetV2 0.50', 'MobileNetV2 0.75'];
  const files = {
    ...drawnBackbone(folderOf(unknown), 1, { between: 'LSTM' }),
    ...drawnBackbone(folderOf(none), 1, { featureLayer: 'logits' }),
  };
  return withFarServer(baseURL, files, async (app) => {
    await choose(app, unknown);
    await expect(app.head.getByRole('alert')).toContainText(
      /This app cannot run the backbone\..*it has a layer of a kind this app does not know, .LSTM./,
      { timeout: 30_000 },
    );
    await choose(app, none);
    await expect(app.head.getByRole('alert')).toContainText(/This app cannot run the backbone\..*it has no layer .out_relu./, {
      timeout: 30_000,
    });
    await openDialog(app);
    for (const name of [unknown, none]) await expect(entry(app, name)).toContainText(`Fetched once from ${FAR_HOST}`);
  });
});

test('a download of many files that breaks off goes on where it stopped', ({ baseURL }) => {
  const name = 'MobileNetV1 0.50';
  const shards = 55;
  return withFarServer(
    baseURL,
    drawnBackbone('mobilenet_v1_0.50_224', 1, { featureLayer: 'conv_pw_13_relu', length: 512, shards }),
    async (app, far) => {
      far.fault = { on: /shard40of55/, with: 'cut off' };
      await choose(app, name);
      await expect(app.head.getByRole('alert')).toContainText('The backbone arrived cut short.', { timeout: 30_000 });
      await openDialog(app);
      await expect(entry(app, name)).toContainText(/Partly on this device, 0\.0\d MB: the next try goes on from there/);
      await app.page.keyboard.press('Escape');
      far.fault = undefined;
      far.asked.splice(0);
      await app.head.getByRole('button', { name: 'Try again' }).click();
      await runs(app, name, '512');
      expect(far.asked.map((url) => url.split('/').at(-1))).toEqual(['group1-shard40of55.bin']);
      await openDialog(app);
      await expect(entry(app, name)).toContainText('In use');
      await expect(entry(app, name)).toContainText(/On this device, 0\.05 MB/);
    },
  );
});

/** Addresses of weights from elsewhere that are kept on the device. */
const keptShards = (app: AppPage) =>
  app.page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    return kept.filter((url) => url.includes('shard') && !url.startsWith(location.origin));
  });

for (const [what, fault, sentence] of [
  ['other bytes than the catalogue knows', undefined, 'The backbone arrived damaged or was changed on the way'],
  ['another length than the catalogue knows', { on: /shard1of1/, with: 'shorter' }, 'The backbone arrived cut short.'],
] as const) {
  test(`${what}: refused, and the built-in one still serves`, ({ baseURL }) =>
    withFarServer(baseURL, wrongSmallest(), async (app, far) => {
      far.fault = fault;
      await choose(app, SMALLEST);
      await expect(app.head.getByRole('alert')).toContainText(sentence, { timeout: 30_000 });
      await expect(app.head.getByRole('alert')).toContainText(`Still using ${builtInBackbone.name} on WASM`);
      await runs(app, builtInBackbone.name, String(builtInBackbone.embeddingLength));
      await openDialog(app);
      // Of what came as it should, the topology, some may be kept: that depends on which of the two files is here first.
      // The weights are not.
      await expect(entry(app, SMALLEST)).toContainText(/Partly on this device, 0\.00 MB|Fetched once from/);
      expect(await keptShards(app)).toEqual([]);
    }));
}

test.describe('once it is on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no connection: a sentence, then another try succeeds', ({ baseURL }) =>
    withFarServer(baseURL, drawnBackbone(V2_FOLDER, 1), async (app) => {
      await app.installed();
      await openDialog(app);
      await app.page.context().setOffline(true);
      await entry(app, V2)
        .getByRole('button', { name: `Use ${V2}` })
        .click();
      await expect(app.head.getByRole('alert')).toContainText('there is no connection', { timeout: 30_000 });
      await app.page.context().setOffline(false);
      await app.head.getByRole('button', { name: 'Try again' }).click();
      await runs(app, V2);
    }));
});
