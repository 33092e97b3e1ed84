// The rule that keeps text in elements of its own: what it lets pass and what it refuses, by the types that React is given.
import { fileURLToPath } from 'node:url';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it, vi } from 'vitest';
import { textAlone } from './textAlone.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
// The first one waits for the compiler to read all the types.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A file of the kit, so that the program knows React's types; its text is the test's. */
const filename = `${root}src/ui/Button.tsx`;
const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: root } },
});

const BEFORE = "import type { ReactNode } from 'react'; import type { Elements } from './elements';\n";
const passes = (code: string) => ({ code: BEFORE + code, filename });
const fails = (code: string, ...ids: readonly string[]) => ({
  code: BEFORE + code,
  filename,
  errors: ids.map((messageId) => ({ messageId })),
});

tester.run('text-alone', textAlone, {
  valid: [
    passes('export const A = ({ n }: { n: number }) => <p>{n}</p>;'),
    passes('export const A = ({ n }: { n: number }) => <p>{`${n} samples`}</p>;'),
    passes('export const A = ({ on }: { on: boolean }) => <p>{on && "on"}</p>;'),
    passes('export const A = ({ name }: { name: string }) => <p><b>{name}</b>\n  {/* a remark */}\n  <i>x</i></p>;'),
    passes('export const A = ({ children }: { children: ReactNode }) => <p>{children}</p>;'),
    passes('export const A = ({ children }: { children: Elements }) => <div><h2>x</h2>{children}</div>;'),
    passes('export const A = ({ on }: { on: boolean }) => <p>{on && <b>on</b>}<i>x</i></p>;'),
    passes(
      'export const A = ({ names }: { names: readonly string[] }) => <ul><li>first</li>{names.map((name) => <li key={name}>{name}</li>)}</ul>;',
    ),
    passes('export const A = ({ name }: { name: "" | undefined }) => <p>{name && <b>on</b>}<i>x</i></p>;'),
    passes('export const wordOf = (n: number) => `${n}`;'),
  ],
  invalid: [
    fails('export const A = ({ n }: { n: number }) => <p>{n} samples</p>;', 'beside', 'beside'),
    fails('export const A = () => <button><svg /> Save</button>;', 'beside'),
    fails('export const A = ({ on }: { on: boolean }) => <p><b>x</b>{on && "on"}</p>;', 'beside'),
    fails('export const A = ({ n }: { n: number }) => <p><b>x</b>{n > 0 && n}</p>;', 'beside'),
    fails('export const A = ({ children }: { children: ReactNode }) => <div><h2>x</h2>{children}</div>;', 'beside'),
    fails('export const A = () => <p><b>a</b>{" "}<b>b</b></p>;', 'beside'),
    fails('export const A = ({ name }: { name: string }) => <>{name}</>;', 'fragment'),
    fails('export const A = ({ n }: { n: number }) => <p><b>x</b>{n > 1 && <>of {n}</>}</p>;', 'fragment', 'fragment'),
    fails('export const A = ({ names }: { names: readonly string[] }) => <p>{names.map((name) => name)}</p>;', 'several'),
    fails('export function A({ name }: { name: string }) { return name; }', 'bare'),
    fails('export const A = ({ children }: { children: ReactNode }) => children;', 'bare'),
    fails('export const A = ({ names }: { names: readonly string[] }) => names;', 'bare'),
  ],
});
