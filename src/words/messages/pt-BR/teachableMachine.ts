// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modelo do Teachable Machine',
  outFor:
    'Para tudo o que abre os modelos de imagem do Teachable Machine: sua própria biblioteca, ml5, extensões do Scratch, App Inventor.',
  outHolds: 'O backbone e a sua cabeça num zip (model.json, weights.bin, metadata.json). Suas imagens não estão nele.',
  sameAnswers: 'Dá as mesmas respostas que aqui.',
  otherSize:
    'Este backbone olha {side} × {side} pixels, o que a biblioteca do Teachable Machine lê do arquivo. Programas que sempre enviam 224 × 224, como o ml5, precisam de uma cabeça sobre um MobileNet.',
  save: 'Salvar para o Teachable Machine',
  saving: 'Escrevendo o modelo',
  saved: '“{name}” salvo. Descompacte-o onde seu programa procura model.json.',
  notThisHead:
    'Os modelos do Teachable Machine não têm uma cabeça assim: só regressão logística, um MLP e um backbone ajustado podem ser escritos como um. Escolha um deles em “Como ela aprende”.',
  notAGraph:
    'Este backbone é um grafo do TensorFlow, e os modelos do Teachable Machine são feitos de camadas. Escolha um MobileNetV2 ou o backbone embutido.',
  notACrop: 'Este backbone olha só o meio de uma imagem, o que os modelos do Teachable Machine não podem dizer. Escolha outro backbone.',
  notRandom: 'Este backbone tem pesos aleatórios, refeitos em cada dispositivo. Escolha outro backbone.',
  notUsable: 'A última parte deste backbone não pode ser escrita como modelo do Teachable Machine. Escolha outro backbone.',
};
