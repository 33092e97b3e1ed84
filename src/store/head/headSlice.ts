// The head: of the chosen kind, trained again after every change, in the background, or opened from a file. There is no Train button.
// What it is to begin with, and its verbs' names; their work is `headVerbs`.
import type { FoundSettings } from '../../browser/projectStorage';
import type { HeadChoice } from '../../core/heads/headChoice';
import { headChoiceOf, withHeadChoice } from '../../core/project/settings';
import type { HeadDocument } from '../../formats/headDocument';
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { ByFingerprint } from '../backbone/byFingerprint';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { UnwrittenHeads } from './unwrittenHeads';
import type { HeadCalibration, HeadNovelty, OpenedHead, AutoTuning, TrainedHead, Training } from './trainedHead';

export type { OpenedHead, AutoTuning, TrainedHead, Training } from './trainedHead';
export { trainedNow } from './trainedHead';

export interface HeadSlice extends HeadVerbs {
  /** The head trained on each backbone; the chosen one's predicts. */
  readonly trainedBy: ByFingerprint<TrainedHead>;
  readonly training: Training;
  readonly autoTuning: AutoTuning;
  /** What was chosen last for settings that are left open, by choice and backbone. */
  readonly foundSettings: readonly FoundSettings[];
  readonly opened: OpenedHead | undefined;
  /** Those that are to be kept and are not on the disk yet. */
  readonly unwrittenHeads: UnwrittenHeads;
  /** For which project and backbone it is known what heads are kept (`headsReadFor`). */
  readonly headsRead: string | undefined;
  /** Of the trained head that was evaluated last; undefined while there is none. */
  readonly calibratedBy: HeadCalibration | undefined;
  /** Undefined where no line can be drawn. */
  readonly noveltyBy: HeadNovelty | undefined;
  /**
   * Chooses another kind or other settings; an instant kind is trained at once.
   * Until a kind that is not has a head, the instant one from before goes on.
   */
  chooseHead(choice: HeadChoice): void;
}

/** What is fetched late. */
export interface HeadVerbs {
  /** Called by `chooseHead`, with the choice before. */
  headWasChosen(before: HeadChoice): void;
  /** Takes a head in that another process made, unless it cannot predict here. It predicts while its kind is the chosen one. */
  adoptHead(trained: TrainedHead): void;
  /** Drops the head that `adoptHead` took of a kind: what it was made of is gone. */
  dropHead(kind: HeadChoice['kind']): void;
  /** Called whenever samples, classes, embeddings or the choice changed: trains again if that matters to the head. */
  headMayBeStale(): void;
  /** Lets a head from a file predict; refuses it with a notice where it does not fit the backbone that it names. */
  showHead(document: HeadDocument): void;
  closeHead(): void;
  /** Called when a backbone has become ready: puts away, with a notice, what was opened or restored and does not fit it. */
  refuseMisfits(): void;
  /**
   * Forgets what other processes made: another backbone was chosen. With what was found for the settings before: another project is
   * open, and all that was trained is forgotten.
   */
  forgetHead(found?: readonly FoundSettings[]): void;
  /** Brings back the heads that are kept with the open project for the ready backbone. */
  restoreHeads(): Promise<void>;
  /** Keeps the newest epochs' heads, when their run has ended or its project is left. */
  keepHeads(): void;
  /** Keeps all heads anew: their project was written anew. */
  rewriteHeads(): void;
  /**
   * Resolves when the head rests: all samples have been looked at, it has learnt them, and no settings are being chosen for it. Also once
   * `signal` is aborted.
   */
  headAtRest(signal?: AbortSignal): Promise<void>;
}

export const NONE_TRAINED: HeadSlice['trainedBy'] = new Map();

/** `fetchVerbs` gives the work: `headVerbs`. */
export function headSlice(
  access: Access<HeadSlice & SettingsSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<HeadVerbs>,
): HeadSlice {
  const { get } = access;
  return {
    trainedBy: NONE_TRAINED,
    training: { kind: 'missing', missing: { kind: 'classes', have: 0 } },
    autoTuning: { kind: 'idle' },
    foundSettings: [],
    opened: undefined,
    unwrittenHeads: new Map(),
    headsRead: undefined,
    calibratedBy: undefined,
    noveltyBy: undefined,
    chooseHead(choice) {
      const before = headChoiceOf(get().settings);
      get().changeSettings(withHeadChoice(choice));
      get().headWasChosen(before);
    },
    ...lateVerbs<HeadVerbs>(access, ports, fetchVerbs, {
      headWasChosen: true,
      adoptHead: true,
      dropHead: false,
      headMayBeStale: true,
      showHead: true,
      closeHead: false,
      refuseMisfits: false,
      forgetHead: true,
      restoreHeads: true,
      keepHeads: false,
      rewriteHeads: false,
      headAtRest: true,
    }),
  };
}
