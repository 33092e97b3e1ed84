// What a link's code is said to be good for, by how far the address reaches: one of this computer only is no use to a phone.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Head } from '../../core/heads/heads';
import type { MadeLink } from '../../store/share/linkSlice';
import { linesOf } from '../../store/testing/onScreen';
import '../../words/testing/inEnglish';
import { LinkMade } from './LinkMade';
import type { Reach } from './reachOf';

const head: Head = {
  kind: 'linear',
  classIds: ['0', '1'],
  embeddingLength: 1,
  weights: new Float32Array(2),
  bias: new Float32Array(2),
};

const said = (reach: Reach, more: Partial<MadeLink> = {}, ofFile = false) =>
  linesOf(
    renderToStaticMarkup(
      <LinkMade
        link={{ kind: 'ready', head, said: '', finest: { fragment: '#/head/abc', letters: 40, steps: 127, ...more }, room: 3 }}
        page="http://localhost:4173/"
        reach={reach}
        ofFile={ofFile}
      />,
    ),
  ).join('\n');

test('of an address of this computer only it is said that a code is of no use, and what to do, the command folded', () => {
  const lines = said('computer');
  expect(lines).toContain('the address is of this computer only');
  expect(lines).toContain('If you run Headstart yourself');
  // A command is for who asks for it.
  expect(lines).not.toContain('npm run serve');
  expect(lines).toContain('Show the QR code anyway');
  expect(lines).not.toContain('A QR code has room');
});

test.each<Reach>(['network', 'everywhere'])('of one of the %s the code is shown', (reach) => {
  const lines = said(reach);
  expect(lines).toContain('A QR code has room for about 3 classes like these.');
  expect(lines).not.toContain('of no use');
});

test('of one on fewer numbers it is said of how many', () => {
  const lines = said('everywhere', { steps: 15, folded: { from: 1280, to: 96 } });
  expect(lines).toContain('For this link the 1,280 numbers of each picture are added up into 96.');
  expect(lines).toContain('each number has one of 31 values');
  expect(said('everywhere')).not.toContain('added up');
});

test('where nothing but pictures to learn from is there, a score on them is not said to be how good the head is', () => {
  const agreement = { same: 30, of: 30, largest: 0.01 };
  const right = { before: 30, after: 29, of: 30 };
  const learned = said('everywhere', { agreement: { ...agreement, right: { ...right, on: 'samples' } } });
  expect(learned).toContain('On the pictures that it learned from, your head is right about 30 of 30, the link about 29.');
  expect(learned).toContain('not how good the head is');
  expect(learned).not.toContain('may have learned');
  // Of a head from a file nobody knows.
  expect(said('everywhere', { agreement: { ...agreement, right: { ...right, on: 'samples' } } }, true)).toContain('may have learned');
  expect(said('everywhere', { agreement: { ...agreement, right: { ...right, on: 'test-set' } } })).toContain('On your test set');
});
