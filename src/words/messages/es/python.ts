// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: 'Sigue en un cuaderno, solo con NumPy.',
  forPrograms: 'Para programar: Python, ONNX, embeddings',
  embeddings:
    'Los embeddings son los números que tu backbone saca de cada muestra. El archivo dice también las clases y qué muestras se grabaron juntas.',
  snippet: 'Lee el archivo de la cabeza y comprueba que responde como aquí',
  noUnknown: 'El programa da las probabilidades que ves aquí y siempre nombra una clase: «No lo sé» no está en él.',
  noSnippet: 'Para este tipo de cabeza no hay un programa corto. Para «Lineal» y «Dos capas», sí.',
  saveNpz: 'Guardar embeddings (.npz)',
  saveCsv: 'Guardar embeddings (.csv)',
  saving: 'Escribiendo los embeddings',
  saved:
    'Se guardó «{name}» con {samples, plural, one {# muestra} other {# muestras}}.{missing, plural, =0 {} one { # muestra aún no tiene embedding y no está en él.} other { # muestras aún no tienen embedding y no están en él.}}',
};
