// What the head once scored, and what changed since.
import type { Translated } from '../translation';

export const history: Translated<'history'> = {
  title: 'Histórico',
  empty: 'Cada vez que a cabeça é testada, o resultado fica guardado aqui, para ser comparado com os próximos.',
  list: 'Estados da cabeça, o mais novo primeiro',
  now: 'Agora',
  score: '{right, number} de {asked, number} certas',
  first: 'O primeiro estado guardado.',
  more: '{count, plural, one {+# imagem de “{name}”} other {+# imagens de “{name}”}}',
  deletedClass: 'uma classe excluída',
  fewer: '{count, plural, one {−# imagem de “{name}”} other {−# imagens de “{name}”}}',
  otherKind: 'aprendida como “{kind}”',
  otherSettings: 'outros ajustes',
  relabelled: 'as mesmas imagens, algumas com outra classe',
  exchanged: 'o mesmo número de imagens, mas não as mesmas',
  otherBackbone: 'vistas por outro backbone',
  switchedOff: 'sem “{name}”',
  switchedOn: 'com “{name}” de novo',
  anew: 'aprendida de novo: as mesmas imagens, classes e ajustes',
  notNoted: 'o que mudou não foi anotado',
  better: 'Melhor que antes',
  worse: 'Pior que antes',
  unclear: 'Sem diferença clara',
  detail:
    '{count, plural, one {Na # imagem testada} other {Nas # imagens testadas}} nos dois estados: {before, plural, one {# certa} other {# certas}} antes, {after, plural, one {# certa} other {# certas}} agora.',
  nothingShared: 'Os dois estados não foram testados com nenhuma imagem em comum.',
  name: 'Nome deste estado',
  unnamed: 'Dar um nome',
  bringBack: 'Aprender assim de novo',
  bringBackMeans:
    'Traz de volta como a cabeça aprendia: o tipo, os ajustes desse tipo e as cópias alteradas. As imagens, suas classes e o backbone ficam como estão. Um tipo que só aprende quando você o inicia precisa ser iniciado outra vez.',
  all: 'Mostrar todos os {count, number}',
};
