// What of a link could not be followed: settings that it says and that are not set by it.

/** Parts that are told, and letters of each: a link may say anything. */
const MOST_TOLD = 3;
const MOST_LETTERS = 40;

/**
 * Those of the settings `asked`, as a link says them, that `got` lacks: what an address comes to. Each as `name=value`; of a list only
 * what is lacking of it.
 */
export function missedOfLink(asked: string, got: string): readonly string[] {
  const there = new Map(pairsOf(got));
  const seen = new Set<string>();
  return pairsOf(asked)
    .filter(([name]) => !seen.has(name) && seen.add(name))
    .flatMap(([name, value]) => lacking(value, there.get(name)).map((each) => shortened(each === undefined ? name : `${name}=${each}`)))
    .slice(0, MOST_TOLD);
}

function lacking(value: string | undefined, got: string | undefined): readonly (string | undefined)[] {
  if (value === undefined || got === undefined) return [value];
  if (value === got || (value.trim() !== '' && Number(value) === Number(got))) return [];
  const [wanted, set] = [value.split(','), got.split(',')];
  const missing = wanted.filter((each) => !set.includes(each));
  if (missing.length > 0) return missing;
  // All of them are there: in other company, or one of them stood twice.
  return wanted.length === set.length ? [] : [value];
}

const pairsOf = (query: string): readonly (readonly [string, string | undefined])[] =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [readable(pair), undefined] : [readable(pair.slice(0, at)), readable(pair.slice(at + 1))];
    });

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : text;
}
