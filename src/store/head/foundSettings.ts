// Which of the settings that were found belong to a choice and a backbone.
import type { FoundSettings } from '../../browser/projectStorage';
import type { InstantChoice } from '../../core/heads/headChoice';

/** Equal for choices that leave the same thing open. */
export function choiceName(choice: InstantChoice): string {
  return JSON.stringify(Object.entries(choice).sort());
}

/** What is found for one backbone is none of another's matter. */
export function slotOf({ choice, problem }: Pick<FoundSettings, 'choice' | 'problem'>): string {
  return `${choice} ${problem.split(' ', 1)[0] ?? ''}`;
}
