// Mutants that lose samples, or let numbers in that are none.
import type { Unsorted } from './mutant';

/** No sample is lost. */
export const saving: readonly Unsorted[] = [
  {
    breaks: 'a write that failed is dropped',
    file: 'src/store/base/writeQueue.ts',
    text: 'const failure = await failureOf(write);',
    becomes: 'const failure = await failureOf(write).then(() => undefined);',
    tests: ['src/store/base/writeQueue.test.ts'],
  },
  {
    breaks: 'writes go on past one that failed',
    file: 'src/store/base/writeQueue.ts',
    text: "if (state.kind === 'failed' && waiting.length > 1) tell(",
    becomes: "if (state.kind === 'failed' && waiting.shift() && waiting.length > 1) tell(",
    tests: ['src/store/base/writeQueue.test.ts'],
  },
  {
    breaks: 'what was put aside for another tab is forgotten',
    file: 'src/store/base/writeQueue.ts',
    text: 'waiting.unshift(...aside);',
    becomes: '',
    tests: ['src/store/base/writeQueue.test.ts', 'src/store/project/storageGone.test.ts'],
  },
  {
    breaks: 'an undone sample comes back without its class',
    file: 'src/core/dataset/putBack.ts',
    text: 'if (gone) back.set(classId, gone);',
    becomes: '',
    tests: ['src/core/dataset/putBack.test.ts', 'src/store/dataset/undo.test.ts'],
  },
  {
    breaks: 'what is undone twice is there twice',
    file: 'src/core/dataset/putBack.ts',
    text: 'if (there.has(had.id)) return [];',
    becomes: '',
    tests: ['src/core/dataset/putBack.test.ts', 'src/store/dataset/undo.test.ts'],
  },
  {
    breaks: 'files whose class is deleted do not wait for its undo',
    file: 'src/store/capture/importRun.ts',
    text: 'classless = waiting.filter(({ made }) => !classes.has(made.sample.classId));',
    becomes: 'classless = [];',
    tests: ['src/store/project/endedImports.test.ts'],
  },
  {
    breaks: 'an undo leaves the sample hidden on the disk',
    file: 'src/store/dataset/datasetSlice.ts',
    text: 'gone.length > 0 ? await storage.showSamples(projectId, gone) : undefined',
    becomes: 'undefined as { ok: true } | undefined',
    tests: ['src/store/dataset/undo.test.ts'],
  },
  {
    breaks: 'an undo takes back what others did to the sample since',
    file: 'src/core/dataset/putBack.ts',
    text: 'takenBack(sample, touched.get(sample.id) ?? { had: sample })',
    becomes: '(touched.get(sample.id)?.had ?? sample)',
    tests: ['src/core/dataset/putBack.test.ts', 'src/store/dataset/undo.test.ts'],
  },
  {
    breaks: 'a newer undo brings an older change back that was undone before it',
    file: 'src/store/base/undoLog.ts',
    text: 'for (const each of newer) each.stood = without(each.stood);',
    becomes: '',
    tests: ['src/store/dataset/undo.test.ts'],
  },
];

/** Numbers that are none, and shapes that do not fit. */
export const numbers: readonly Unsorted[] = [
  {
    breaks: 'an embedding with a number that is none is sound',
    file: 'src/core/backbones/embedding.ts',
    text: ' && Number.isFinite(sum)',
    becomes: '',
    tests: ['src/store/embeddings/damagedEmbeddings.test.ts'],
  },
  {
    breaks: 'an embedding of another length is sound',
    file: 'src/core/backbones/embedding.ts',
    text: 'values.length === embeddingLength && ',
    becomes: '',
    tests: ['src/store/embeddings/damagedEmbeddings.test.ts'],
  },
  {
    breaks: 'a device that computes numbers that are none is used',
    file: 'src/engine/localEngine.ts',
    text: '!warm.embeddings.every(Number.isFinite)',
    becomes: 'warm.embeddings.length === 0',
    tests: ['src/engine/localEngine.test.ts'],
  },
  {
    breaks: 'a damaged embedding on the disk is learnt',
    file: 'src/store/embeddings/embeddingVerbs.ts',
    text: '.filter(([, { values }]) => isSound(values, session.embeddingLength))',
    becomes: '',
    tests: ['src/store/embeddings/damagedEmbeddings.test.ts'],
  },
  {
    breaks: 'a head that does not fit its backbone predicts',
    file: 'src/store/head/headVerbs.ts',
    text: 'return !misfit;',
    becomes: 'return true;',
    tests: ['src/store/head/headMisfit.test.ts'],
  },
];
