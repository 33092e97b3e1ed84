// The versions of Node that package.json promises are those that every tool it names runs on.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Package;
const own = read('../package.json');

type Version = readonly [major: number, minor: number, patch: number];

function versionIn(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = (/\d+(\.\d+)*/.exec(text)?.[0] ?? '').split('.').map(Number);
  return [major, minor, patch];
}

const atLeast = (a: Version, b: Version) => (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0;

/** Whether a range of npm holds a version: `^1.2`, `>=1.2`, `1.x`, `*`, joined by `||` and by blanks. */
function holds(range: string, version: Version): boolean {
  return range.split('||').some((part) =>
    part
      .replaceAll(/([<>=^~])\s+/g, '$1')
      .trim()
      .split(/\s+/)
      .every((one) => {
        const bound = versionIn(one);
        if (one === '' || one === '*') return true;
        if (one.startsWith('<')) return !atLeast(version, bound);
        if (one.startsWith('>=')) return atLeast(version, bound);
        return version[0] === bound[0] && atLeast(version, bound);
      }),
  );
}

test('a range is read as npm reads it', () => {
  expect(holds('^20.19 || ^22.13 || >=24', [22, 13, 0])).toBe(true);
  expect(['^20.19 || ^22.13 || >=24', '>= 18 < 22', '18.x'].map((range) => holds(range, [22, 12, 9]))).toEqual([false, false, false]);
});

test('each version that begins a promised range runs every tool', () => {
  const promised = (own.engines?.node ?? '').split('||').map(versionIn);
  expect(promised).toHaveLength(3);
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
  const refused = names.flatMap((name) => {
    const { engines } = read(`../node_modules/${name}/package.json`);
    return promised.flatMap((version) =>
      holds(engines?.node ?? '*', version) ? [] : [`${name} wants ${engines?.node}, not ${version.join('.')}`],
    );
  });
  expect(refused).toEqual([]);
});
