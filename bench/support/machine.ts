// The machine, its speed and the versions that a figure belongs to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { findWholeBrowser, flags } from '../../e2e/support/browser.mjs';
import { calibrate } from './calibration';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly tfjs: string;
  readonly commit: string;
  /** What a fixed loop takes, to compare machines by. */
  readonly javaScriptLoop: string;
  readonly wasmLoop: string;
}

export async function thisMachine(): Promise<Machine> {
  const executablePath = findWholeBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: [...flags] });
  const version = browser.version();
  const { javaScript, wasm } = await calibrate(await browser.newPage()).finally(() => browser.close());
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    browser: `Chromium ${version}, headless`,
    tfjs: versionOf('@tensorflow/tfjs-core'),
    commit: spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout.trim() || 'unknown',
    javaScriptLoop: `${javaScript.toFixed(1)} ms`,
    wasmLoop: `${wasm.toFixed(1)} ms`,
  };
}

/** The version of a package that is installed. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return version;
}
