// The camera port: streams, choices and what can go wrong with them. Interface only; the real one is in mediaCamera.

/** A camera the person can choose. `label` is empty until permission was given once. */
export interface CameraChoice {
  readonly id: string;
  readonly label: string;
  readonly facing: 'front' | 'rear' | 'unknown';
}

/** Why there is no picture. */
export type CameraFailure = 'none' | 'refused' | 'busy' | 'unplugged' | 'insecure' | 'unsupported';

export interface CameraFrame {
  /** The square the backbone would see, `size` pixels a side, mirrored if asked for. The receiver closes it. */
  readonly bitmap: ImageBitmap;
  /** Milliseconds, on performance.now()'s clock. */
  readonly at: number;
}

export interface OpenCamera {
  readonly choice: CameraChoice;
  /** To show: `video.srcObject = stream`. */
  readonly stream: MediaStream;
  /**
   * The centre square of the newest frame, scaled to `size`; undefined before the first frame, and where this watcher has had the newest.
   */
  grab(size: number, mirror: boolean, watcher: object): Promise<CameraFrame | undefined>;
  /** The newest frame as the camera gives it, whoever has had it; undefined before the first. The receiver closes it. */
  whole(): Promise<ImageBitmap | undefined>;
  /** Asks for large frames, or for the usual ones again. A camera that has no others goes on as it is. Never rejects. */
  sharpen(sharp: boolean): Promise<void>;
  /** Resolves once when the camera stops by itself (unplugged, taken back). Never rejects. */
  readonly ended: Promise<CameraFailure>;
  /** Calls back with true once the page was seen for five seconds without a new frame, and with false when one comes again. */
  onSilence(callback: (silent: boolean) => void): void;
  close(): void;
}

export interface Camera {
  choices(): Promise<readonly CameraChoice[]>;
  /** Calls back when cameras come or go; returns the unsubscriber. */
  onChange(callback: () => void): () => void;
  open(wanted: {
    readonly id?: string;
    readonly facing?: 'front' | 'rear';
  }): Promise<{ readonly ok: true; readonly value: OpenCamera } | { readonly ok: false; readonly error: CameraFailure }>;
}
