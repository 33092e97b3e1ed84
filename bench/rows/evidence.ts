// Evidence maps beside occlusion and chance: how fast an answer goes with the squares that speak for it,
// and how soon it is there with them.
import { join } from 'node:path';
import type { MeasureEvidence, Order } from '../engineAlone/evidence';
import type { Row } from '../support/bench';
import { benchBackbones } from '../support/embeddings';
import type { Figure } from '../support/figure';
import { lacksPhotoSets, photoSets } from '../support/photos';
import { addressesOf, answerShared, mobileNet } from '../support/shared';
import { visit } from '../support/visit';

/** Photos of each set, of its classes in turn. */
const PHOTOS_A_SET = 10;

const NAMES: Readonly<Record<Order, string>> = { exact: 'exact map', occlusion: 'occlusion', random: 'random order' };

export const evidence: Row = {
  name: 'evidence',
  title: `What speaks for an answer: mean probability over squares taken away (less is better) and shown (more is better), ${PHOTOS_A_SET} photos a set (Petsiuk et al. 2018)`,
  lacks: lacksPhotoSets,
  run: ({ engineUrl, folder }) =>
    visit(
      join(folder, 'profile'),
      async ({ page, context }) => {
        await answerShared(context, mobileNet());
        await page.goto(`${engineUrl}evidence.html`);
        await page.waitForFunction(() => 'measureEvidence' in globalThis);
        const figures: Figure[] = [];
        for (const spec of benchBackbones()) {
          for (const set of photoSets()) {
            const classes = addressesOf(set, 'test');
            const test = Array.from({ length: PHOTOS_A_SET }, (_, i) => classes[i % classes.length]?.[Math.floor(i / classes.length)]);
            const task = { spec, train: addressesOf(set, 'train'), test: test.filter((url) => url !== undefined) };
            const curves = await page.evaluate(
              (asked) => (globalThis as unknown as { measureEvidence: MeasureEvidence }).measureEvidence(asked),
              task,
            );
            for (const order of Object.keys(NAMES) as Order[]) {
              const { deletion, insertion } = curves[order];
              const mean = (values: readonly number[]) => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
              const of = `${spec.name}, ${set}, ${NAMES[order]}`;
              const random = curves.random;
              const goal = order === 'exact';
              figures.push(
                { of: `${of}: taken away`, unit: '%', values: [mean(deletion)], ...(goal && { goal: { atMost: mean(random.deletion) } }) },
                { of: `${of}: shown`, unit: '%', values: [mean(insertion)], ...(goal && { goal: { atLeast: mean(random.insertion) } }) },
              );
            }
          }
        }
        return figures;
      },
      'block',
    ),
};
