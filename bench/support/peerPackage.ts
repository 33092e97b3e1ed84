// Other clients of Teachable Machine's models, each with the TensorFlow.js that it wants:
// not among our packages, fetched when a row or a test first asks for one.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
    ran('npm', ['ci', '--no-audit', '--no-fund'], beside);
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

const ML5 = {
  name: 'ml5@1.4.0',
  integrity: 'sha512-gjWRlas0Bp+1eWTht+XrpJdOmdwqOrh5ACBY162PGfLqOt/IqZEtwiZgVhD7khOgO0HApJUCFGFuaiLjSg5BMg==',
};

/** The path of ml5's script. Its package alone is fetched and checked: what that depends on stands in the script already. */
export function ml5Script(): string {
  const fetched = `${FOLDER}.fetched/node_modules`;
  const folder = `${fetched}/${ML5.name}`;
  const script = `${folder}/package/dist/ml5.min.js`;
  if (existsSync(script)) return script;
  const beside = mkdtempSync(`${FOLDER}.installing-`);
  try {
    const packed = ran('npm', ['pack', ML5.name, '--json'], beside);
    const [{ filename, integrity }] = JSON.parse(packed) as [{ readonly filename: string; readonly integrity: string }];
    if (integrity !== ML5.integrity) throw new Error(`${ML5.name} is another package by now: ${integrity}`);
    ran('tar', ['-xzf', filename, 'package/dist/ml5.min.js', 'package/package.json'], beside);
    mkdirSync(fetched, { recursive: true });
    try {
      renameSync(beside, folder);
    } catch (cause) {
      // Somebody else was first.
      if (!existsSync(script)) throw cause;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return script;
}

/** What a command prints. Throws it where the command fails. */
function ran(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}
