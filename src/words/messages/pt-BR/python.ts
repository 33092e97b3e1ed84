// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: 'Continue num notebook de Python, só com NumPy.',
  forPrograms: 'Para programar: Python, ONNX, embeddings',
  embeddings:
    'Embeddings são os números que seu backbone faz de cada amostra. Com eles vão as classes e quais amostras foram gravadas juntas.',
  snippet: 'Lê o arquivo de cabeça e confere se ela responde como aqui',
  noUnknown: 'O programa dá as probabilidades que você vê aqui e sempre diz uma classe: “Não sei” não está nele.',
  noSnippet: 'Para este tipo de cabeça não há um programa curto. Para “Linear” e “Duas camadas” há.',
  saveNpz: 'Salvar embeddings (.npz)',
  saveCsv: 'Salvar embeddings (.csv)',
  saving: 'Escrevendo os embeddings',
  saved:
    '“{name}” salvo com {samples, plural, one {# amostra} other {# amostras}}.{missing, plural, =0 {} one { # amostra ainda não tem embedding e não está nele.} other { # amostras ainda não têm embedding e não estão nele.}}',
};
