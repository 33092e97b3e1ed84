// Mutants without a guard: what one backbone made passes for another's, and what was given up goes on.
import type { Unsorted } from './mutant';

const WATCHED = ['src/store/backbone/watchedBackbones.test.ts'];
const SAMPLES = ['src/store/midFlightSamples.slow.test.ts'];
const HEADS = ['src/store/midFlightHeads.slow.test.ts'];

/** What one backbone made must not pass for another's. */
export const backbones: readonly Unsorted[] = [
  {
    breaks: 'embeddings that were read for a backbone that was left come in',
    file: 'src/store/embeddings/embeddingVerbs.ts',
    text: 'if (!get().session(fingerprint) || ',
    becomes: 'if (',
    tests: SAMPLES,
  },
  {
    breaks: 'embeddings of a backbone that was closed are kept',
    file: 'src/store/embeddings/embeddingSlice.ts',
    text: 'if (!sessions.has(fingerprint)) continue;',
    becomes: '',
    tests: SAMPLES,
  },
  {
    breaks: 'a watched backbone that was given up while it came stays open',
    file: 'src/store/backbone/watchVerbs.ts',
    text: 'if (givenUp()) {',
    becomes: 'if (!opened) {',
    tests: WATCHED,
  },
  {
    breaks: 'a backbone that is neither chosen nor watched stays open',
    file: 'src/store/backbone/sessionBook.ts',
    text: 'idle.forEach(close);',
    becomes: '',
    tests: WATCHED,
  },
  {
    breaks: 'a head that was fitted for a backbone that was left predicts',
    file: 'src/store/head/headVerbs.ts',
    text: ' || !isOfBackbone(fingerprint)',
    becomes: '',
    tests: HEADS,
  },
  {
    breaks: 'heads that were kept for a backbone that was left predict',
    file: 'src/store/head/headKeeper.ts',
    text: "now.backbone.kind === 'ready' &&\n        now.backbone.loaded.fingerprint === fingerprint;",
    becomes: "now.backbone.kind === 'ready';",
    tests: HEADS,
  },
  {
    breaks: 'a fit of one kind of head is shown as the kind that was chosen meanwhile',
    file: 'src/store/head/headVerbs.ts',
    text: ' || toFit()?.kind !== tuned.kind',
    becomes: '',
    tests: HEADS,
  },
  {
    breaks: 'a picture on trial keeps what a backbone that was left made of it',
    file: 'src/store/capture/tryVerbs.ts',
    text: 'refusedBy !== fingerprint && !(embedding?.fingerprint === fingerprint && (embedding.map || mapsWanted(get()).length === 0));',
    becomes: 'refusedBy !== fingerprint && !embedding;',
    tests: SAMPLES,
  },
  {
    breaks: 'the classifier of a backbone that was left is shown as the ready one’s',
    file: 'src/store/head/zeroShotVerbs.ts',
    text: 'if (signal.aborted) return;\n    set({\n      classifier',
    becomes: 'set({\n      classifier',
    tests: ['src/store/head/zeroShot.test.ts', ...HEADS],
  },
  {
    breaks: 'feature maps of two backbones are learnt together',
    file: 'src/store/epochs/sampleMaps.ts',
    text: "if (fingerprint !== seenBy) return fail({ kind: 'not-loaded', detail: 'another backbone took over' });",
    becomes: '',
    tests: ['src/store/epochs/sampleMaps.test.ts'],
  },
];

/** What was given up says nothing any more. */
export const runs: readonly Unsorted[] = [
  {
    breaks: 'an MLP goes on learning in another project',
    file: 'src/store/followChanges.ts',
    text: 'now.resetMlp();',
    becomes: '',
    tests: HEADS,
  },
  {
    breaks: 'fine-tuning goes on in another project',
    file: 'src/store/followChanges.ts',
    text: 'now.resetFineTune();',
    becomes: '',
    tests: HEADS,
  },
  {
    breaks: 'a learning curve goes on in another project',
    file: 'src/store/followChanges.ts',
    text: 'now.leaveCurve();',
    becomes: '',
    tests: HEADS,
  },
  {
    breaks: 'epochs of a run that was given up are shown',
    file: 'src/store/epochs/epochRun.ts',
    text: 'if (!newest || abort !== own) return;',
    becomes: 'if (!newest) return;',
    tests: ['src/store/epochs/epochs.test.ts', ...HEADS],
  },
  {
    breaks: 'a run that was given up says how it ended',
    file: 'src/store/epochs/epochRun.ts',
    text: 'if (abort !== own) return;\n    const ended',
    becomes: 'const ended',
    tests: ['src/store/epochs/epochs.test.ts', ...HEADS],
  },
  {
    breaks: 'a run that was given up while it was prepared begins',
    file: 'src/store/epochs/epochRun.ts',
    text: 'if (abort !== own) return;\n      if (signal.aborted) {',
    becomes: 'if (signal.aborted && abort === own) {',
    tests: ['src/store/epochs/epochs.test.ts', ...HEADS],
  },
  {
    breaks: 'what was found out about a fine-tuned head that is gone is shown',
    file: 'src/store/epochs/fineTuneVerbs.ts',
    text: 'if (runs === mine) set(found);',
    becomes: 'set(found);',
    tests: HEADS,
  },
  {
    breaks: 'a curve that was given up goes on growing',
    file: 'src/store/curve/learningCurveVerbs.ts',
    text: 'if (signal.aborted) return;\n          result = { ...result, measured: [...result.measured, measured] };\n          set({ curveResult: result, curveWork',
    becomes: 'result = { ...result, measured: [...result.measured, measured] };\n          set({ curveResult: result, curveWork',
    tests: ['src/store/curve/learningCurveSlice.test.ts', ...HEADS],
  },
  {
    breaks: 'the cost of a curve that was given up is shown',
    file: 'src/store/curve/learningCurveVerbs.ts',
    text: 'if (!signal?.aborted) set({ tuningOffer });',
    becomes: 'set({ tuningOffer });',
    tests: [...HEADS, 'src/store/curve/curveTuning.test.ts'],
  },
];
