// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: 'Salvar cabeça',
  waitsForSamples: 'As suas amostras ainda estão sendo olhadas: {done} de {total}. A cabeça sai assim que conhecer todas.',
  waitsForSettings: 'Os ajustes da cabeça ainda estão sendo escolhidos com as suas amostras. Ela sai assim que isso terminar.',
  waitsForLearning: 'A cabeça ainda está aprendendo as suas amostras. Ela sai assim que conhecer todas.',
  holdsSamples: 'Esta cabeça guarda algo de cada amostra',
  holdsSamplesMeans:
    'Uma cabeça de vizinhos mais próximos guarda os números que representam cada amostra (seu embedding). Quem receber o arquivo pode descobrir algo de cada imagem, mas não a imagem em si.',
  saveAnyway: 'Salvar mesmo assim',
  none: 'Ainda não há cabeça para salvar',
  noneMeans:
    'Uma <head>cabeça</head> é o que aprende com as suas <sample>amostras</sample>. Assim que duas classes tiverem amostras, você pode salvá-la aqui como arquivo.',
  noneMeansOn:
    'Uma <head>cabeça</head> é o que aprende com as suas <sample>amostras</sample>. Assim que duas classes que não estejam de fora tiverem amostras, você pode salvá-la aqui como arquivo.',
  fileHolds: 'Contém a cabeça e os nomes das classes dela, não as suas imagens.',
  kindOf: 'Como ela aprendeu: {kind}',
  knows: 'O que ela conhece',
  unnamed:
    '{count, plural, one {Uma classe ainda se chama {names}.} other {Algumas classes ainda se chamam {names}.}} É isso que os outros vão ler como resposta. Dê a elas, onde você ensina, nomes que digam o que mostram.',
  file: 'Arquivo de cabeça',
  fileFor: 'Deixe alguém usar o que você ensinou, aqui ou em Python.',
  openMeans: 'A cabeça de alguém (o nome termina em .head.safetensors). Ela prevê na hora, e as suas próprias amostras ficam.',
  open: 'Abrir cabeça',
  back: 'Voltar à minha cabeça',
  name: 'Nome',
  savedOn: 'Salva em',
  learnedFrom: 'Aprendeu com',
  backbone: 'Backbone',
  madeBy: 'Feita por',
  notSaid: 'Não informado.',
  teachOwn: 'Ensinar minhas próprias classes',
};
