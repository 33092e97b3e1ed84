// What is said of a web page before it is saved.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { headInUseNow } from '../head/headInUse';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { say } from '../../words/say';
import '../../words/testing/inEnglish';
import { webPageOffer } from './webPageOffer';

test('it says whether the page can refuse already, or from when on', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  for (const [c, { id }] of store.getState().dataset.classes.entries()) await store.getState().importFiles([toyFile(2 * c)], id);
  await until(store, (state) => headInUseNow(state) !== undefined);
  const head = headInUseNow(store.getState())?.head;
  if (!head) throw new Error('no head');
  const factsOf = (hasLine: boolean) => webPageOffer(head, undefined, { ...toySpec(), format: 'layers' }, hasLine).facts;
  expect(factsOf(true)).toContain(say('webPage.unknown'));
  expect(factsOf(true)).not.toContain(say('webPage.unknownOnce'));
  expect(factsOf(false)).toContain(say('webPage.unknownOnce'));
});
