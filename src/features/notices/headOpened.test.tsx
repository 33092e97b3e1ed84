// A head that is opened is told of wherever nothing else in view tells of it.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createAppStore } from '../../store/appStore';
import { StoreProvider } from '../../store/useAppStore';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { taught } from '../../store/testing/headScene';
import { toyPorts, toySpec } from '../../store/testing/toyPorts';
import { Toasts } from './Toasts';

/** A store in which a saved head was opened, and what its toasts say at a place. */
async function opened() {
  const { store: teacher, ports } = await taught();
  await teacher.getState().saveHead();
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const file = new File([Uint8Array.from(ports.downloads.at(-1)?.bytes ?? [])], 'mine.head.safetensors');
  await store.getState().openHead({ file, name: file.name });
  const at = (place: string) =>
    linesOf(
      renderToStaticMarkup(
        <StoreProvider value={asItIs(store)}>
          <Toasts place={place} toCompare={(section) => `#/compare/${section}`} />
        </StoreProvider>,
      ),
    ).join(' ');
  return at;
}

it('at the places that show nothing of it', async () => {
  const at = await opened();
  for (const place of ['test', 'compare', 'lessons'])
    expect(at(place)).toContain('Using “My first project”, a head from a file. It knows 2 classes.');
});

it('and not at Teach, which says so itself, nor at Share, which leads there', async () => {
  const at = await opened();
  for (const place of ['teach', 'share']) expect(at(place)).toBe('');
});
