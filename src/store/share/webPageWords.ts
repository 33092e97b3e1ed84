// What a saved web page says, in the language that the app speaks now.
import type { WebPageWords } from '../../formats/webPage/indexHtml';
import { directionOf, localeOf } from '../../words/languages';
import { allOf } from '../../words/lists';
import { language, say } from '../../words/say';

/** All sentences of a saved web page; `classes` are the names it says that it knows. */
export function webPageWords(classes: readonly string[]): WebPageWords {
  return {
    language: localeOf(language()),
    direction: directionOf(language()),
    knows: say('webPage.knows', { classes: allOf(classes) }),
    camera: say('webPage.camera'),
    choose: say('webPage.choose'),
    loading: say('webPage.loading'),
    ready: say('webPage.ready'),
    unknown: say('webPage.dontKnow'),
    ifItHadTo: say('novelty.ifItHadTo'),
    noCamera: say('webPage.noCamera'),
    noPicture: say('webPage.noPicture'),
    notLoaded: say('webPage.notLoaded'),
    noScript: say('webPage.noScript'),
    privacy: say('webPage.privacy'),
  };
}
