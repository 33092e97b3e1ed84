// The storage port: projects kept on this device, sample by sample. Interface only; the real one is in indexedDbStorage.
import type { MeasuringTool } from '../core/compare/measuringTools';
import type { MlpSettings } from '../core/solvers/epochs';
import type { Class, Sample } from '../core/dataset/dataset';
import type { Embedding } from '../core/backbones/embedding';
import type { TunedChoice } from '../core/heads/headChoice';
import type { SerialisedHead } from '../core/heads/headMethod';
import type { ProjectSettings } from '../core/project/settings';
import type { History } from '../core/evaluation/history';
import type { Split } from '../core/evaluation/projectSplit';
import type { Result } from '../core/base/result';
import type { KeptPicture } from './pictures';

export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly sampleCount: number;
  readonly namesIn?: string | undefined;
  /** Absent: all that was uploaded is in. */
  readonly unfinished?: Unfinished | undefined;
}

/** An upload that has not ended, or ended early: files that are neither taken in nor refused, of so many. */
export interface Unfinished {
  readonly left: number;
  readonly total: number;
  /** They are pictures of one project file, which was opened or merged. */
  readonly ofFile?: true;
}

/** All of a project but its pictures and embeddings. */
export interface StoredProject {
  readonly id: string;
  readonly name: string;
  readonly classes: readonly Class[];
  readonly samples: readonly Sample[];
  readonly settings: ProjectSettings;
  /** Absent: all that was uploaded is in. */
  readonly unfinished?: Unfinished;
  readonly foundSettings?: readonly FoundSettings[];
  /** Id of the backbone it was left with. Absent: none was ever chosen. */
  readonly backboneId?: string;
  /** Tag of the language that names are in which nobody gave. Absent: nobody knows. */
  readonly namesIn?: string;
}

/** What was chosen for settings that were left open: which ones, for which training problem. */
export interface FoundSettings {
  readonly choice: string;
  /** The key of the problem; it begins with the fingerprint of its backbone. */
  readonly problem: string;
  readonly tuned: TunedChoice;
  /** What choosing it took; absent where an earlier version chose it. */
  readonly search?: SettingsSearch;
}

/** What choosing settings took. */
export interface SettingsSearch {
  readonly milliseconds: number;
  /** Samples, altered copies too, that were learnt from for each fold that was asked; empty where nothing could be compared. */
  readonly learn: readonly number[];
}

/** How far a run of epochs had come when it was last noted; `epoch` is 0 before the first. */
export interface RunMark {
  readonly kind: 'mlp' | 'fine-tuned';
  readonly epoch: number;
  /** The epoch at which it was to end. */
  readonly epochs: number;
}

/** A head that is kept with a project: made here by epochs, or opened from a file. */
export interface KeptHead {
  readonly fingerprint: string;
  readonly trained?: {
    readonly serialised: SerialisedHead;
    readonly learntKey: string | undefined;
    readonly learntFrom: ReadonlyMap<string, number>;
    /** Absent where it was kept, or written into a file, before anybody noted them. */
    readonly learntRecordings?: readonly string[];
    readonly augmentedCount: number | undefined;
    readonly milliseconds: number | undefined;
    readonly operations?: number;
    /** The feature maps that it learnt from: absent where it needs none, and in what was kept by an older version. */
    readonly maps?: { readonly pictures: number; readonly milliseconds: number };
    /** What an MLP learnt with; absent in what was kept by an older version. */
    readonly mlpSettings?: MlpSettings;
    /** What it said of the samples that were kept back from it, n × k. */
    readonly heldOut?: { readonly ids: readonly string[]; readonly probabilities: Float32Array };
  };
  /** That the opened one came in a link; absent in what was kept by an older version, too. */
  readonly origin?: 'link';
  /** The file as it would be saved. */
  readonly file?: Uint8Array<ArrayBuffer>;
  /** In place of a head: a run of epochs goes on, or ended with its page. */
  readonly run?: RunMark;
}

/** Why storage did not do as asked. */
export interface StorageFailure {
  /** 'taken': another tab has worked on the project since, and what this one writes would undo that. */
  readonly kind: 'absent' | 'quota' | 'too-new' | 'not-found' | 'taken' | 'failed';
  readonly detail: string;
  /** The project that a write was for, where that matters. */
  readonly project?: string;
}

export interface StorageListener {
  /** All that was kept may be gone: somebody deleted it, or the browser closed it by force. */
  readonly onGone: () => void;
  /** Another tab runs a newer app, and waits for this one to save all and let the storage go. */
  readonly onNewer: () => Promise<unknown>;
  /** Another tab has deleted a project. */
  readonly onRemoved: (id: string) => void;
}

/** A sample with all that is kept of it. */
export interface NewSample {
  readonly sample: Sample;
  readonly picture: KeptPicture;
  readonly embedding?: Embedding;
}

export type { MeasuringTool };

type Done = Promise<Result<undefined, StorageFailure>>;

/**
 * Every write resolves to ok only when its transaction has completed: an acknowledged sample survives a crash.
 * One tab at a time may write a project: it holds the project's lock.
 */
export interface ProjectStorage {
  /** What happens to the storage itself while it is open here; one listener. */
  listen(listener: StorageListener): void;
  list(): Promise<Result<readonly ProjectSummary[], StorageFailure>>;
  create(project: StoredProject): Done;
  load(id: string): Promise<Result<StoredProject, StorageFailure>>;
  remove(id: string): Done;
  rename(id: string, name: string): Done;

  /** Replaces the list of classes (names, colours, order). */
  saveClasses(id: string, classes: readonly Class[]): Done;
  /** Replaces all settings. */
  saveSettings(id: string, settings: ProjectSettings): Done;
  /** With what is then left of the upload they come from, if they come from one. */
  addSamples(id: string, samples: readonly NewSample[], unfinished?: Unfinished): Done;
  saveFoundSettings(id: string, found: readonly FoundSettings[]): Done;
  /** Keeps a head in a slot of the project, in place of any that is there; nothing given, the slot is emptied. */
  saveHead(id: string, slot: string, head: KeptHead | undefined): Done;
  heads(id: string): Promise<Result<readonly KeptHead[], StorageFailure>>;
  /** Which recordings of the project are in which fold; undefined before it was first saved. */
  split(id: string): Promise<Result<Split | undefined, StorageFailure>>;
  saveSplit(id: string, split: Split): Done;
  /** What the project's head once scored; undefined before it was first saved. */
  history(id: string): Promise<Result<History | undefined, StorageFailure>>;
  saveHistory(id: string, history: History): Done;
  /** What a tool measured last, as it was saved: whoever asks checks its shape. Undefined before it was first saved. */
  measured(id: string, tool: MeasuringTool): Promise<Result<unknown, StorageFailure>>;
  /** Keeps plain data in place of what the tool measured before. */
  saveMeasured(id: string, tool: MeasuringTool, measured: unknown): Done;
  saveUnfinished(id: string, unfinished: Unfinished | undefined): Done;
  saveBackbone(id: string, backboneId: string): Done;
  /** The language that names are in which nobody gave. */
  saveNamesIn(id: string, language: string): Done;
  /** Rewrites samples' own data (a new class), not their pictures. */
  updateSamples(id: string, samples: readonly Sample[]): Done;
  /** Hides samples; their pictures stay until `purge`, so that undo needs no copy in memory. */
  hideSamples(id: string, sampleIds: readonly string[]): Done;
  showSamples(id: string, sampleIds: readonly string[]): Done;
  /** Drops hidden samples for good. */
  purge(id: string): Done;

  picture(sampleId: string): Promise<Result<KeptPicture, StorageFailure>>;
  /** Whether there is a picture under any of these ids, of whichever project. */
  holdsAny(sampleIds: readonly string[]): Promise<Result<boolean, StorageFailure>>;
  /** All embeddings of a project that one backbone made, by sample id. */
  embeddings(id: string, fingerprint: string): Promise<Result<ReadonlyMap<string, Embedding>, StorageFailure>>;
  addEmbeddings(id: string, embeddings: readonly { readonly sampleId: string; readonly embedding: Embedding }[]): Done;

  /**
   * Asks for the project's lock; 'taken' when another tab holds it. `steal` takes it over: in the other tab `asked` resolves, and
   * it is to save all and `release`; where it does not, `lost` resolves there. Writes of a tab that lost it fail as 'taken'.
   */
  lock(
    id: string,
    steal?: boolean,
  ): Promise<
    | { readonly kind: 'held'; readonly lost: Promise<void>; readonly asked: Promise<void>; readonly release: () => void }
    | { readonly kind: 'taken' }
  >;

  /** Bytes used and granted, where the browser tells; asks it to keep the data. */
  usage(): Promise<{ readonly used: number; readonly quota: number; readonly persisted: boolean } | undefined>;
}
