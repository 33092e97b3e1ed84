// Lessons: their pictures open with their settings, unless something else was opened meanwhile;
// what is given to be tried is of known classes.
import { expect, test } from 'vitest';
import { LESSON_IDS } from '../../core/lessons/lessonIds';
import { LESSONS } from '../../core/lessons/lessons';
import { parseSettings } from '../../core/project/parseSettings';
import { SAMPLE_SETS } from '../../core/sampleSets/sampleSets';
import '../../words/testing/inEnglish';
import { createAppStore } from '../appStore';
import { toyPorts, toySpec, until } from '../testing/toyPorts';
import { lessonHere } from './lessonHere';

const started = async () => {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  return store;
};

test('each opens its pictures as a project of its own, with its settings', async () => {
  const store = await started();
  for (const id of LESSON_IDS) {
    const { set, perClass, settings } = LESSONS[id];
    await store.getState().beginLesson(id);
    const { project, dataset, settings: now, lesson, lessonProjects } = store.getState();
    expect(project.kind === 'open' && lessonProjects.get(id)).toBe(project.kind === 'open' ? project.id : '');
    expect(lesson).toBe(id);
    expect(dataset.samples).toHaveLength(SAMPLE_SETS[set].classes.length * perClass);
    const read = parseSettings(settings);
    expect(read.ok && read.value, id).toEqual(now);
  }
  expect(new Set(store.getState().lessonProjects.values()).size).toBe(LESSON_IDS.length);
});

test('another project that is opened meanwhile gets nothing of it', async () => {
  const store = await started();
  store.getState().chooseHead({ kind: 'nearest-mean' });
  const mine = store.getState().project;
  const beginning = store.getState().beginLesson('few');
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'taking-in');
  if (mine.kind !== 'open') throw new Error('not open');
  await store.getState().openProject(mine.id);
  await beginning;
  expect(store.getState().project).toMatchObject({ kind: 'open', id: mine.id });
  expect(store.getState().settings.headKind).toBe('nearest-mean');
  expect(store.getState().lessonProjects.size).toBe(0);
});

test('a lesson is under way in its own project only', async () => {
  const store = await started();
  const { project: mine } = store.getState();
  if (mine.kind !== 'open') throw new Error('not open');
  await store.getState().beginLesson('few');
  expect(lessonHere(store.getState())).toBe('few');
  await store.getState().openProject(mine.id);
  expect(store.getState().lesson).toBe('few');
  expect(lessonHere(store.getState())).toBeUndefined();
});

test('another lesson that is begun meanwhile is the one that opens', async () => {
  const store = await started();
  const first = store.getState().beginLesson('reuse');
  await until(store, ({ sampleSetWork }) => sampleSetWork.kind === 'drawing' && sampleSetWork.done > 3);
  await Promise.all([first, store.getState().beginLesson('cost')]);
  expect([...store.getState().lessonProjects.keys()]).toEqual(['cost']);
});

test('pictures with swapped grounds are tried, each of a known class, and only in the lesson’s project', async () => {
  const store = await started();
  await store.getState().trySwapped('misleads');
  expect(store.getState().tried).toEqual([]);
  await store.getState().beginLesson('misleads');
  await store.getState().trySwapped('misleads');
  const { tried, lessonTrials, dataset } = store.getState();
  expect(tried).toHaveLength(2 * dataset.classes.length);
  for (const { name } of tried) expect(dataset.classes.map(({ id }) => id)).toContain(lessonTrials.get(name));
  await store.getState().newProject('another');
  await store.getState().trySwapped('misleads');
  expect(store.getState().tried).toEqual([]);
});

test('what a person expects is kept while they look elsewhere', async () => {
  const store = await started();
  store.getState().expectOfLesson('few', 1);
  store.getState().expectOfLesson('few', 2);
  store.getState().expectOfLesson('cost', 0);
  store.getState().leaveLesson();
  expect([...store.getState().expected]).toEqual([
    ['few', 2],
    ['cost', 0],
  ]);
});

test('what was expected and what came out are there at the next visit', () => {
  const ports = toyPorts();
  const first = createAppStore(ports);
  first.getState().expectOfLesson('few', 1);
  first.getState().finishLesson('few', 2);
  first.getState().finishLesson('cost', 0);
  const { expected, lessonsDone } = createAppStore(ports).getState();
  expect([...expected]).toEqual([['few', 1]]);
  expect([...lessonsDone]).toEqual([
    ['few', 2],
    ['cost', 0],
  ]);
});

test('a choice that its question does not have is none', () => {
  const ports = toyPorts();
  ports.preferences.keepLessonChoice('came', 'few', 7);
  expect(createAppStore(ports).getState().lessonsDone.size).toBe(0);
});
