// Altered copies of samples (augmentation).
import type { Translated } from '../translation';

export const augmentation: Translated<'augmentation'> = {
  title: 'Copies modifiées',
  about:
    'La tête apprend aussi de <augmentation>copies</augmentation> de chaque exemple : en miroir, recadrées, sous une autre lumière ou un peu floues. Elle fait ainsi moins attention à ces choses. Les copies ne servent jamais aux tests.',
  on: 'Apprendre aussi de copies modifiées',
  ways: 'Comment les copies sont modifiées',
  flip: 'Miroir',
  crop: 'Recadrage',
  brightness: 'Luminosité',
  blur: 'Flou',
  copies: 'Copies de chaque exemple',
  embedding: 'Le backbone regarde les copies',
  counts: '{samples, plural, one {# exemple, {all, number} avec les copies.} other {# exemples, {all, number} avec les copies.}}',
};
