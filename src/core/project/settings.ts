// The settings of a project, and what they are where nobody set them. `parseSettings`, fetched late, holds their shapes.
import type { LabelMapping } from '../backbones/labelMapping';
import type { CurveKind } from '../compare/curveKinds';
import { QUICK_KINDS } from '../compare/curveKinds';
import type { ReportDrafts } from '../compare/report';
import type { AugmentationSettings } from '../dataset/augmentationSettings';
import { noAugmentation } from '../dataset/augmentationSettings';
import { defaultFineTuneSettings, teachableMachinePreset, WATCHABLE } from '../heads/epochSettings';
import type { HeadChoice, LinearChoice, NearestNeighboursChoice } from '../heads/headChoice';
import { defaultLinearChoice, defaultNearestNeighboursChoice } from '../heads/headChoice';
import type { FineTuneSettings, MlpSettings } from '../solvers/epochs';

/** What a person set of the learning curve: which heads, and how often samples are kept back and drawn anew. */
export interface CurveSettings {
  readonly kinds: readonly CurveKind[];
  /** 1 … 1,000. */
  readonly draws: number;
  readonly seed: number;
}

/** Of a head's card, what nobody but a person knows: who made it, what it is for, what it is not for. All of it may be left out. */
export interface CardWords {
  readonly author?: string | undefined;
  readonly about?: string | undefined;
  readonly limits?: string | undefined;
}

/**
 * One document, the same in this device's storage, in a project file and in a lesson. A new setting is one more field here; the
 * compiler then asks for its usual value below and for its shape in `parseSettings`, and storage, files and the store have it.
 */
export interface ProjectSettings {
  /** The chosen kind of head; each kind keeps its own settings, chosen or not. */
  readonly headKind: HeadChoice['kind'];
  readonly linear: LinearChoice;
  readonly nearestNeighbours: NearestNeighboursChoice;
  readonly mlp: MlpSettings;
  readonly fineTuning: FineTuneSettings;
  readonly curve: CurveSettings;
  readonly augmentation: AugmentationSettings;
  /** Which labels of the backbone's own classifier count as which class. */
  readonly labelMapping: LabelMapping;
  /**
   * From which samples are split into those to learn from and those held out: a whole number, 0 … 2³² − 1. A split that there is keeps
   * its own, so a file that tells another beside it is read with that of its split.
   */
  readonly splitSeed: number;
  /** Share of one's own pictures, 0 … 1, that the line to "I don't know" keeps, 1: there is no such line; absent: the usual share. */
  readonly noveltyKept?: number | undefined;
  /** Probability, 0 … 1, from which an answer counts as sure among many that are looked through; absent: the usual one (`UNSURE`). */
  readonly confidence?: number | undefined;
  /** What a person says of the head when it is handed on. */
  readonly headCard: CardWords;
  /** What a person wrote for reports of this project. */
  readonly reports: ReportDrafts;
  /** Samples a second while recording, 1 … 30; absent: what this device was last set to. */
  readonly cameraRate?: number | undefined;
}

/** What a new project begins with. */
export const defaultSettings: ProjectSettings = {
  headKind: 'linear',
  linear: defaultLinearChoice,
  nearestNeighbours: defaultNearestNeighboursChoice,
  mlp: { ...teachableMachinePreset, epochMilliseconds: WATCHABLE },
  fineTuning: defaultFineTuneSettings,
  curve: { kinds: QUICK_KINDS, draws: 10, seed: 1 },
  augmentation: noAugmentation,
  labelMapping: { classOf: new Map() },
  splitSeed: 1,
  headCard: {},
  reports: {},
};

/** Version of the document; `settingsMigrations` leads to it. */
export const SETTINGS_VERSION = 1;

/** The document of settings: plain data that JSON can hold, which `parseSettings` reads back to the same. */
export function settingsDocument(settings: ProjectSettings): Readonly<Record<string, unknown>> {
  const { classOf, ...rest } = settings.labelMapping;
  return { ...settings, version: SETTINGS_VERSION, labelMapping: { ...rest, classOf: [...classOf] } };
}

type HeadSettings = Pick<ProjectSettings, 'headKind' | 'linear' | 'nearestNeighbours'>;

/** The head that is chosen, with its settings: the same object until either changes. */
export function headChoiceOf({ headKind, linear, nearestNeighbours }: HeadSettings): HeadChoice {
  switch (headKind) {
    case 'linear':
      return linear;
    case 'nearest-neighbours':
      return nearestNeighbours;
    default:
      return KINDS_ALONE[headKind];
  }
}

/** What choosing a head changes: its kind, and the settings of that kind. */
export function withHeadChoice(choice: HeadChoice): Partial<ProjectSettings> {
  return {
    headKind: choice.kind,
    ...(choice.kind === 'linear' && { linear: choice }),
    ...(choice.kind === 'nearest-neighbours' && { nearestNeighbours: choice }),
  };
}

const KINDS_ALONE = {
  'nearest-mean': { kind: 'nearest-mean' },
  mlp: { kind: 'mlp' },
  'fine-tuned': { kind: 'fine-tuned' },
  'zero-shot': { kind: 'zero-shot' },
} as const satisfies { readonly [Kind in Exclude<HeadChoice['kind'], 'linear' | 'nearest-neighbours'>]: { readonly kind: Kind } };
