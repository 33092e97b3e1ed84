// What the store needs from the outside, one port each; main gives the real ones, tests give toys.
import type { BackboneCache } from '../../browser/backboneCache';
import type { Camera } from '../../browser/camera';
import type { ReadCode } from '../../browser/codes';
import type { Files } from '../../browser/files';
import type { WhyMissing } from '../../browser/missingPart';
import type { OwnBackbones } from '../../browser/ownBackbones';
import type { Pictures } from '../../browser/pictures';
import type { Preferences } from '../../browser/preferences';
import type { ProjectStorage, StorageFailure } from '../../browser/projectStorage';
import type { ClassifierFiles } from '../../browser/classifierFiles';
import type { DeviceLimits } from '../../core/backbones/backboneRequirements';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { DeviceMeasurement } from '../../core/backbones/deviceChoice';
import type { Result } from '../../core/base/result';
import type { Drawing } from '../../core/sampleSets/drawing';
import type { Engine, LoadedBackbone, StartEngine } from '../../engine/engine';
import type { MeasureCurves } from '../../engine/curves';
import type { LayOutMap } from '../../engine/maps';
import type { Trainer } from '../../engine/trainer';
import type { WebPageParts } from '../../browser/webPageParts';

export interface Ports {
  readonly camera: Camera;
  readonly pictures: Pictures;
  readonly storage: ProjectStorage;
  /** Set when `storage` keeps nothing beyond this tab, with the reason. */
  readonly storageAbsent?: StorageFailure;
  readonly backboneCache: BackboneCache;
  readonly classifierFiles: ClassifierFiles;
  readonly ownBackbones: OwnBackbones;
  /** Fetched when it is wanted. */
  readonly catalogue: () => Promise<readonly BackboneSpec[]>;
  /** The hosted backbone that new projects work on, if any is hosted. Fetched when it is wanted. */
  readonly firstHosted: () => Promise<BackboneSpec | undefined>;
  /** Why a part of the app is missing; asks the server. Takes what was thrown. Never rejects. */
  readonly whyMissing: (cause: unknown) => Promise<WhyMissing>;
  readonly deviceLimits: () => Promise<DeviceLimits>;
  readonly preferences: Preferences;
  readonly startEngine: StartEngine;
  /** Runs the backbone on a golden picture: how long it takes and what comes out. */
  readonly measureDevice: (engine: Engine, loaded: LoadedBackbone) => Promise<Result<DeviceMeasurement, string>>;
  readonly startTrainer: () => Trainer;
  readonly measureCurves: MeasureCurves;
  readonly layOutMap: LayOutMap;
  readonly files: Files;
  /** A drawn picture as a file, of the size that pictures are kept in. Rejects where it cannot be drawn. */
  readonly drawPicture: (drawing: Drawing) => Promise<Blob>;
  readonly readCode: ReadCode;
  /** What goes into every saved web page: these scripts of a folder of the app, and its WebAssembly. The error is for developers. */
  readonly webPageParts: (folder: string, scripts: readonly string[]) => Promise<Result<WebPageParts, string>>;
  /** Resolves when the next frame may be drawn; waits while the page is hidden. */
  readonly nextFrame: () => Promise<void>;
  /** Resolves after so many milliseconds. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970: for what is dated, never for an interval. Clocks are set. */
  readonly now: () => number;
  /** Milliseconds on a clock that nobody sets: for intervals. Its zero means nothing. */
  readonly monotonic: () => number;
  /** Sorts behind those made before: see `browser/ids`. */
  readonly newId: () => string;
}

/** Some ports, with the catalogue already fetched. */
export type WithCatalogue<Some extends Pick<Ports, 'catalogue'>> = Omit<Some, 'catalogue'> & {
  readonly catalogue: readonly BackboneSpec[];
};
