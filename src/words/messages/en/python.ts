// Python: how a head's file is read there, and the embeddings for NumPy.

export const python = {
  title: 'Python',
  purpose: 'Go on in a notebook, with NumPy alone.',
  forPrograms: 'For programming: Python, ONNX, embeddings',
  embeddings:
    'Embeddings are the numbers that your backbone makes of each sample. With them go the classes and which samples were recorded together.',
  snippet: 'Reads the head file and checks that it answers as here',
  noUnknown: 'The program gives the probabilities that you see here and always names a class: “I don’t know” is not in it.',
  noSnippet: 'For this kind of head there is no short program. “Linear” and “Two layers” have one.',
  saveNpz: 'Save embeddings (.npz)',
  saveCsv: 'Save embeddings (.csv)',
  saving: 'Writing embeddings',
  saved:
    'Saved “{name}” with {samples, plural, one {# sample} other {# samples}}.{missing, plural, =0 {} one { # sample has no embedding yet and is not in it.} other { # samples have no embedding yet and are not in it.}}',
};
