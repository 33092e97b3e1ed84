// Says at the end what was not tested here, and why: a skipped test is easily taken for one that held.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class Skipped implements Reporter {
  private readonly seen = new Map<string, string[]>();

  printsToStdio() {
    return true;
  }

  onTestEnd(test: TestCase, { status }: TestResult) {
    if (status !== 'skipped') return;
    const reason = test.annotations.find(({ type, description }) => type === 'skip' && description)?.description ?? 'no reason was given';
    const [, project = '', , ...titles] = test.titlePath();
    this.seen.set(reason, [...(this.seen.get(reason) ?? []), `[${project}] ${titles.join(' › ')}`]);
  }

  onEnd() {
    for (const [reason, titles] of this.seen)
      console.log(`\nNot tested, because ${reason}:\n${titles.map((title) => `  ${title}`).join('\n')}`);
  }
}
