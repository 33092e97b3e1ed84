// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: 'Ficha: quem a fez, para que serve',
  goesAlong:
    'A ficha vai no arquivo de cabeça, com quantas amostras e gravações cada classe tem, quão boa a cabeça era quando foi testada, e duas imagens desenhadas que a conferem onde for aberta.',
  author: 'Feita por',
  authorHint: 'Um nome, uma turma ou uma escola. Deixe vazio se ninguém deve saber.',
  about: 'Para que serve',
  aboutHint: 'Por exemplo: separa lixo diante de uma parede branca.',
  limits: 'Para que não serve',
  limitsHint: 'Onde ela falha e o que nunca viu.',
  kind: 'Como ela aprendeu',
  score: 'Quão boa ela era',
  onHeldOut: 'Acertou {right, number} de {asked, number} imagens que não havia aprendido: entre {low} e {high} em imagens como estas.',
  onTestSet: 'Acertou {right, number} de {asked, number} imagens de um conjunto de teste: entre {low} e {high} em imagens como estas.',
  singly: 'Cada imagem foi contada sozinha: se várias são de uma mesma gravação, o intervalo real é mais largo.',
  ofClass: '{name}: {samples, plural, one {# amostra} other {# amostras}}',
  ofClassRecorded:
    '{name}: {samples, plural, one {# amostra} other {# amostras}} em {recordings, plural, one {# gravação} other {# gravações}}',
  ofClassSingle: '{name}: {samples, plural, one {# imagem avulsa} other {# imagens avulsas}}',
  tags: 'Etiquetas',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'Com que o backbone aprendeu',
  backboneLicence: 'Condições do backbone',
  asking: 'Conferindo se ela dá as mesmas respostas aqui…',
  equal: 'Ela dá aqui as mesmas respostas que onde foi salva, até o último algarismo.',
  same: 'Ela dá aqui as mesmas respostas que onde foi salva: as probabilidades diferem em no máximo {points} pontos percentuais.',
  differs:
    'Ela dá aqui respostas diferentes das que dava onde foi salva: as probabilidades diferem em até {points} pontos percentuais. Os números do próprio backbone diferem em {share}; portanto este dispositivo calcula de outro jeito. Escolha outro dispositivo em “Ensinar”.',
  unanswered: 'O backbone não respondeu; por isso não deu para conferir se a cabeça dá as mesmas respostas aqui.',
  unsummed: 'Este arquivo não diz se foi alterado depois de salvo: falta a soma de verificação.',
  noProof:
    'Não há imagens para conferi-la: um link não as leva, nem um arquivo que um Headstart mais antigo salvou ou que foi feito em outro lugar.',
};
