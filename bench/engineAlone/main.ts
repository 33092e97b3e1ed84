// The engine alone on a page, and pictures alone: how many a second are embedded, or taken in, when nothing else is to be done.
import { canvasPictures } from '../../src/browser/canvasPictures';
import { httpBackboneCache } from '../../src/browser/httpBackboneCache';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { DeviceKind } from '../../src/core/backbones/embedding';
import type { Engine, LoadedBackbone } from '../../src/engine/engine';
import { startWorkerEngine } from '../../src/engine/workerEngine';
import { readHeader } from '../../src/formats/imageHeader';
import { closeFrames, intake } from '../../src/store/capture/pictureIntake';
import type { CurveTask, CurveTime } from './curves';
import { curve } from './curves';
import { deviceText } from './deviceText';
import { headTimes } from './heads';
import type { HeadTimes } from './heads';
import { picture } from './picture';
import type { Predict, Predicted } from './predictions';
import { learnt } from './predictions';

export interface EngineAlone extends HeadTimes {
  /** Starts a device with a backbone; says what the device is. Throws what went wrong. */
  start(device: DeviceKind, spec: BackboneSpec): Promise<string>;
  /**
   * Pictures a second that come out of the files in the page's input as the app takes them in: decoded, cropped, encoded to be kept,
   * and scaled to `side`. Nothing else is done with them.
   */
  pictures(side: number): Promise<number>;
  /** Pictures a second over `batches` batches of this size, all pictures made beforehand. */
  rate(batchSize: number, batches: number): Promise<number>;
  /** Makes so many predictions; the first time, a head is learnt for them. */
  predict(count: number): Promise<Predicted>;
  /** The time of learning curves, through a worker of their own. */
  curve(task: CurveTask): Promise<CurveTime>;
}

const BATCH = 16;
const pictures = canvasPictures(readHeader);

let running: { readonly engine: Engine; readonly loaded: LoadedBackbone } | undefined;
let predicting: Promise<Predict> | undefined;

const engineAlone: EngineAlone = {
  ...headTimes,
  curve,
  async start(device, spec) {
    const bytes = await httpBackboneCache().fetch(spec);
    if (!bytes.ok) throw new Error(bytes.error.detail);
    const started = await startWorkerEngine(device);
    if (!started.ok) throw new Error(started.error.detail);
    const loaded = await started.value.load(bytes.value);
    if (!loaded.ok) throw new Error(loaded.error.detail);
    running = { engine: started.value, loaded: loaded.value };
    predicting = undefined;
    return deviceText(started.value.device);
  },
  async pictures(side) {
    const files = [...(document.querySelector('input')?.files ?? [])].map((file) => ({ file, name: file.name }));
    const started = performance.now();
    for await (const batch of intake(files, BATCH, pictures, () => side)) {
      if (batch.failures.length > 0) throw new Error(`${batch.failures[0]?.name ?? ''} is no picture`);
      closeFrames(batch);
    }
    return (1000 * files.length) / (performance.now() - started);
  },
  async rate(batchSize, batches) {
    if (!running) throw new Error('start comes first');
    const { engine, loaded } = running;
    const frames = await Promise.all(Array.from({ length: batchSize * (batches + 1) }, (_, i) => picture(i, loaded.inputSize)));
    const embed = async () => {
      const embedded = await engine.embed(loaded.id, frames.splice(0, batchSize));
      if (!embedded.ok) throw new Error(embedded.error.detail);
    };
    // The first batch of a size sets memory aside.
    await embed();
    const started = performance.now();
    for (let batch = 0; batch < batches; batch++) await embed();
    return (1000 * batchSize * batches) / (performance.now() - started);
  },
  async predict(count) {
    if (!running) throw new Error('start comes first');
    predicting ??= learnt(running.engine, running.loaded);
    return (await predicting)(count);
  },
};

(globalThis as unknown as { engineAlone: EngineAlone }).engineAlone = engineAlone;
