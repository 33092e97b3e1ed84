// Names that nobody gave: those of every language that the app is in.
import { expect, test } from 'vitest';
import type { Language } from './languages';
import { LANGUAGES } from './languages';
import { messagesById } from './messages/all';
import { languageOfProject, PROJECT_WORDS, projectNameIn } from './placeholderProjects';
import { CLASS_WORDS, FOUND_WORDS, isPlaceholder, placeholdersIn } from './placeholders';

test.each(LANGUAGES.map(({ tag }) => tag))('%s calls classes and projects at first as its words say', (tag) => {
  const words = messagesById(tag);
  expect(CLASS_WORDS[tag]).toBe(words.get('newNames.class'));
  expect(FOUND_WORDS[tag]).toBe(words.get('newNames.foundClass'));
  expect(PROJECT_WORDS[tag]).toEqual({
    project: words.get('newNames.project'),
    firstProject: words.get('newNames.firstProject'),
  });
});

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

test('what nobody named is called so in another language, what somebody named is not', () => {
  const spoken = (names: readonly string[], ...from: readonly Language[]) => placeholdersIn(named(...names), 'de', () => from);
  expect(spoken(['Class 1', 'cup', 'Class 12'], 'en')).toEqual(named('Klasse 1', 'cup', 'Klasse 12'));
  expect(spoken(['Found again', 'Found again 2'], 'en')).toEqual(named('Wiedergefunden', 'Wiedergefunden 2'));
  expect(spoken(['Class 1', 'Clase 7'], 'en')).toEqual(named('Klasse 1', 'Clase 7'));
  // Two of one number, from two languages: names stay apart.
  expect(spoken(['Class 1', 'Clase 1'], 'en', 'es')).toEqual(named('Klasse 1', 'Clase 1'));
  const same = named('Klasse 1', 'Class', 'Class 2');
  expect(placeholdersIn(same, 'de', () => [])).toBe(same);
  expect(placeholdersIn(same, 'de', ({ name }) => (name === 'Class 2' ? ['en'] : []))).toEqual(named('Klasse 1', 'Class', 'Klasse 2'));
});

test('a project that nobody named is called so in another language, and tells in which it was named', () => {
  expect(projectNameIn('My first project', 'de', ['en'])).toBe('Mein erstes Projekt');
  expect(projectNameIn('Project 12', 'zh-CN', ['en'])).toBe('项目 12');
  expect(projectNameIn('Project 2 (2)', 'de', ['en'])).toBe('Projekt 2 (2)');
  expect(projectNameIn('My first project (3)', 'fr', ['en'])).toBe('Mon premier projet (3)');
  expect(languageOfProject('Projekt 2 (2)')).toBe('de');
  expect(projectNameIn('مشروع 3', 'fr', ['ar'])).toBe('Projet 3');
  for (const name of ['Projekt 2', 'Project', 'Project X', 'Project 2b', 'Our project 2', 'Fruit'])
    expect(projectNameIn(name, 'fr', ['en']), name).toBe(name);
  expect(languageOfProject('Mon premier projet')).toBe('fr');
  expect(languageOfProject('Projeto 4')).toBe('pt-BR');
  for (const name of ['Fruit', 'Project', 'project 2', '']) expect(languageOfProject(name), name).toBeUndefined();
});

test('a number behind it is no name; everything else is', () => {
  for (const name of ['Class 1', 'Klasse 12', 'Clase 3', '类别 2', 'فئة 4', 'فئة ٤', 'Found again', 'Retrouvés 2'])
    expect(isPlaceholder(name), name).toBe(true);
  for (const name of [
    'Class',
    'Class ',
    'Class 1b',
    'Class of 2020',
    'class 1',
    'Class 1 (2)',
    'Class A',
    'Class 1 b',
    'First Class 1',
    'cup',
    'Cup 1',
    '',
  ])
    expect(isPlaceholder(name), name).toBe(false);
});
