// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: 'Cópias alteradas',
  about:
    'A cabeça também aprende com <augmentation>cópias</augmentation> de cada amostra: espelhadas, recortadas, com outra luz ou um pouco desfocadas. Assim ela presta menos atenção a essas coisas. Cópias nunca são usadas para testar.',
  on: 'Aprender com cópias alteradas',
  ways: 'Como as cópias são alteradas',
  flip: 'Espelhar',
  crop: 'Recortar',
  brightness: 'Brilho',
  blur: 'Desfoque',
  copies: 'Cópias de cada amostra',
  embedding: 'O backbone olha as cópias',
  counts: '{samples, plural, one {# amostra, {all, number} com as cópias.} other {# amostras, {all, number} com as cópias.}}',
};
