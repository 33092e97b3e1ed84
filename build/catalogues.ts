// The messages of each language, compiled while building: `virtual:catalogue/de/first` is what the first screen says in German, `…/late` the rest.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
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
        const words = messagesById(language, (area) => FIRST_AREAS.includes(area) === (part === 'first'));
        const compiled = [...words].map(([name, message]) => [name, compileMessageOrThrow(message)] as const);
        // A browser parses a string of JSON faster than an object literal of the same length.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))});`;
      },
    },
  };
}
