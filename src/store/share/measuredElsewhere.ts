// What a tool of Compare measured on another device, checked as what this one kept is, under the names that samples have here.
import type { MeasuringTool } from '../../core/compare/measuringTools';
import { beliefsFrom } from '../compare/keptBeliefs';
import { columnsFrom, keptColumns } from '../compare/keptColumns';
import { costFrom } from '../compare/keptCost';
import { keptLadder, ladderFrom } from '../compare/keptLadder';
import { keptMaps, mapsFrom } from '../compare/keptMap';
import { shortcutFrom } from '../compare/keptShortcut';
import { curveFrom, keptCurve } from '../curve/keptCurve';
import type { NamesHere } from './namesElsewhere';

/** What storage is given of it; undefined where it is damaged, or a newer app's. */
export function measuredElsewhere(tool: MeasuringTool, measured: unknown, projectId: string, names: NamesHere): unknown {
  const answersHere = <Answers extends { readonly ids: readonly string[] }>(answers: Answers): Answers => ({
    ...answers,
    ids: answers.ids.map(names.sample),
  });
  const ofHere = <Of extends { readonly samples: string }>(of: Of): Of => ({ ...of, samples: names.samples(of.samples) });
  switch (tool) {
    case 'beliefs': {
      const read = beliefsFrom(measured);
      return read && ofHere(read);
    }
    case 'columns': {
      const read = columnsFrom(measured, projectId, names.recorded);
      return (
        read &&
        keptColumns({
          ids: read.ids,
          made: read.made.map((each) => ({ ...each, of: ofHere(each.of), answers: answersHere(each.answers) })),
          curves: read.curves.map((each) => ({ ...each, of: ofHere(each.of) })),
        })
      );
    }
    case 'cost': {
      // How long a picture takes there says nothing of here.
      const { assumed } = costFrom(measured);
      return assumed && { assumed, times: [] };
    }
    case 'curve': {
      const read = curveFrom(measured, projectId);
      return read && keptCurve({ ...read, of: names.problem(read.of, read.fingerprint) });
    }
    case 'ladder': {
      const read = ladderFrom(measured, projectId, names.recorded);
      const answered = read?.answered && {
        ...read.answered,
        rungs: read.answered.rungs.map((rung) => ({ ...rung, answers: answersHere(rung.answers) })),
      };
      return read && keptLadder({ ...read, of: ofHere(read.of), ...(answered && { answered }) });
    }
    case 'map': {
      const read = mapsFrom(measured, projectId);
      return read && keptMaps({ ...read, made: read.made.map(([id, map]) => [id, answersHere(map)]) });
    }
    case 'shortcut':
      return shortcutFrom(measured);
  }
}
