// Teachable Machine's client and its old TensorFlow.js: a package of its own, installed when a row first asks for it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../teachableMachine/', import.meta.url));
const modules = (path: string) => `${FOLDER}node_modules/${path}`;

const CLIENT = '@teachablemachine/image';
const OTHER = '@genai-fi/classifier';
const TFJS = '@tensorflow/tfjs';

/** Paths of the scripts that a page loads, in their order. Throws what npm printed if they cannot be had. */
export function peerScripts(): readonly string[] {
  const scripts = [modules(`${TFJS}/dist/tf.min.js`), modules(`${CLIENT}/dist/teachablemachine-image.min.js`)];
  if (!scripts.every((path) => existsSync(path))) install();
  return scripts;
}

/** The folder of GenAI Teachable Machine's classifier, whose image client is modules without further imports. */
export function otherClientFolder(): string {
  if (!existsSync(modules(OTHER))) install();
  return modules(OTHER);
}

/** Two test processes may ask at once, and one may be ended half-way: each installs beside, and the first that is done moves its own in. */
function install(): void {
  const beside = mkdtempSync(`${FOLDER}.installing-`);
  try {
    for (const name of ['package.json', 'package-lock.json']) cpSync(`${FOLDER}${name}`, `${beside}/${name}`);
    const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: beside,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci failed in bench/teachableMachine:\n${stdout}${stderr}`);
    try {
      renameSync(`${beside}/node_modules`, `${FOLDER}node_modules`);
    } catch (cause) {
      // Somebody else was first, or it is here from when there were fewer packages.
      if (!existsSync(modules(`${CLIENT}/package.json`))) throw cause;
      if (existsSync(modules(`${OTHER}/package.json`))) return;
      rmSync(modules(''), { recursive: true, force: true });
      renameSync(`${beside}/node_modules`, `${FOLDER}node_modules`);
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Which versions they are. */
export function peerVersions(): string {
  const version = (name: string) => (JSON.parse(readFileSync(modules(`${name}/package.json`), 'utf8')) as { version: string }).version;
  return `client ${version(CLIENT)}, tfjs ${version(TFJS)}`;
}
