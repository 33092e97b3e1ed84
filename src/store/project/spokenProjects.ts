// Names of projects that nobody gave, as the language spoken has them: apart, since the first screen does without.
import { cleanName } from '../../core/base/names';
import type { Language } from '../../words/languages';
import { languageOfProject, projectNameIn } from '../../words/placeholderProjects';
import { say } from '../../words/say';
import { knownLanguage, namingLanguage } from '../base/spokenNames';

/**
 * The language that a project's names are in where nobody gave them. It is kept with the project; one that is older, or came from a
 * file, tells it by its own name, if nobody gave that either.
 */
export const languageOfNames = ({ name, namesIn }: { readonly name: string; readonly namesIn?: string | undefined }) =>
  knownLanguage(namesIn) ?? languageOfProject(name);

/** A project's name, if nobody gave it in one of the languages `from`, as the language spoken has it. */
export function projectAsSpoken(name: string, from: readonly Language[]): string {
  const to = namingLanguage();
  return to ? projectNameIn(name, to, from) : name;
}

/** What a project is called in a list: as it will be once it is opened. */
export function listedName({ name, namesIn }: { readonly name: string; readonly namesIn?: string | undefined }): string {
  const clean = cleanName(name) ?? say('newNames.project');
  const from = languageOfNames({ name: clean, namesIn });
  return from ? projectAsSpoken(clean, [from]) : clean;
}
