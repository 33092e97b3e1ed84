// Settings and their address: a link sets them, Back undoes a change, and no project gets the settings of another.
import { expect, test } from 'vitest';
import type { AddressSetting } from './addressSteps';
import { addressSteps } from './addressSteps';

/** A history as browsers keep it. */
function browser(first: string) {
  const steps: { fragment: string; state: unknown }[] = [{ fragment: first, state: null }];
  let at = 0;
  return {
    steps,
    go(by: number) {
      at = Math.max(0, at + by);
    },
    follow(fragment: string) {
      steps.splice(++at, steps.length, { fragment, state: null });
    },
    door: {
      fragment: () => steps[at]?.fragment ?? '',
      state: () => steps[at]?.state,
      push(fragment: string, state: unknown) {
        steps.splice(++at, steps.length, { fragment, state });
      },
      replace(fragment: string, state: unknown) {
        steps[at] = { fragment, state };
      },
    },
  };
}

/** A tool whose one setting is a number for each project. */
function tool(first: string) {
  const page = browser(first);
  const set = new Map([
    ['a', 1],
    ['b', 10],
  ]);
  let owner = 'a';
  let ready = true;
  let quiet = false;
  const numberIn = (there: string) => Number(/n=(\d+)/.exec(there)?.[1] ?? set.get(owner));
  const missed: (readonly string[])[] = [];
  let steps = addressSteps(page.door);
  const now = (): AddressSetting => ({
    query: `n=${set.get(owner)}`,
    canonical: (there) => `n=${numberIn(there)}`,
    apply: (there) => void set.set(owner, numberIn(there)),
    missed: (parts) => missed.push(parts),
    quiet,
    ready,
    owner,
  });
  /** As often as a page is drawn after a change. */
  const draw = () => {
    for (let i = 0; i < 3; i++) steps.update(now());
  };
  draw();
  return {
    page,
    set,
    missed,
    draw,
    change(value: number) {
      set.set(owner, value);
      draw();
    },
    back() {
      page.go(-1);
      draw();
    },
    open(project: string) {
      owner = project;
      draw();
    },
    wait(is: boolean) {
      ready = !is;
      draw();
    },
    typed() {
      quiet = true;
    },
    leaveAndComeBack() {
      steps = addressSteps(page.door);
      draw();
    },
  };
}

test('a link sets what it says, a change is a step, and Back undoes it', () => {
  const { page, set, change, back } = tool('#/compare/tool?n=3');
  expect(set.get('a')).toBe(3);
  change(4);
  expect(page.door.fragment()).toBe('#/compare/tool?n=4');
  back();
  expect(set.get('a')).toBe(3);
  expect(page.steps.map(({ fragment }) => fragment)).toEqual(['#/compare/tool?n=3', '#/compare/tool?n=4']);
});

test('a link of two settings is no step of its own when they are set one after the other', () => {
  const page = browser('#/compare/tool?n=3&m=4');
  const set = { n: 1, m: 1 };
  const later: (() => void)[] = [];
  const steps = addressSteps(page.door);
  const read = (there: string, name: 'n' | 'm') => Number(new RegExp(`${name}=(\\d+)`).exec(there)?.[1] ?? set[name]);
  const draw = () =>
    steps.update({
      query: `n=${set.n}&m=${set.m}`,
      canonical: (there) => `n=${read(there, 'n')}&m=${read(there, 'm')}`,
      apply(there) {
        set.n = read(there, 'n');
        later.push(() => void (set.m = read(there, 'm')));
      },
      missed: () => expect.unreachable(),
      quiet: false,
      ready: true,
      owner: 'a',
    });
  draw();
  draw();
  later.pop()?.();
  draw();
  expect(set).toEqual({ n: 3, m: 4 });
  expect(page.steps.map(({ fragment }) => fragment)).toEqual(['#/compare/tool?n=3&m=4']);
  set.m = 5;
  draw();
  expect(page.steps.map(({ fragment }) => fragment)).toEqual(['#/compare/tool?n=3&m=4', '#/compare/tool?n=3&m=5']);
});

test('what of a link cannot be followed is told once, and the address says what is shown', () => {
  const { page, set, missed, draw, change, back } = tool('#/compare/tool?n=nobody');
  expect([page.door.fragment(), set.get('a')]).toEqual(['#/compare/tool', 1]);
  expect(missed).toEqual([['n=nobody']]);
  page.follow('#/compare/tool?n=7&m=2');
  draw();
  expect([page.door.fragment(), set.get('a')]).toEqual(['#/compare/tool?n=7', 7]);
  expect(missed).toEqual([['n=nobody'], ['m=2']]);
  change(8);
  back();
  expect([page.door.fragment(), set.get('a')]).toEqual(['#/compare/tool?n=7', 7]);
  expect(missed).toHaveLength(2);
});

test('a link that says the same in another way is written as it is set', () => {
  const { page, set, missed } = tool('#/compare/tool?n=01');
  expect([page.door.fragment(), set.get('a')]).toEqual(['#/compare/tool?n=1', 1]);
  expect(missed).toEqual([]);
});

test('a bare address stands for what was set when it was opened', () => {
  const { set, change, back, page } = tool('#/compare/tool');
  change(2);
  change(3);
  back();
  back();
  expect(set.get('a')).toBe(1);
  expect(page.door.fragment()).toBe('#/compare/tool');
});

test('Back leads into no setting of another project, whatever was done in both', () => {
  const { page, set, change, back, open } = tool('#/compare/tool');
  change(2);
  change(3);
  open('b');
  expect(set.get('b')).toBe(10);
  change(11);
  back();
  expect(set.get('b')).toBe(10);
  back();
  expect(set.get('b')).toBe(10);
  // What stands in the address is what is set.
  expect(page.door.fragment()).toMatch(/^#\/compare\/tool(\?n=10)?$/);
  back();
  expect(set).toEqual(
    new Map([
      ['a', 3],
      ['b', 10],
    ]),
  );
});

test('a project that is opened elsewhere keeps its settings when the tool comes back into view at an old step', () => {
  const { page, set, change, draw, leaveAndComeBack, open } = tool('#/compare/tool');
  change(2);
  page.follow('#/teach');
  draw();
  open('b');
  page.go(-1);
  leaveAndComeBack();
  expect(set.get('b')).toBe(10);
  expect(page.door.fragment()).toBe('#/compare/tool');
});

test('while a project is being opened nothing is set; a link that is followed meanwhile is for that one', () => {
  const { page, set, draw, wait, open } = tool('#/compare/tool');
  wait(true);
  open('b');
  page.follow('#/compare/tool?n=5');
  draw();
  expect(set.get('b')).toBe(10);
  wait(false);
  expect(set).toEqual(
    new Map([
      ['a', 1],
      ['b', 5],
    ]),
  );
});

test('what is typed takes the place of the step before', () => {
  const { page, change, typed } = tool('#/compare/tool');
  typed();
  change(2);
  change(25);
  expect(page.steps.map(({ fragment }) => fragment)).toEqual(['#/compare/tool?n=25']);
});

test('of what there is nothing to begin with, the first that is chosen is a step, and Back takes it away', () => {
  const page = browser('#/compare/tool');
  let chosen = '';
  const steps = addressSteps(page.door);
  const draw = () => {
    for (let i = 0; i < 3; i++)
      steps.update({
        query: chosen,
        canonical: (there) => there,
        apply: (there) => void (chosen = there),
        missed: () => expect.unreachable(),
        quiet: false,
        ready: true,
        owner: 'a',
      });
  };
  draw();
  chosen = 'n=3';
  draw();
  expect(page.door.fragment()).toBe('#/compare/tool?n=3');
  page.go(-1);
  draw();
  expect([page.door.fragment(), chosen]).toEqual(['#/compare/tool', '']);
});

test('a step of one’s own history is told from a link', () => {
  const page = browser('#/compare/tool?n=3');
  let n = 1;
  const asked: [string, boolean][] = [];
  const steps = addressSteps(page.door);
  const draw = () => {
    for (let i = 0; i < 3; i++)
      steps.update({
        query: `n=${n}`,
        canonical: (there) => there,
        apply(there, own) {
          asked.push([there, own]);
          n = Number(there.slice(2));
        },
        missed: () => expect.unreachable(),
        quiet: false,
        ready: true,
        owner: 'a',
      });
  };
  draw();
  n = 4;
  draw();
  page.go(-1);
  draw();
  expect(asked).toEqual([
    ['n=3', false],
    ['n=3', true],
  ]);
});
