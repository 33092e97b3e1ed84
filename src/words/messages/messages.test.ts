// Every language says all that English says: no message is missing, unused, malformed, or takes other values.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { LANGUAGES, TRANSLATED } from '../languages';
import { FIRST_AREAS, messages, messagesById } from './all';

const english = messagesById('en');

/** The names of the values that a message takes. */
function valuesOf(message: CompiledMessage): readonly string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , cases] = token;
    const within = typeof cases === 'object' && cases !== null ? Object.values(cases).filter(Array.isArray) : [];
    return [name, ...within.flatMap((each) => valuesOf(each as CompiledMessage))];
  });
}

const valueNames = (message: string) => [...new Set(valuesOf(compileMessageOrThrow(message)))].sort();
const tags = (message: string) => [...new Set(message.match(/<\/?\w+\/?>/g) ?? [])].sort();

/** The categories of the plurals in a message, each plural's in a line. */
function pluralsOf(message: CompiledMessage): readonly string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [, type, cases] = token;
    if (typeof cases !== 'object' || cases === null) return [];
    const own =
      type === 'plural'
        ? [
            Object.keys(cases)
              .filter((key) => key !== 'offset')
              .join(' '),
          ]
        : [];
    return [...own, ...Object.values(cases).flatMap((each) => (Array.isArray(each) ? pluralsOf(each as CompiledMessage) : []))];
  });
}

test.each(Object.keys(messages))('%s has every message, well formed, with English’s values and tags', (language) => {
  const words = messagesById(language);
  expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  const odd = [...words].flatMap(([id, message]) => {
    const model = english.get(id) ?? '';
    if (message.trim() === '') return [`${id} is empty`];
    try {
      if (valueNames(message).join() !== valueNames(model).join()) return [`${id} takes ${valueNames(message).join(', ')}`];
    } catch (error) {
      return [`${id}: ${String(error)}`];
    }
    return tags(message).join() === tags(model).join() ? [] : [`${id} has other tags`];
  });
  expect(odd).toEqual([]);
});

test.each(Object.keys(messages))('%s has every form of plural that its rules know', (language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const lacking = [...messagesById(language)].flatMap(([id, message]) =>
    pluralsOf(compileMessageOrThrow(message)).flatMap((categories) => {
      const missing = needed.filter((category) => !categories.split(' ').includes(category) && category !== 'many');
      return missing.length === 0 || language === 'ar' ? [] : [`${id}: ${missing.join(', ')}`];
    }),
  );
  expect(lacking).toEqual([]);
});

/** What each language's typography does not allow: a break before a mark that belongs to the word, or a mark that is missing. */
const UNTIDY: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/[\d}] %/, /["']/],
  de: [/ [%:;!?]/, /["']/],
  // Narrow no-break spaces before these, and inside quotation marks; none before an ellipsis.
  fr: [/[ \u00a0][:;!?»%]/, /[^\u202f][;!?»]/, /«[^\u202f]/, /\s…/, /["']/],
  es: [/ [%:;!?…]/, /^[^¿]*\?/, /^[^¡]*!/, /["']/],
  'pt-BR': [/[\d}] %/, / [:;!?]/, /["']/],
  // Full-width marks after Chinese; none of them, and two of the ellipsis, without a space.
  'zh-CN': [/\p{Script=Han}[,;:?!.()]/u, /[,;:?!]\p{Script=Han}/u, /(?<!…)…(?!…| [\d{])/, /[\d}] %/, /["']/],
  // Arabic comma, semicolon and question mark; Western digits, so the Western percent sign; the dot of an ending is held by its letters.
  ar: [/\p{Script=Arabic}[,;?]/u, /٪/, /[\d}] %/, /["']/, /(?<![\u200e\w])\.[A-Za-z]/],
};

test.each(Object.keys(UNTIDY))('%s is set as its schoolbooks set it', (language) => {
  const untidy = [...messagesById(language)].filter(([, message]) => (UNTIDY[language] ?? []).some((rule) => rule.test(message)));
  expect(untidy.map(([id]) => id)).toEqual([]);
});

/** What stands in quotation marks, by language, in small letters: quotes are often in the middle of a sentence. */
const QUOTED: Readonly<Record<string, RegExp>> = { de: /„([^“{]*)“/g, fr: /«\s*([^»{]*?)\s*»/g, es: /«([^»{]*)»/g, ar: /«([^»{]*)»/g };
const quotedIn = (language: string, message: string) =>
  [...message.matchAll(QUOTED[language] ?? /“([^”{]*)”/g)].map(([, words = '']) => words.toLowerCase());

test.each(Object.keys(messages))('where %s names a button or a part of the app, it says what stands there', (language) => {
  const words = messagesById(language);
  const odd = [...english].flatMap(([id, message]) => {
    const quoted = quotedIn(language, words.get(id) ?? '');
    return quotedIn('en', message).flatMap((name) => {
      const named = [...english.keys()].filter((other) => english.get(other)?.toLowerCase() === name);
      const wanted = named.map((other) => words.get(other)?.toLowerCase() ?? '');
      return wanted.length === 0 || wanted.some((each) => quoted.includes(each)) ? [] : [`${id} should name ${wanted.join(' or ')}`];
    });
  });
  expect(odd).toEqual([]);
});

/** Second words for what each language's index names, and turns of phrase taken word by word from English. */
const STRAY: Readonly<Record<string, RegExp>> = {
  // What stands on the ladder are kinds of head, as under “How it learns”.
  en: /\brungs?\b/i,
  // In German schoolbooks the Prozentwert is a part in units, not a percentage.
  de: /Prozentwert|Startzahl|verdeckte Einheit|\bDrück\b|Sprosse/,
  // Évidence is what needs no proof; enseigner deux classes is what a teacher does with two groups of pupils.
  fr: /combien souvent|\} du temps|évidence|arrière-plan|similitude|unités? cachée|^Enseignez|sur \{\w+, number\} de \{|échelon/i,
  es: /qué tan|pesos al azar|píxeles sin más|pudo traer|rayendo|unidad(?:es)? oculta|Eso espero|peldaño/i,
  'pt-BR': /degrau/i,
};

test.each(Object.keys(STRAY))('%s has one word for one thing', (language) => {
  const stray = [...messagesById(language)].filter(([, message]) => STRAY[language]?.test(message));
  expect(stray.map(([id]) => id)).toEqual([]);
});

test('every message is said somewhere, and what is said is a message with its values', () => {
  const root = join(import.meta.dirname, '../..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|words\/messages/.test(file),
  );
  const said = new Set<string>();
  const wrong: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, id = ''] of text.matchAll(/'([a-z]\w*\.[a-z]\w*)'/gi)) if (english.has(id)) said.add(id);
    // A whole area, by a tag.
    for (const [, area = ''] of text.matchAll(/say\(`(\w+)\.\$\{\w+\}`\)/g)) {
      for (const id of english.keys()) if (id.startsWith(`${area}.`)) said.add(id);
    }
    // Calls whose values stand beside the id; others are seen by who reads the screen.
    for (const [, id = '', values] of text.matchAll(/\bsay\('([\w.]+)'(?:,\s*\{([^{}]*)\})?\)/g)) {
      const given = (values ?? '')
        .split(',')
        .map((value) => value.split(':')[0]?.trim() ?? '')
        .filter((name) => name !== '')
        .sort();
      const model = english.get(id);
      if (model === undefined) wrong.push(`${file}: ${id} is no message`);
      else if (!/\(|\[/.test(values ?? '') && given.join() !== valueNames(model).join()) {
        wrong.push(`${file}: ${id} is given ${given.join(', ')}, takes ${valueNames(model).join(', ')}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([...english.keys()].filter((id) => !said.has(id))).toEqual([]);
});

/** What is shown first: the frame, and the place that most people come to first. */
const ENTRIES = ['main.tsx', 'places/teach/Teach.tsx'];

/** The files that come with the page: what these import, and they in turn, but not what they fetch later. */
function onFirstScreen(root: string): readonly string[] {
  const seen = new Set<string>();
  const look = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'(\.{1,2}\/[^']+)'/gm)) {
      const target = ['.ts', '.tsx'].map((ending) => join(dirname(file), path + ending)).find((each) => existsSync(each));
      if (target !== undefined) look(target);
    }
  };
  for (const entry of ENTRIES) look(join(root, entry));
  return [...seen];
}

test('the first screen has the words that it says, and no others', () => {
  const areas = new Set<string>();
  for (const file of onFirstScreen(join(import.meta.dirname, '../..'))) {
    const text = readFileSync(file, 'utf8');
    for (const [, id = ''] of text.matchAll(/'([a-z]\w*\.[a-z]\w*)'/gi)) if (english.has(id)) areas.add(id.split('.')[0] ?? '');
    for (const [, area = ''] of text.matchAll(/say\(`(\w+)\.\$\{\w+\}`\)/g)) areas.add(area);
  }
  expect([...FIRST_AREAS].sort()).toEqual([...areas].sort());
});

test('what a developer is told, in English, stands in no sentence', () => {
  const told = [...english].filter(([, message]) => valueNames(message).some((name) => ['detail', 'details', 'cause'].includes(name)));
  expect(told.map(([id]) => id)).toEqual([]);
});

test('no language is offered that is not there', () => {
  expect(Object.keys(messages).filter((language) => !LANGUAGES.some(({ tag }) => tag === language))).toEqual([]);
  expect([...TRANSLATED].sort()).toEqual(Object.keys(messages).sort());
});
