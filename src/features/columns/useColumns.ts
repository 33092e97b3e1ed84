// The columns as they are shown: each with its name, what it is, and what it came to in the open project.
import { useMemo } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import type { Worth } from '../../core/compare/worth';
import { worthBeside } from '../../core/compare/worth';
import type { Guessing } from '../../core/evaluation/guessing';
import { guessingAmong } from '../../core/evaluation/guessing';
import type { NamedBackbone } from '../../store/backbone/namedBackbone';
import type { ArrivingBackbone } from '../../store/backbone/backboneState';
import type { Behind } from '../../core/compare/behind';
import type { Column, ColumnId, MadeColumn } from '../../store/compare/columns';
import { areAlike, columnBehind, columnIdsNow, columnSession, isPlain, madeOf } from '../../store/compare/columns';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { say } from '../../words/say';

export interface ShownColumn extends Column {
  readonly made: MadeColumn | undefined;
  /** What has changed since it was measured. */
  readonly behind: Behind | undefined;
  readonly id: ColumnId;
  readonly name: string;
  /** What it is, in a line. */
  readonly about: string;
  /** Undefined for what stands for a backbone, and while none is known. */
  readonly spec: (NamedBackbone & Pick<BackboneSpec, 'about' | 'own'>) | undefined;
  /** What names its frames and embeddings now. */
  readonly fingerprint: string | undefined;
  /** It is on its way, or failed. */
  readonly coming: ArrivingBackbone | undefined;
  /** Beside the first column; undefined of the first itself, until both are measured of the same, and where none could be asked. */
  readonly worth: Worth | undefined;
  /** What always giving the same answer would come to; undefined where a picture that was asked is gone. */
  readonly guessing: Guessing | undefined;
}

/**
 * Joins what is chosen, the sessions, and what was measured. Of a column that was measured as the first one was, `worth` compares the two,
 * answer by answer.
 */
export function useColumns(): readonly ShownColumn[] {
  useKept('columns');
  const ids = useAppStore(columnIdsNow);
  const by = useAppStore((state) => state.columnsBy);
  const sessions = useAppStore((state) => state.sessions);
  const watched = useAppStore((state) => state.watched);
  const chosen = useAppStore((state) => state.chosen);
  const comingWatched = useAppStore((state) => state.comingWatched);
  const own = useAppStore((state) => state.ownBackbones);
  const madeColumns = useAppStore((state) => state.madeColumns);
  const project = useAppStore((state) => state.project);
  const dataset = useAppStore((state) => state.dataset);
  const settings = useAppStore((state) => state.settings);
  const classOf = useMemo(() => new Map(dataset.samples.map(({ id, classId }) => [id, classId])), [dataset.samples]);
  return useMemo(() => {
    const shown = ids.map((id): ShownColumn => {
      const session = isPlain(id) ? undefined : columnSession(id, { sessions, watched, chosen });
      const running = session?.state.spec;
      // What a person chooses a backbone by stands in the catalogue; the built-in one runs without it.
      const spec = [...catalogue, ...own].find((each) => each.id === (running?.id ?? id)) ?? running;
      const fitted = session?.state.kind === 'ready' ? session.state.calibratedOn : undefined;
      const { work } = by.get(id) ?? { work: { kind: 'waiting' } };
      const made = madeOf(id, { madeColumns, project, sessions, chosen });
      const fingerprint = isPlain(id) ? id : session?.fingerprint;
      return {
        id,
        ...namesOf(id, spec, fitted),
        work,
        made,
        behind: made && columnBehind(made, { dataset, settings }, fingerprint),
        spec,
        fingerprint,
        coming: comingWatched.get(id),
        worth: undefined,
        guessing: made && guessingIn(made, classOf),
      };
    });
    const first = shown[0]?.made;
    return shown.map((each, at) => {
      if (at === 0 || !first || !each.made || !areAlike(each.made, first)) return each;
      const worth = worthBeside(each.made.answers, first.answers);
      return worth.samples > 0 ? { ...each, worth } : each;
    });
  }, [ids, by, madeColumns, sessions, watched, chosen, comingWatched, own, project, dataset, settings, classOf]);
}

/** What always giving the same answer would come to where a column was asked; `classOf` by the ids of samples. */
export const guessingIn = ({ answers }: MadeColumn, classOf: ReadonlyMap<string, string>): Guessing | undefined =>
  guessingAmong(answers.ids.map((sample) => classOf.get(sample)));

function namesOf(
  id: ColumnId,
  spec: NamedBackbone | undefined,
  fitted: number | undefined,
): { readonly name: string; readonly about: string } {
  if (id === 'pixels') return { name: say('columns.pixels'), about: say('columns.pixelsAbout') };
  if (id === 'histogram') return { name: say('columns.histogram'), about: say('columns.histogramAbout') };
  if (spec?.random) {
    const of = catalogue.find((each) => each.id === spec.random?.of);
    return { name: say('columns.random'), about: say('columns.randomAbout', { name: of?.name ?? '', fitted: fitted ?? 0 }) };
  }
  return { name: spec?.name ?? say('columns.chosen'), about: id === 'chosen' ? say('columns.chosen') : say('columns.another') };
}
