// What can be offered of the head in use as an ONNX file: why something cannot, and the program for what can.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { pictureSide } from '../../core/backbones/backbones';
import { carriesSamples } from '../../core/heads/headKinds';
import type { Head } from '../../core/heads/heads';
import { OPSET } from '../../formats/onnx/opset';
import { onnxObstacle } from '../../formats/onnxObstacle';
import { headOnnxSnippet, onnxFileName, wholeOnnxSnippet } from '../../formats/onnxSnippet';
import { say } from '../../words/say';
import { noOnnxSentence } from './noOnnxSentence';

export interface OnnxOffer {
  readonly whole: boolean;
  readonly head: boolean;
  /** What to know before, a sentence each. */
  readonly facts: readonly string[];
  readonly snippet?: { readonly label: string; readonly code: string };
}

/** `name`: the head's, or its project's. */
export function onnxOffer(head: Head, spec: BackboneSpec, name: string): OnnxOffer {
  const wholeNot = onnxObstacle('whole', head, spec);
  const headNot = onnxObstacle('head', head, spec);
  const facts = [
    wholeNot ? noOnnxSentence({ kind: wholeNot }) : say('onnx.wholeHolds', { side: pictureSide(spec) }),
    headNot ? noOnnxSentence({ kind: headNot }) : say('onnx.headHolds'),
    ...(wholeNot && headNot ? [] : [say('onnx.opset', { opset: OPSET }), say('onnx.noUnknown')]),
    ...(carriesSamples(head) ? [say('share.holdsSamplesMeans')] : []),
    say('onnx.keras'),
  ];
  const frame = { whole: !wholeNot, head: !headNot, facts };
  if (!wholeNot) return { ...frame, snippet: { label: say('onnx.snippet'), code: wholeOnnxSnippet(onnxFileName(name, 'whole')) } };
  if (!headNot) return { ...frame, snippet: { label: say('onnx.headSnippet'), code: headOnnxSnippet(onnxFileName(name, 'head')) } };
  return frame;
}
