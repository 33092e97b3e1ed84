// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows: 'Conhece {classes, plural, one {# classe} other {# classes}} a partir de {samples, plural, one {# amostra} other {# amostras}}.',
  knowsWithCopies:
    'Conhece {classes, plural, one {# classe} other {# classes}} a partir de {samples, plural, one {# amostra} other {# amostras}} e {copies, plural, one {# cópia alterada} other {# cópias alteradas}}.',
  knowsWithout: 'Conhece {classes, plural, one {# classe} other {# classes}} sem uma única amostra.',
  behind: 'Ela ainda não aprendeu com suas amostras mais novas.',
  failed: 'O aprendizado falhou. Mude uma amostra para tentar de novo.',
  failedForNow: 'O aprendizado falhou. Uma nova tentativa será feita em instantes.',
  learning: 'Aprendendo…',
  opening: 'Abrindo seu projeto…',
  looking: 'Olhando suas amostras…',
  waiting: 'Esperando o backbone…',
  stuck: 'Não foi possível ler amostras suficientes para aprender. Tente-as de novo ou escolha outro dispositivo.',
  fromFile:
    'Usando “{head}”, uma cabeça de um {origin, select, link {link} other {arquivo}}. Ela conhece {classes, plural, one {# classe} other {# classes}}.',
  otherBackbone:
    '“{head}”, uma cabeça de um {origin, select, link {link} other {arquivo}}, foi feita com {backbone} e não pode prever com o backbone em uso. Escolha aquele backbone ou volte à sua própria cabeça.',
  noMapping: 'Diga quais classes de pré-treino do backbone contam como suas classes.',
  notTunable: 'O ajuste fino precisa de outro backbone.',
  ready: 'Pronta para aprender: toque em Iniciar.',
  meanwhile: 'Até lá, quem prevê é a sua cabeça do tipo “{kind}”.',
  secondOn: 'Deixe que ela volte a aprender uma segunda classe ou adicione uma: uma cabeça distingue coisas.',
  twoClasses: 'Adicione duas classes: uma cabeça distingue coisas.',
  secondClass: 'Adicione uma segunda classe: uma cabeça distingue coisas.',
  bothClasses: 'Adicione amostras às duas classes. Algumas de cada bastam para começar.',
  samplesFor: 'Adicione amostras a {classes}.',
  oneMore: 'Adicione amostras a mais uma classe.',
};
