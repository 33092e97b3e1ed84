// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: 'Mach in einem Notebook weiter, allein mit NumPy.',
  forPrograms: 'Zum Programmieren: Python, ONNX, Embeddings',
  embeddings:
    'Embeddings sind die Zahlen, die dein Backbone aus jedem Beispiel macht. Die Datei nennt auch die Klassen und welche Beispiele zusammen aufgenommen wurden.',
  snippet: 'Liest die Datei des Kopfes und prüft, ob er antwortet wie hier',
  noUnknown:
    'Das Programm gibt die Wahrscheinlichkeiten, die du hier siehst, und nennt immer eine Klasse: „Ich weiß es nicht“ ist nicht darin.',
  noSnippet: 'Für diese Art von Kopf gibt es kein kurzes Programm. „Linear“ und „Zwei Schichten“ haben eines.',
  saveNpz: 'Embeddings speichern (.npz)',
  saveCsv: 'Embeddings speichern (.csv)',
  saving: 'Embeddings werden geschrieben',
  saved:
    '„{name}“ mit {samples, plural, one {# Beispiel} other {# Beispielen}} gespeichert.{missing, plural, =0 {} one { # Beispiel hat noch kein Embedding und ist nicht darin.} other { # Beispiele haben noch kein Embedding und sind nicht darin.}}',
};
