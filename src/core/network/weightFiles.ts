// Which weight files a model.json names: files beside or below it, each once.
import type { BackboneFile } from '../backbones/backbones';
import type { Result } from '../base/result';
import { fail, ok } from '../base/result';

const MOST_FILES = 1000;
const MOST_LETTERS = 200;

/** Names and folders of plain letters, and none that begins with a dot: nothing that leads elsewhere. */
const PLAIN_PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/**
 * The weight files that `topology` (the text of model.json, TensorFlow.js layers format) names, in manifest order,
 * each with what `known` says of it. The error says what is wrong, for the log.
 */
export function weightFiles(topology: string, known: readonly BackboneFile[]): Result<readonly BackboneFile[], string> {
  return weightFilesIn(parsed(topology), known);
}

/** The same of a model.json that was parsed. */
export function weightFilesIn(json: unknown, known: readonly BackboneFile[]): Result<readonly BackboneFile[], string> {
  const groups = fieldOf(json, 'weightsManifest');
  if (!Array.isArray(groups)) return fail('no weightsManifest');
  const paths = groups.flatMap((group) => {
    const listed = fieldOf(group, 'paths');
    return Array.isArray(listed) ? (listed as unknown[]) : [undefined];
  });
  if (paths.length === 0 || paths.length > MOST_FILES) return fail(`${paths.length} weight files`);
  const names = paths.filter((path) => typeof path === 'string' && path.length <= MOST_LETTERS && PLAIN_PATH.test(path)) as string[];
  if (names.length < paths.length) return fail('a weight file’s name is no plain path');
  if (new Set(names).size < names.length) return fail('a weight file is named twice');
  return ok(names.map((path) => known.find((file) => file.path === path) ?? { path }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
