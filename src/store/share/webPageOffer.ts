// What can be offered of the head in use as a web page: why it cannot be one, what to know before, and code for one's own page.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { carriesSamples } from '../../core/heads/headKinds';
import type { Head } from '../../core/heads/heads';
import type { HeadDocument } from '../../formats/headDocument';
import { webPageObstacle } from '../../formats/webPage/webPageObstacle';
import type { WebPageSnippet } from '../../formats/webPage/webPageSnippets';
import { WEB_PAGE_SNIPPETS } from '../../formats/webPage/webPageSnippets';
import { say } from '../../words/say';
import { noWebPageSentence } from './noWebPageSentence';

export interface WebPageOffer {
  readonly possible: boolean;
  /** A sentence each. */
  readonly facts: readonly string[];
}

/** `opened`: the head's file, where it came from one; `hasLine`: whether the line to "I don't know" of one's own samples is drawn. */
export function webPageOffer(head: Head, opened: HeadDocument | undefined, spec: BackboneSpec, hasLine: boolean): WebPageOffer {
  const obstacle = webPageObstacle(spec);
  if (obstacle) return { possible: false, facts: [noWebPageSentence({ kind: obstacle })] };
  const ofOwn = hasLine ? say('webPage.unknown') : say('webPage.unknownOnce');
  const ofFile = opened?.novelty ? say('webPage.unknown') : say('webPage.noUnknown');
  return {
    possible: true,
    facts: [say('webPage.holds'), opened ? ofFile : ofOwn, ...(carriesSamples(head) ? [say('share.holdsSamplesMeans')] : [])],
  };
}

/** In the order in which they are offered. */
export const snippetChoices = (): readonly { readonly value: WebPageSnippet; readonly label: string }[] => [
  { value: 'module', label: say('webPage.module') },
  { value: 'script', label: say('webPage.script') },
  { value: 'react', label: say('webPage.react') },
  { value: 'p5', label: say('webPage.p5') },
  { value: 'microbit', label: say('webPage.microbit') },
];

/** The code of one of the choices; of the first for any other text. */
export function snippetOf(value: string): { readonly value: WebPageSnippet; readonly code: string } {
  const chosen = snippetChoices().find((choice) => choice.value === value)?.value ?? 'module';
  return { value: chosen, code: WEB_PAGE_SNIPPETS[chosen] };
}
