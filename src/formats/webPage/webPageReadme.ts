// The text that goes with a saved web page: what is in it, how it is served, whose work it is.
import type { BackboneSpec, Licence } from '../../core/backbones/backbones';
import type { HeadScore } from '../headCard';
import type { HeadDocument } from '../headDocument';
import { WEB_PAGE_FILES } from './webPageFiles';

const TERMS: Readonly<Record<Licence, string>> = {
  apache: 'its weights are licensed under Apache-2.0',
  'apache-on-research-data': 'its weights are licensed under Apache-2.0; it learned from photos that are for research',
  none: 'no licence of its weights is stated',
  unknown: 'the licence of its weights is not known',
};

/** What was asked of it is one test or the other, and no reader should take one for the other. */
const SCORED: Readonly<Record<HeadScore['on'], string>> = {
  'test-set': 'pictures of a test set right, which it never learned from',
  'held-out': 'samples right, each asked of a head that had not learned from its recording',
};

/** The readme’s text, in English: whoever serves the page reads it, not who uses it. */
export function webPageReadme(
  { name, classes, createdAt, novelty, card, score }: HeadDocument,
  spec: Pick<BackboneSpec, 'name' | 'licence'>,
): string {
  const { page, head, use, topology, weights, scripts, wasm } = WEB_PAGE_FILES;
  return `${name}
A picture classifier as a web page, saved by Headstart on ${createdAt.slice(0, 10)}.

It knows: ${classes.map((each) => each.name).join(', ')}.
Of a picture that is like nothing it learned from, it ${novelty ? 'says “I don’t know”' : 'names a class too: it cannot say “I don’t know”'}.
${[
  card?.author && `- made by: ${card.author}`,
  card?.about && `- for: ${card.about}`,
  card?.limits && `- limits: ${card.limits}`,
  score && `- score: ${score.right} of ${score.asked} ${SCORED[score.on]}`,
]
  .filter(Boolean)
  .map((line) => `${line}\n`)
  .join('')}
HOW TO USE IT
Put the whole folder on any web server, at any address. To try it on this computer, open a terminal in the folder:
    python3 -m http.server
and open http://localhost:8000. Opening ${page} as a file does not work: browsers keep scripts of files apart.
A camera works on localhost and on pages whose address begins with https.
Nothing is fetched from elsewhere, and no picture leaves the device.

WHAT IS IN IT
${page}, ${scripts[1]}, ${scripts[2]}: the page. Change them as you like.
${scripts[0]}: the classifier, as an ES module: loadClassifier(), then classify(picture).
${wasm.join(', ')}: TensorFlow.js for WebAssembly.
${head}: what was taught. It opens in Headstart too, and in Python.
${topology}, ${weights}, ${use}: the backbone, ${spec.name}, and how it is used; ${TERMS[spec.licence]}.
${scripts[3]}: the licences of all code in it.
`;
}
