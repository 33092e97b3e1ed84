// Share has one loud button, and it is the head's: saving the project stands beside it.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { taught } from '../../store/testing/headScene';
import { asItIs } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { say } from '../../words/say';
import { ProjectOut } from './ProjectOut';

test('saving the project is offered, and is not the step to take', async () => {
  const { store } = await taught();
  const markup = renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <ProjectOut />
    </StoreProvider>,
  );
  expect(markup).toContain(say('projectWays.save'));
  expect(markup).not.toContain('data-kind="primary"');
});
