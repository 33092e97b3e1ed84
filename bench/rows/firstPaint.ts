// How much JavaScript stands before the first paint of a first visit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from '../support/bench';
import { repeat } from '../support/repeat';
import { visit } from '../support/visit';

interface Paint {
  readonly milliseconds: number;
  /** Paths of the scripts that had come by then. */
  readonly scripts: readonly string[];
}

export const firstPaint: Row = {
  name: 'first-paint',
  title: 'First paint of a first visit',
  async run({ url, built, folder }) {
    const paints = await repeat(5, (i) =>
      visit(join(folder, String(i)), async ({ page, app }) => {
        await app.open(url);
        return page.evaluate((): Paint => {
          const milliseconds = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          const scripts = performance.getEntriesByType('resource').flatMap((entry) => {
            const { pathname } = new URL(entry.name);
            const { responseEnd } = entry as PerformanceResourceTiming;
            return pathname.endsWith('.js') && responseEnd <= milliseconds ? [pathname] : [];
          });
          return { milliseconds, scripts };
        });
      }),
    );
    // A preview server compresses nothing; most others do.
    const kilobytes = ({ scripts }: Paint) =>
      scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0) / 1000;
    return [
      {
        of: 'JavaScript before first paint, gzip',
        unit: 'KB',
        values: paints.map(kilobytes),
        goal: { atMost: 120 },
        note: `${paints[0]?.scripts.length ?? 0} files`,
      },
      { of: 'first contentful paint', unit: 'ms', values: paints.map(({ milliseconds }) => milliseconds) },
    ];
  },
};
