// A planted shortcut and what the backbone believes are reported, with nothing tagged: the numbers of the page in tables.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReportPart } from '../../core/compare/report';
import type { AppState } from '../../store/appState';
import { askedKey } from '../../store/compare/resultsBehind';
import type { MeasuredShortcut } from '../../store/compare/shortcutSlice';
import { StoreProvider } from '../../store/useAppStore';
import { onACircle } from '../../store/testing/onACircle';
import { idOf } from '../../store/base/projectState';
import '../../words/testing/inEnglish';
import { useBiasReport } from './useBiasReport';

const COUNTS = { same: { right: 19, total: 20 }, swapped: { right: 6, total: 20 }, mixed: { right: 17, total: 20 } };

test('what was planted and what is believed stand in the report of bias', async () => {
  const { store, classIds } = await onACircle(
    [
      [0, 0.1],
      [1, 1.1],
    ],
    { kind: 'nearest-mean' },
  );
  const { project, chosen = '', dataset } = store.getState();
  const projectId = idOf(project) ?? '';
  const reported = (change: Partial<AppState>) => {
    const seen: AppState = { ...store.getState(), ...change };
    let report: ReportPart | undefined;
    function Shown() {
      report = useBiasReport();
      return null;
    }
    renderToStaticMarkup(
      <StoreProvider value={{ ...store, getState: () => seen, getInitialState: () => seen }}>
        <Shown />
      </StoreProvider>,
    );
    return report;
  };
  expect(reported({})).toBeUndefined();
  const planted: MeasuredShortcut = {
    ...{ set: 'leaves', fingerprint: chosen, perClass: 12, classes: 2, ...COUNTS, byGround: 14, fooled: [] },
    drop: { difference: 0.65, between: { low: 0.36, high: 0.81 } },
  };
  const shortcut = reported({ shortcutsBy: new Map([[projectId, planted]]) });
  expect(shortcut?.sentence).toBe('With swapped backgrounds, 65 fewer in every 100 pictures are right: between 36 and 81.');
  expect(shortcut?.tables.flatMap(({ rows }) => rows.map((row) => row[1]))).toEqual([
    'Right on 19 of 20',
    'Right on 6 of 20',
    'Right on 17 of 20',
  ]);
  expect(shortcut?.bars.map(({ share }) => share)).toEqual([0.95, 0.3, 0.85]);
  const classes = classIds.map((classId) => ({
    ...{ classId, name: 'x', asked: 2, believed: [{ label: 'Band Aid', first: 1 }], known: [], closeness: undefined },
  }));
  const believed = reported({ beliefsBy: new Map([[projectId, { samples: askedKey(dataset), fingerprint: chosen, classes }]]) });
  expect(believed?.tables.map(({ rows }) => rows.map((row) => row.slice(1, 3)))).toEqual([
    [
      ['Band Aid', '1 of 2'],
      ['Band Aid', '1 of 2'],
    ],
  ]);
  expect(believed?.sentence.replace(/[\u2066-\u2069]/g, '')).toBe('Class 1: the backbone names Band Aid first in 1 of 2.');
  // Of classes with a name: whether its pretraining had them, how alike their pictures are, and the two kinds side by side.
  classIds.forEach((id, at) => store.getState().changeClass(id, { name: at === 0 ? 'cat' : 'widget' }));
  const named = classIds.map((classId, at) => ({
    ...{ classId, name: at === 0 ? 'cat' : 'widget', asked: 2, believed: [{ label: 'tabby', first: 2 - at }] },
    ...{ known: at === 0 ? ['tabby'] : [], closeness: { within: 0.9, toOthers: 0.5 } },
  }));
  const askedOf = new Map([[projectId, { samples: askedKey(dataset), fingerprint: chosen, classes: named }]]);
  const both = reported({ beliefsBy: askedOf });
  expect(both?.sentence.replace(/[\u2066-\u2069]/g, '')).toBe(
    'cat: the backbone names tabby first in 2 of 2. How much more alike the pictures of one class are than pictures of two classes: ' +
      '0.40 for the class that it knows, 0.40 for the one that it never saw.',
  );
  const alike = 'How alike its pictures are: 0.90 among themselves, 0.50 beside the other classes (1 is the same).';
  expect(both?.tables[1]?.rows.map((row) => row.map((cell) => cell.replace(/[\u2066-\u2069]/g, '')))).toEqual([
    ['cat', `Its pretraining had tabby. ${alike}`],
    ['widget', `No class of its pretraining was found by this name; their names are English. ${alike}`],
  ]);
});
