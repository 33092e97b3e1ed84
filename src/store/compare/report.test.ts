// Reports in the store: what was written stays with its project and experiment, and a report is handed out as a page.
import { expect, test } from 'vitest';
import { createAppStore } from '../appStore';
import { toyPorts } from '../testing/toyPorts';

test('a draft belongs to a project and an experiment, and is dated', async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  store.getState().draftReport('curve', { expected: 'Ten are enough.', before: true });
  store.getState().draftReport('curve', { question: 'How many?' });
  const draftOf = (of: 'curve' | 'ladder') => store.getState().settings.reports[of];
  expect(draftOf('curve')).toEqual({ question: 'How many?', expected: 'Ten are enough.', before: true, at: 1_000 });
  expect(draftOf('ladder')).toBeUndefined();
  await store.getState().newProject('Beside');
  expect(draftOf('curve')).toBeUndefined();
});

test('what was written is there after a reload', async () => {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  store.getState().draftReport('curve', { expected: 'Ten are enough.', before: true });
  await store.getState().saved();
  const reloaded = createAppStore(ports);
  await reloaded.getState().startProject();
  expect(reloaded.getState().settings.reports.curve).toEqual({ expected: 'Ten are enough.', before: true, at: 1_000 });
});

test('a report is saved as a page that is called after the project and what it is about', async () => {
  const ports = toyPorts();
  const store = createAppStore(ports);
  await store.getState().startProject();
  const part = { sentence: '<b>Yes</b>', behind: undefined, backbone: undefined, settings: [], bars: [], tables: [] };
  store.getState().saveReport(
    { title: 'Ladder', byline: 'me', question: 'How?', expected: undefined, part, pictures: [] },
    {
      language: 'en',
      direction: 'ltr',
      question: 'Q',
      expected: 'E',
      answer: 'A',
      numbers: 'N',
      settings: 'S',
      pictures: 'P',
      behind: 'Old.',
    },
  );
  await expect.poll(() => ports.downloads.length).toBe(1);
  const [saved] = ports.downloads;
  expect(saved?.name).toMatch(/ Ladder\.html$/);
  const page = new TextDecoder().decode(saved?.bytes);
  expect(page).toContain('&lt;b&gt;Yes&lt;/b&gt;');
  expect(page).not.toContain('<b>');
  expect(page).toContain('<p>Old.</p>');
});
