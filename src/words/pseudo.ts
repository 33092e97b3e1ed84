// English as a language of no people: 40 % longer, letters with marks, in brackets. What it leaves plain was never translated.
import type { CompiledMessageToken } from '@lingui/message-utils/compileMessage';
import type { Catalogue } from './catalogue';

const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };
const LONGER = 0.4;

/** Every message of a catalogue in it; what is inserted into a message stays as it is. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(Object.entries(catalogue).map(([id, message]) => [id, ['[', ...message.map(longer), ']']]));
}

function longer(token: CompiledMessageToken): CompiledMessageToken {
  if (typeof token === 'string') return token === '#' ? token : marked(token);
  const [name, type, cases] = token;
  if (type === undefined || typeof cases !== 'object' || cases === null) return token;
  const inCases = Object.entries(cases).map(([key, value]) => [key, Array.isArray(value) ? value.map(longer) : value] as const);
  return [name, type, Object.fromEntries(inCases)];
}

/** Each word by itself, since a line may break between words only. Tags of elements stay: `<b>` is a place, not a word. */
function marked(plain: string): string {
  return plain.replace(/<[^>]*>|\p{L}+/gu, (part) =>
    part.startsWith('<')
      ? part
      : part.replace(/[aeiou]/gi, (vowel) => MARKED[vowel] ?? vowel) + '~'.repeat(Math.ceil(part.length * LONGER)),
  );
}
