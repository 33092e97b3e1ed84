// The three controls of the map are all named where they are seen, as a list of colours alone would be.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { taught } from '../../store/testing/headScene';
import { asItIs } from '../../store/testing/onScreen';
import { StoreProvider } from '../../store/useAppStore';
import '../../words/testing/inEnglish';
import { say } from '../../words/say';
import { MapTools } from './MapTools';

test('each control has a name to be read', async () => {
  const { store } = await taught();
  const markup = renderToStaticMarkup(
    <StoreProvider value={asItIs(store)}>
      <MapTools by="class" onBy={() => undefined} mode="move" onMode={() => undefined} />
    </StoreProvider>,
  );
  // A legend is for the ear.
  const seen = markup.replace(/<legend.*?<\/legend>/g, '');
  for (const name of ['embeddingMap.layout', 'embeddingMap.drag', 'embeddingMap.colour'] as const) expect(seen).toContain(`>${say(name)}<`);
});
