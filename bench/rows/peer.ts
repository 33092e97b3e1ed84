// Beside the real Teachable Machine client: the same photos through the same backbone, in the same run.
import { join } from 'node:path';
import { randomFrom, shuffled } from '../../src/core/base/random';
import type { Peer, PeerDraw } from '../engineAlone/peer';
import type { PhotosByClass } from '../engineAlone/embedder';
import type { OldDevice, TeachableMachine } from '../engineAlone/teachableMachine';
import type { Bench, Row } from '../support/bench';
import type { Figure } from '../support/figure';
import { peerScripts, peerVersions } from '../support/peerPackage';
import { FRUIT } from '../support/photos';
import { repeat } from '../support/repeat';
import { addressesOf, answerShared, lacking, MOBILENET, mobileNet } from '../support/shared';
import { visit } from '../support/visit';

const CLASSES = 4;
const SHOTS = 25;
const DRAWS = 5;
/** A device that takes longer for a handful of photos is given up. */
const TRIAL_WITHIN = 120_000;
const OLD_DEVICES = { webgl: 'WebGL', cpu: 'plain JavaScript' } as const satisfies Record<OldDevice, string>;
/** Lets Chromium draw WebGL by software where there is no GPU. */
const SOFTWARE_TOO = ['--enable-unsafe-swiftshader'] as const;

export const peer: Row = {
  name: 'peer',
  title: `Beside Teachable Machine’s own client: ${CLASSES} of 6 kinds of fruit, ${SHOTS} photos each, MobileNetV2 0.35, ${DRAWS} draws`,
  lacks: () => lacking([FRUIT, MOBILENET]),
  async run(bench) {
    const [train, test] = [addressesOf('fruit', 'train'), addressesOf('fruit', 'test')];
    const all = train.map((urls, index) => [...urls, ...(test[index] ?? [])]);
    const draws = Array.from({ length: DRAWS }, (_, seed) => drawOf(all, seed));
    const ours = await headstart(bench, draws);
    const theirs = await teachableMachine(bench, draws);
    return [...timeFigures(ours, theirs), ...accuracyFigures(ours, theirs, draws)];
  },
};

interface Draw {
  readonly train: PhotosByClass;
  /** All other photos of the same kinds. */
  readonly test: PhotosByClass;
}

/** Some kinds and some photos of each. Both are drawn anew, so that the draws have little in common and their mean says more. */
function drawOf(photos: PhotosByClass, seed: number): Draw {
  const random = randomFrom(seed);
  const kinds = shuffled(photos, random)
    .slice(0, CLASSES)
    .map((urls) => shuffled(urls, random));
  return { train: kinds.map((urls) => urls.slice(0, SHOTS)), test: kinds.map((urls) => urls.slice(SHOTS)) };
}

const NO_DRAW: Draw = { train: [], test: [] };

interface Ours {
  readonly device: string;
  readonly draws: readonly PeerDraw[];
}

function headstart({ engineUrl, folder }: Bench, draws: readonly Draw[]): Promise<Ours> {
  return visit(
    join(folder, 'headstart'),
    async ({ page, context }) => {
      await answerShared(context, mobileNet());
      await page.goto(`${engineUrl}peer.html`);
      await page.waitForFunction(() => 'peer' in globalThis);
      const device = await page.evaluate(([spec, warmUp]) => (globalThis as unknown as { peer: Peer }).peer.start(spec, warmUp), [
        mobileNet(),
        draws[0]?.test ?? [],
      ] as const);
      const made = await repeat(draws.length, (i) =>
        page.evaluate(({ train, test }) => (globalThis as unknown as { peer: Peer }).peer.draw(train, test), draws[i] ?? NO_DRAW),
      );
      return { device, draws: made };
    },
    'block',
  );
}

interface Theirs {
  /** Milliseconds for one photo, by device; NaN where it is not to be had. */
  readonly trials: ReadonlyMap<OldDevice, number>;
  /** What embeds and trains, each the quicker one here. */
  readonly embedsOn: string;
  readonly trainsOn: string;
  readonly draws: readonly { readonly embedding: number; readonly training: number; readonly right: number }[];
}

async function teachableMachine(bench: Bench, draws: readonly Draw[]): Promise<Theirs> {
  const first = draws[0]?.train ?? [];
  const trials = new Map<OldDevice, number>();
  for (const device of ['webgl', 'cpu'] as const) {
    trials.set(
      device,
      await onItsPage(bench, `trial-${device}`, (ask) =>
        within(TRIAL_WITHIN, async () => {
          await ask.start(device);
          return (await ask.embed(first.map((urls) => urls.slice(0, 1)))) / first.length;
        }),
      ).catch(() => NaN),
    );
  }
  const device = quickest(trials);
  return onItsPage(bench, 'teachable-machine', async (ask) => {
    const embedsOn = await ask.start(device);
    await ask.embed(first);
    const trainings = new Map<OldDevice, number>();
    for (const each of ['webgl', 'cpu'] as const) if (!Number.isNaN(trials.get(each))) trainings.set(each, await ask.train(each));
    const trainsOn = quickest(trainings);
    const made = await repeat(draws.length, async (i) => {
      const { train, test } = draws[i] ?? NO_DRAW;
      return { embedding: await ask.embed(train), training: await ask.train(trainsOn), right: await ask.right(test) };
    });
    const tried = [...trainings].map(([each, milliseconds]) => `${OLD_DEVICES[each]} ${(milliseconds / 1000).toFixed(1)} s`);
    return { trials, embedsOn, trainsOn: `${OLD_DEVICES[trainsOn]}, tried first: ${tried.join(', ')}`, draws: made };
  });
}

/** A page with Teachable Machine's client, in a browser of its own. */
function onItsPage<T>({ engineUrl, folder }: Bench, name: string, body: (ask: TeachableMachine) => Promise<T>): Promise<T> {
  return visit(
    join(folder, name),
    async ({ page, context }) => {
      await answerShared(context, mobileNet());
      await page.goto(`${engineUrl}teachableMachine.html`);
      for (const path of peerScripts()) await page.addScriptTag({ path });
      await page.waitForFunction(() => 'teachableMachine' in globalThis);
      return body({
        start: (device) =>
          page.evaluate(
            (device) => (globalThis as unknown as { teachableMachine: TeachableMachine }).teachableMachine.start(device),
            device,
          ),
        embed: (photos) =>
          page.evaluate(
            (photos) => (globalThis as unknown as { teachableMachine: TeachableMachine }).teachableMachine.embed(photos),
            photos,
          ),
        train: (device) =>
          page.evaluate(
            (device) => (globalThis as unknown as { teachableMachine: TeachableMachine }).teachableMachine.train(device),
            device,
          ),
        right: (photos) =>
          page.evaluate(
            (photos) => (globalThis as unknown as { teachableMachine: TeachableMachine }).teachableMachine.right(photos),
            photos,
          ),
      });
    },
    'block',
    SOFTWARE_TOO,
  );
}

function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`not done in ${milliseconds} ms`)), milliseconds)),
  );
  return Promise.race([work(), tooLong]).finally(() => clearTimeout(timer));
}

/** The device with the fewest milliseconds. */
function quickest(times: ReadonlyMap<OldDevice, number>): OldDevice {
  const [best] = [...times].filter(([, time]) => !Number.isNaN(time)).sort(([, a], [, b]) => a - b);
  if (!best) throw new Error('Teachable Machine’s client runs on no device here');
  return best[0];
}

function timeFigures(ours: Ours, theirs: Theirs): readonly Figure[] {
  const photos = `${CLASSES * SHOTS} photos decoded and embedded`;
  const seconds = (milliseconds: number) => milliseconds / 1000;
  const their = { embedding: theirs.draws.map(({ embedding }) => embedding), training: theirs.draws.map(({ training }) => training) };
  const our = {
    embedding: ours.draws.map(({ embedding }) => embedding),
    linear: ours.draws.map(({ linear }) => linear),
    mlp: ours.draws.map(({ mlp }) => mlp),
  };
  const times = (theirs: readonly number[], ours: readonly number[]) => theirs.map((milliseconds, i) => milliseconds / (ours[i] ?? NaN));
  return [
    ...[...theirs.trials].map(([device, milliseconds]): Figure => ({
      of: `Teachable Machine: one photo on ${OLD_DEVICES[device]}`,
      unit: 'ms',
      values: [milliseconds],
      note: `mean of ${CLASSES}, after one more`,
    })),
    { of: `Teachable Machine: ${photos}`, unit: 's', values: their.embedding.map(seconds), note: `${theirs.embedsOn}; ${peerVersions()}` },
    { of: `Headstart: ${photos}`, unit: 's', values: our.embedding.map(seconds), note: ours.device },
    { of: 'embedding is so many times as fast', unit: '×', values: times(their.embedding, our.embedding), goal: { atLeast: 15 } },
    { of: 'Teachable Machine: trained, 50 epochs', unit: 's', values: their.training.map(seconds), note: theirs.trainsOn },
    { of: 'Headstart: linear head from nothing to its optimum', unit: 'ms', values: our.linear, note: 'through the trainer' },
    {
      of: 'Headstart: its penalty chosen by cross-validation, afterwards',
      unit: 'ms',
      values: ours.draws.map(({ tuning }) => tuning),
      note: 'in the background, while the first head predicts',
    },
    { of: 'the linear head is so many times as fast', unit: '×', values: times(their.training, our.linear), goal: { atLeast: 500 } },
    { of: 'Headstart: MLP with Teachable Machine’s settings', unit: 'ms', values: our.mlp, note: ours.device },
    { of: 'the MLP is so many times as fast', unit: '×', values: times(their.training, our.mlp), goal: { atLeast: 5 } },
  ];
}

function accuracyFigures(ours: Ours, theirs: Theirs, draws: readonly Draw[]): readonly Figure[] {
  const others = draws.map(({ test }) => test.flat().length);
  const shares = (right: readonly number[]) => right.map((count, i) => (100 * count) / (others[i] ?? NaN));
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const their = shares(theirs.draws.map(({ right }) => right));
  const linear = shares(ours.draws.map(({ linearRight }) => linearRight));
  const tuned = shares(ours.draws.map(({ tunedRight }) => tunedRight));
  const mlp = shares(ours.draws.map(({ mlpRight }) => mlpRight));
  const named = (of: string, values: readonly number[]): Figure => ({
    of: `${of}: the other photos (${Math.min(...others)}–${Math.max(...others)}) named right`,
    unit: '%',
    values,
    note: `draw by draw ${values.map((value) => value.toFixed(1)).join(', ')}; mean ${mean(values).toFixed(1)}`,
  });
  return [
    named('Teachable Machine', their),
    named('Headstart, linear at once', linear),
    named('Headstart, linear with its penalty chosen', tuned),
    named('Headstart, MLP', mlp),
    {
      of: 'the linear head is ahead by, on the mean of the draws',
      unit: 'points',
      values: [mean(tuned) - mean(their)],
      goal: { atLeast: 0 },
      note: 'its penalty chosen, as the app leaves it',
    },
  ];
}
