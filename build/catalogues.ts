// The messages of each language, compiled while building: `virtual:catalogue/de/first` is what the first screen says in German,
// `…/late` the rest.
import type { CompiledMessage, CompiledMessageToken } from '@lingui/message-utils/compileMessage';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/words/languages';
import { FIRST_AREAS, messagesById } from '../src/words/messages/all';

const VIRTUAL = /^virtual:catalogue\/([\w-]+)\/(first|late)$/;

/** Gives the bundle each language's catalogue in two parts. Throws while building where a message is not ICU MessageFormat. */
export function catalogues(): Plugin {
  return {
    name: 'headstart-catalogues',
    resolveId: { filter: { id: VIRTUAL }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:catalogue\// },
      handler(id) {
        const [, language = '', part] = VIRTUAL.exec(id.slice(1)) ?? [];
        const wanted = (area: string) => FIRST_AREAS.includes(area) === (part === 'first');
        const words = messagesById(language, wanted);
        // What a language lacks, which a test refuses, is said in English rather than by its id.
        const compiled = [...messagesById('en', wanted)].map(
          ([name, english]) => [name, compiledFor(language, words.get(name) ?? english)] as const,
        );
        // A browser parses a string of JSON faster than an object literal of the same length.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))});`;
      },
    },
  };
}

/**
 * A message's tokens. Where words run from right to left, each value stands between isolates (UAX #9, 2.4):
 * most are names and numbers that do not.
 */
export function compiledFor(language: string, message: string): CompiledMessage {
  const tokens = compileMessageOrThrow(message);
  return LANGUAGES.some(({ tag, direction }) => tag === language && direction === 'rtl') ? tokens.flatMap(apart) : tokens;
}

function apart(token: CompiledMessageToken): CompiledMessage {
  if (typeof token === 'string') return [token];
  const [name, type, cases] = token;
  if (type === undefined) return ['\u2068', token, '\u2069'];
  if (typeof cases !== 'object' || cases === null) return [token];
  const within = Object.entries(cases).map(([key, value]) => [key, Array.isArray(value) ? value.flatMap(apart) : value] as const);
  return [[name, type, Object.fromEntries(within)]];
}
