// Where a system's few colours are forced on a page, backgrounds are all the same and shadows are gone: whatever these say,
// a line says too, or a colour of the system.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Rule {
  readonly selector: string;
  readonly body: string;
  /** Whether it holds in forced colours alone. */
  readonly forced: boolean;
}

/** The rules of a sheet, those within `@media` and its like among them. */
function rulesOf(css: string): readonly Rule[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  const within: string[] = [];
  for (const [, text = '', end = ''] of plain.matchAll(/([^{};]*(?:;[^{};]*)*)([{}])/g)) {
    if (end === '{') within.push(text.slice(text.lastIndexOf(';') + 1).trim());
    else {
      const selector = within.pop() ?? '';
      if (!selector.startsWith('@')) rules.push({ selector, body: text, forced: within.some((each) => each.includes('forced-colors')) });
    }
  }
  return rules;
}

/** What is so now: chosen, pressed, at the keyboard's place, under what is dragged. */
const STATE = /\[(?:aria-(?:pressed|current|selected|checked)|data-(?:highlighted|chosen|checked|over|selected))(?:=[^\]]*)?\]|:checked/;
const LINE = /(?:^|[;\s])(?:border(?!-radius)[a-z-]*|outline(?!-offset))\s*:(?!\s*(?:none|0)\b)|content:\s*'[^']/;
const TELLS = /(?:^|[;\s])(?:background(?:-color)?|box-shadow)\s*:/;

/** Rules that no longer say what they say once colours are forced. */
function lostIn(css: string): readonly string[] {
  const rules = rulesOf(css);
  const kept = rules.filter(({ forced, body }) => forced || /forced-color-adjust:\s*none/.test(body)).map(({ selector }) => selector);
  const isKept = (selector: string) => {
    const state = STATE.exec(selector)?.[0];
    return kept.some((each) => selector.startsWith(each) || (state !== undefined && each.includes(state)));
  };
  return rules
    .filter(({ selector, body, forced }) => {
      if (forced || LINE.test(body) || selector.includes(':hover')) return false;
      const edge = /box-shadow:\s*(?:inset 0 0 0 |var\(--shadow-pop\))/.test(body);
      return (edge || (STATE.test(selector) && TELLS.test(body))) && !isKept(selector);
    })
    .map(({ selector }) => selector.replace(/\s+/g, ' '));
}

test('a state or an edge without a line is found, and one with a line is not', () => {
  for (const css of [
    'a[aria-current] { background: red; }',
    '.item[data-highlighted] { outline: none; box-shadow: inset 0 0 0 2px red; }',
    'label:has(:checked) { background: red; }',
    '.sheet { border-radius: 2px; box-shadow: var(--shadow-pop); }',
    '@media (max-width: 1em) { button[aria-pressed="true"] { color: red; background: blue; } }',
  ])
    expect(lostIn(css), css).toHaveLength(1);
  for (const css of [
    'a[aria-current] { background: red; border-color: red; }',
    '.item[data-highlighted] { outline: 2px solid red; }',
    'label:has(:checked) { background: red; }\n@media (forced-colors: active) { label:has(:checked) { background: Highlight; } }',
    '.sheet { border: 1px solid red; box-shadow: var(--shadow-pop); }',
    'a:hover { background: red; }',
  ])
    expect(lostIn(css), css).toEqual([]);
});

const root = join(import.meta.dirname, '..');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test('what stays pressed in is seen to be', () => {
  const pressed = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.includes('testing'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/<(\w+)\b(?:[^<>]|=>|<\w+ \/>)*?aria-pressed=/g)].map(([, of = '']) => ({
        file,
        of,
      })),
    );
  expect(pressed.map(({ of }) => of)).toContain('Button');
  const unseen = pressed.filter(({ file, of }) => {
    const own = /from '(\.\/[\w.]+\.css)'/.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? '';
    const sheet = of === 'button' ? join(root, file, '..', own) : join(root, 'ui', `${of}.module.css`);
    return !/\[(?:aria-pressed|data-active)='true'\]/.test(readFileSync(sheet, 'utf8'));
  });
  expect(unseen).toEqual([]);
});

test('no style sheet says by a background or a shadow alone what is chosen, or where something ends', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.flatMap((file) => lostIn(readFileSync(join(root, file), 'utf8')).map((found) => `${file}: ${found}`))).toEqual([]);
});
