// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: 'Nome da classe',
  samples: '{count, plural, one {# amostra} other {# amostras}}',
  off: 'De fora · {count, plural, one {# amostra} other {# amostras}}',
  alike: 'Outra classe também se chama “{name}”: esta é mostrada como “{shown}”.',
  hold: 'Segure para gravar',
  countdown: 'Continue segurando…',
  recording: 'Gravando…',
  record: 'Gravar {class}',
  upload: 'Enviar',
  uploadTo: 'Enviar imagens para {class}',
  dropInto: 'Soltar em {class}',
  more: 'Mais opções de {class}',
  add: 'Adicionar classe',
  showAll: '{count, plural, one {Mostrar # classe} other {Mostrar todas as # classes}}',
  fromFolders: 'Novas classes a partir de pastas',
  ways: 'Você também pode soltar imagens numa classe ou colá-las ali. Cada pasta solta aqui vira uma classe.',
  waysByTouch: 'Cada pasta escolhida vira uma classe.',
  drop: 'Solte imagens ou pastas',
  looking: 'Olhando as pastas',
  found: '{count, plural, one {# arquivo encontrado} other {# arquivos encontrados}}',
  adding: 'Adicionando imagens',
  embedding: 'O backbone olha suas amostras',
};
