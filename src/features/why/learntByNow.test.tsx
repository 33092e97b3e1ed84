// Of a sample that the head has learned, what was said when it was tested stands beside what it says now, wherever that is explained.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../words/testing/inEnglish';
import { all, ready, taught } from '../../store/testing/evaluated';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import { LearntByNow } from './LearntByNow';
import { Why } from './Why';

test('a sample is said to be learned since it was tested, with the answer of then; a picture that is none is not', async () => {
  const { store } = await taught();
  await ready(store, all(12));
  const drawn = (shown: React.ReactElement) => linesOf(renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{shown}</StoreProvider>));
  const [sample] = store.getState().dataset.samples;
  const [line] = drawn(<LearntByNow id={sample?.id} />);
  expect(line).toMatch(/^When tested, before the head had learned this picture, the answer was “.+”, .*%\. It has learned it since: /);
  // The newest sample is shown first, so that the section says so too.
  expect(drawn(<Why teach={<></>} nearest={() => null} />).join('\n')).toContain('When tested, before the head had learned this picture');
  expect(drawn(<LearntByNow id={undefined} />)).toEqual([]);
  const { dataset } = store.getState();
  const fresh = { ...(dataset.samples[0] ?? dataset.samples[1]), id: 'not tested' } as (typeof dataset.samples)[number];
  store.setState({ dataset: { ...dataset, samples: [...dataset.samples, fresh] } });
  expect(drawn(<LearntByNow id="not tested" />)).toEqual([say('why.learntByNow')]);
});
