// Heads as files: what is refused, each with its sentence, made by spoiling a head that was really saved.
import { readFile } from 'node:fs/promises';
import { AppPage } from './pages/appPage';
import { drawnFiles } from './support/png';
import { expect, test } from './test';

async function savedHead(app: AppPage): Promise<Buffer> {
  await app.open();
  await app.teach(3);
  const download = app.page.waitForEvent('download');
  await app.head.getByRole('button', { name: 'Save head' }).click();
  return readFile(await (await download).path());
}

async function openHead(app: AppPage, name: string, buffer: Buffer) {
  await app.openHead({ name, mimeType: 'application/octet-stream', buffer });
}

interface Header {
  readonly __metadata__: Record<string, string>;
  readonly [tensor: string]: { shape: number[]; data_offsets: [number, number] } | Record<string, string>;
}

/** Rewrites the JSON header, without its sum, and puts the data back behind it (safetensors: 8 bytes of length, header, data). */
function withHeader(head: Buffer, change: (header: Header) => void): Buffer {
  const length = Number(head.readBigUInt64LE(0));
  const header = JSON.parse(head.subarray(8, 8 + length).toString('utf8')) as Header;
  change(header);
  delete header.__metadata__['sum'];
  const json = Buffer.from(JSON.stringify(header));
  const padded = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')]);
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(padded.length));
  return Buffer.concat([size, padded, head.subarray(8 + length)]);
}

test('a file that cannot be used is refused with its reason, and the own head goes on', async ({ app }) => {
  const head = await savedHead(app);
  const data = 8 + Number(head.readBigUInt64LE(0));
  const notANumber = Buffer.from(head);
  notANumber.writeFloatLE(NaN, data + 40);
  const cases: [string, Buffer, RegExp][] = [
    ['notes.txt.head.safetensors', Buffer.from('hello'), /is not a head/],
    ['cut.head.safetensors', head.subarray(0, head.length - 100), /is cut short/],
    ['changed.head.safetensors', notANumber, /damaged or changed on its way/],
    ['nan.head.safetensors', withHeader(notANumber, () => undefined), /numbers that are not numbers/],
    [
      'new.head.safetensors',
      withHeader(head, ({ __metadata__ }) => {
        __metadata__['version'] = '99';
      }),
      /saved by a newer Headstart/,
    ],
    [
      'shape.head.safetensors',
      withHeader(head, (header) => {
        const { weight } = header as unknown as { weight: { shape: number[] } };
        weight.shape = [weight.shape[1] ?? 0, weight.shape[0] ?? 0];
      }),
      /do not fit together/,
    ],
  ];
  for (const [name, buffer, sentence] of cases) {
    await openHead(app, name, buffer);
    await expect(app.notifications.getByText(sentence)).toBeVisible();
  }
  await app.goTo('Teach');
  await expect(app.status).toHaveText('Knows 2 classes from 6 samples.');
});

test('a head on another backbone offers to load that one', async ({ app, page }) => {
  const head = await savedHead(app);
  const known = withHeader(head, ({ __metadata__ }) => {
    const backbone = JSON.parse(__metadata__['backbone'] ?? '{}') as Record<string, unknown>;
    __metadata__['backbone'] = JSON.stringify({
      ...backbone,
      name: 'MobileNetV2 0.35',
      fingerprint: 'e159deb3afa15bc63a53edb3eb31d0d6de1a25f0d8d72d9b8372b5088a902a8a',
    });
  });
  await openHead(app, 'other.head.safetensors', known);
  await expect(page.getByRole('alertdialog')).toContainText('was made with the backbone MobileNetV2 0.35');
  // It is seen to come where it was asked for; nobody answers.
  await page.route('https://storage.googleapis.com/**', () => undefined);
  await page.getByRole('button', { name: 'Load MobileNetV2 0.35' }).click();
  await expect(page.getByRole('progressbar', { name: /MobileNetV2 0\.35/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  const unknown = withHeader(head, ({ __metadata__ }) => {
    const backbone = JSON.parse(__metadata__['backbone'] ?? '{}') as Record<string, unknown>;
    __metadata__['backbone'] = JSON.stringify({ ...backbone, name: 'Nobody knows', fingerprint: 'ab'.repeat(32) });
  });
  await openHead(app, 'unknown.head.safetensors', unknown);
  await expect(page.getByRole('alertdialog')).toContainText('which this app does not know');
  // Nothing is asked.
  await expect(page.getByRole('alertdialog').getByRole('button')).toHaveText(['OK']);
});

test('an opened head predicts without any sample, and the way back leads to the own one', async ({ app, page }) => {
  const head = await savedHead(app);
  const menu = page.getByRole('button', { name: 'Project', exact: true });
  await app.choose(menu, 'New project');
  await openHead(app, 'mine.head.safetensors', head);
  await expect(app.status).toContainText('a head from a file');
  await app.try(drawnFiles(0, 1, 70));
  expect((await app.newestTrial()).get('Class 1')).toBeGreaterThan(0.5);
  await expect(app.collect).toHaveCount(0);
  await app.head.getByRole('button', { name: 'Teach my own classes' }).click();
  await expect(app.status).toHaveText(/Add samples to both classes/);
});

test('a head takes its card along, and is checked where it is opened', async ({ app, page, browser }) => {
  await app.open();
  await app.teach(4);
  await app.goTo('Share');
  await page.getByRole('button', { name: 'Card: who made it, what it is for' }).click();
  await page.getByLabel('Made by').fill('Class 5b');
  await page.getByLabel('What it is not for').fill('Not for vegetables.');
  await page.getByLabel('What it is not for').blur();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save head' }).click();
  const buffer = await readFile(await (await download).path());

  const other = new AppPage(await (await browser.newContext()).newPage());
  await other.open();
  await openHead(other, 'fruit.head.safetensors', buffer);
  const main = other.page.getByRole('main');
  await expect(main).toContainText('Class 5b');
  await expect(main).toContainText('Not for vegetables.');
  await expect(main).toContainText('Class 1: 4 single pictures');
  await expect(main).toContainText('It gives the same answers here as where it was saved');
});
