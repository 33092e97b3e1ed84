// Why a head and its backbone cannot be an ONNX file, and what to do.
import type { NoOnnx } from '../../formats/onnxObstacle';
import { say } from '../../words/say';

/** The sentence for each obstacle between a head, its backbone and an ONNX file. */
export function noOnnxSentence(why: NoOnnx): string {
  switch (why.kind) {
    case 'random':
      return say('onnx.notRandom');
    case 'needs-backbone':
      return say('onnx.needsBackbone');
    case 'unusable':
      return say('onnx.notUsable');
  }
}
