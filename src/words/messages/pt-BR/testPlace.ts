// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: 'O que testar',
  howGood: 'Quão boa',
  check: 'Verificar as imagens',
  unknown: '“Não sei”',
  why: 'Por que disse isso',
  howGoodTitle: 'Quão boa ela é?',
  askTitle: 'Pergunte você',
  checkEmpty: 'Ainda não há imagens para verificar',
  checkEmptyText:
    'Uma imagem na classe errada ensina algo errado à cabeça. Faça imagens de duas classes, e as que merecem um segundo olhar aparecem aqui.',
  unknownTitle: 'O que ela não sabe',
  unknownEmpty: 'Nada com que comparar ainda',
  unknownEmptyText:
    'Uma cabeça tem de escolher uma das suas classes, mesmo para uma imagem que não se parece com nenhuma. Ensine a ela primeiro duas classes e veja aqui o que seria melhor não responder.',
  whyTitle: 'Por que ela disse isso?',
  onlyLearntHere: 'Isto só se sabe de uma cabeça que aprendeu aqui.',
  whyEmpty: 'Ainda não há resposta para explicar',
  whyEmptyText:
    'Ensine a ela primeiro duas classes. Depois escolha aqui uma resposta e veja de quais das suas imagens, e de que parte da imagem, ela veio.',
};
