// Which weight files a model.json names: files beside or below it, each once.
import * as v from 'valibot';
import type { BackboneFile } from '../backbones/backbones';
import type { Result } from '../base/result';
import { jsonOf, listOf, Refusal, refusing, shaped } from './checkedJson';

const MOST_FILES = 1000;
const MOST_LETTERS = 200;

/** Names and folders of plain letters, and none that begins with a dot: nothing that leads elsewhere. */
const PLAIN_PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

const path = v.pipe(v.string(), v.maxLength(MOST_LETTERS), v.regex(PLAIN_PATH));
const modelJson = v.object({ weightsManifest: listOf(v.object({ paths: listOf(path, MOST_FILES) }), MOST_FILES) });

/**
 * The weight files that `topology` (the text of model.json, TensorFlow.js layers format) names, in manifest order,
 * each with what `known` says of it. The error says what is wrong, for the log.
 */
export function weightFiles(topology: string, known: readonly BackboneFile[]): Result<readonly BackboneFile[], string> {
  return refusing(() => filesIn(jsonOf(topology), known));
}

/** The same of a model.json that was parsed. */
export function weightFilesIn(json: unknown, known: readonly BackboneFile[]): Result<readonly BackboneFile[], string> {
  return refusing(() => filesIn(json, known));
}

function filesIn(json: unknown, known: readonly BackboneFile[]): readonly BackboneFile[] {
  const paths = shaped(modelJson, json, 'model.json').weightsManifest.flatMap((group) => group.paths);
  if (paths.length === 0 || paths.length > MOST_FILES) throw new Refusal(`it names ${paths.length} weight files`);
  if (new Set(paths).size < paths.length) throw new Refusal('it names a weight file twice');
  return paths.map((each) => known.find((file) => file.path === each) ?? { path: each });
}
