// What cannot be tested on a machine is said at the end of a run, with what to install: a skipped test is easily taken for one that held.
import type { TestCase, TestResult } from '@playwright/test/reporter';
import { afterEach, expect, test, vi } from 'vitest';
import { firefox } from '../e2e/engines/firefox';
import { webkit } from '../e2e/engines/webkit';
import Skipped from '../e2e/support/skipped';

vi.mock('node:fs', async (original) => ({ ...(await original<object>()), existsSync: () => false }));

afterEach(() => vi.restoreAllMocks());

const ended = (project: string, title: string, why?: string) =>
  ({
    annotations: why === undefined ? [] : [{ type: 'skip', description: why }],
    titlePath: () => ['', project, 'engines.spec.ts', title],
  }) as unknown as TestCase;

test('skipped tests are listed under their reason, those that ran are not', () => {
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const reporter = new Skipped();
  reporter.onTestEnd(ended('firefox', 'the main job', 'Firefox is not installed'), { status: 'skipped' } as TestResult);
  reporter.onTestEnd(ended('firefox', 'plain http', 'Firefox is not installed'), { status: 'skipped' } as TestResult);
  reporter.onTestEnd(ended('webkit', 'the main job'), { status: 'skipped' } as TestResult);
  reporter.onTestEnd(ended('chromium', 'classes'), { status: 'passed' } as TestResult);
  reporter.onEnd();
  expect(said).toEqual([
    '\nNot tested, because Firefox is not installed:\n  [firefox] the main job\n  [firefox] plain http',
    '\nNot tested, because no reason was given:\n  [webkit] the main job',
  ]);
});

test('an engine that is not installed says which packages it is in', () => {
  vi.stubEnv('HEADSTART_FIREFOX', undefined);
  expect(firefox.lacks()).toContain('firefox-esr');
  expect(webkit.lacks()).toMatch(/webkit2gtk-driver.*xvfb/);
  vi.unstubAllEnvs();
});
