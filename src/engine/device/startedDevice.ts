// A device that runs, as each kind's code hands it over.
import type { DeviceReport } from '../engine';

export interface StartedDevice {
  readonly report: DeviceReport;
  /** Resolves with the reason when the device itself says that it is lost. */
  readonly lost: Promise<string>;
}
