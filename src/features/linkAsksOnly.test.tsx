// A link of a tool of Compare never makes one's own heads learn otherwise: what it asks of them is offered, and taken on a press alone.
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import '../words/testing/inEnglish';
import { onACircle } from '../store/testing/onACircle';
import { asItIs, linesOf } from '../store/testing/onScreen';
import { StoreProvider } from '../store/useAppStore';
import type { LinkedOffer as Offer } from '../ui/useLinkedSettings';
import { Columns } from './columns/Columns';
import { Ladder } from './ladder/Ladder';
import { LearningCurve } from './learningCurve/LearningCurve';

/** There is no address in Node: what stands in it is followed once. */
const address = vi.hoisted((): { there?: string | undefined; offer?: Offer | undefined } => ({}));
vi.mock('../ui/useAddressState', () => ({
  useAddressState({ apply }: { readonly apply: (there: string, own: boolean) => void }) {
    const { there } = address;
    address.there = undefined;
    if (there !== undefined) apply(there, false);
  },
  linkWith: (query: string) => query,
}));
vi.mock('../ui/LinkedOffer', async (original) => {
  const { LinkedOffer } = await original<{ LinkedOffer: (props: { readonly of: Offer | undefined }) => ReactElement | null }>();
  return {
    LinkedOffer({ of }: { readonly of: Offer | undefined }) {
      address.offer = of;
      return LinkedOffer({ of });
    },
  };
});

const VALUES = [
  [0, 0.1, 0.2, 0.3],
  [2, 2.1, 2.2, 2.3],
];

const TOOLS: readonly (readonly [tool: ReactElement, there: string, asked: string])[] = [
  [<Columns teach={<></>} />, 'head=nearest-neighbours&voters=2', 'head=nearest-neighbours and voters=2'],
  [
    <Ladder teach={<></>} toTeach={<></>} />,
    'penalty=1000&balanced=no&hidden=7&tuneseed=5',
    'penalty=1000, balanced=no, hidden=7, and tuneseed=5',
  ],
  [<LearningCurve teach={<></>} />, 'penalty=0.25&voters=3', 'penalty=0.25 and voters=3'],
];

test.each(TOOLS)('a link is followed as far as it changes no head', async (tool, there, asked) => {
  const { store } = await onACircle(VALUES, { kind: 'linear', l2: 0.1, balanced: true });
  const before = store.getState();
  const shown = () => linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{tool}</StoreProvider>)).join('\n');
  expect(shown()).not.toContain('This link asks');
  address.there = there;
  // Signs that keep names apart in a text of either direction.
  expect(shown().replace(/[\u2068\u2069]/g, '')).toContain(`This link asks for other settings of your heads: ${asked}.`);
  expect(store.getState().settings).toEqual(before.settings);
  expect(store.getState().trainedBy).toBe(before.trainedBy);
  const { offer } = address;
  if (offer?.kind === 'asked') offer.take();
  expect(store.getState().settings).not.toEqual(before.settings);
  // What a link asks for that is set already is not asked.
  address.there = there;
  expect(shown()).not.toContain('This link asks');
});
