// A camera that is on and sends nothing: why there is no answer, and no row of one.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { taught } from '../../store/testing/headScene';
import { asItIs, linesOf } from '../../store/testing/onScreen';
import { until } from '../../store/testing/toyPorts';
import { StoreProvider } from '../../store/useAppStore';
import { say } from '../../words/say';
import '../../words/testing/inEnglish';
import { LiveAnswer } from './LiveAnswer';
import { LiveBars } from './LiveBars';
import { useBarClasses } from './useBarClasses';

function Bars() {
  const classes = useBarClasses();
  return classes ? <LiveBars classes={classes} /> : null;
}

test('the sentence of the camera stands in place of the bars, and they come back with the picture', async () => {
  const { store, ports } = await taught();
  const look = () => {
    const inStore = (of: React.ReactNode) => renderToStaticMarkup(<StoreProvider value={asItIs(store)}>{of}</StoreProvider>);
    const markup = inStore(<Bars />);
    return { rows: (markup.match(/<li>/g) ?? []).length, lines: linesOf(markup), strip: inStore(<LiveAnswer />) !== '' };
  };
  await store.getState().turnCameraOn();
  ports.toyCamera.silence(true);
  await until(store, ({ camera }) => camera.kind === 'on' && camera.silent);
  const silent = look();
  expect(silent).toMatchObject({ rows: 0, strip: false });
  expect(silent.lines).toContain(say('camera.silent'));
  expect(silent.lines).not.toContain('…');
  ports.toyCamera.silence(false);
  await until(store, ({ live }) => live !== undefined);
  expect(look()).toMatchObject({ rows: 2, strip: true });
  expect(look().lines).not.toContain(say('camera.silent'));
  store.getState().turnCameraOff();
});
