// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modelo do Teachable Machine',
  outFor:
    'Para tudo o que abre os modelos de imagem do Teachable Machine: sua própria biblioteca, ml5, extensões do Scratch, App Inventor.',
  outForLibrary: 'Para programas que abrem os modelos de imagem do Teachable Machine com a biblioteca dele.',
  outHolds: 'O backbone e a sua cabeça num zip (model.json, weights.bin, metadata.json). Suas imagens não estão nele.',
  noUnknown:
    'Com os mesmos pixels, ele dá as probabilidades que você vê aqui; outro programa reduz uma foto do seu jeito, e então elas podem variar um ponto ou dois. Ele sempre diz uma classe: “Não sei” não está nele.',
  otherSize:
    'Este backbone olha {side} × {side} pixels, o que a biblioteca do Teachable Machine lê do arquivo. Programas que sempre enviam 224 × 224, como o ml5, precisam de uma cabeça sobre um MobileNet.',
  outProject:
    'Para o Teachable Machine, salve como .tm: classes, amostras em 224 × 224 pixels e como aprende uma cabeça do tipo “Duas camadas”. Amostras de teste, classes sem amostra e o que foi gravado junto ficam de fora.',
  saveProject: 'Salvar como .tm',
  in: 'De outros lugares',
  inFor: 'O que você fez com o Teachable Machine, ou imagens num zip com uma pasta para cada classe.',
  inModel: 'Um modelo vira aqui uma cabeça: sobre o MobileNetV2 0.35, baixado se ainda não estiver aqui, ou sobre o backbone que ele traz.',
  inProject: 'Um projeto (.tm) ou um zip de imagens vira um projeto novo. O que foi publicado, com suas chaves, fica de fora.',
  open: 'Abrir um arquivo',
  save: 'Salvar para o Teachable Machine',
  saving: 'Escrevendo o modelo',
  ml5: 'Código para p5.js com ml5',
  ml5Lies: 'Fica ao lado dos arquivos descompactados',
  saved: '“{name}” salvo. Descompacte-o onde seu programa procura model.json.',
  notAModel:
    '“{file}” não é um modelo do Teachable Machine: esse tem um model.json, um metadata.json com os nomes das classes, e pesos. Uma rede sem esses nomes pode ser adicionada como backbone, em “Backbones”.',
  archive: '“{file}” está danificado ou incompleto; por isso não pode ser aberto. Copie-o de novo ou peça-o de novo.',
  modelDamaged: '“{file}” está danificado; por isso não foi aberto. Exporte-o mais uma vez.',
  modelTooLarge: '“{file}” contém mais do que cabe em um modelo do Teachable Machine, ou diz que contém. Escolha outro arquivo.',
  otherHead: '“{file}” tem uma cabeça diferente da dos modelos de imagem do Teachable Machine; por isso não pode ser aberto.',
  backboneFails: '“{file}” traz um backbone que não roda aqui; por isso não pode ser aberto.',
  soundModel: '“{file}” é um modelo do Teachable Machine de sons. Aqui só podem ser abertos modelos de imagens.',
  poseModel: '“{file}” é um modelo do Teachable Machine de poses. Aqui só podem ser abertos modelos de imagens.',
  otherMedia: '“{file}” é um projeto do Teachable Machine de sons ou poses. Aqui só podem ser abertos projetos de imagens.',
  notThisHead:
    'Os modelos do Teachable Machine não têm uma cabeça assim: só “Linear”, “Duas camadas” e “Ajuste fino” podem ser escritos como um. Escolha um deles em “Como ela aprende”.',
  notAGraph:
    'Este backbone é um grafo do TensorFlow, e os modelos do Teachable Machine são feitos de camadas. Escolha um MobileNetV2 ou o backbone embutido.',
  notACrop: 'Este backbone olha só o meio de uma imagem, o que os modelos do Teachable Machine não podem dizer. Escolha outro backbone.',
  notRandom: 'Este backbone tem pesos aleatórios, refeitos em cada dispositivo. Escolha outro backbone.',
  notUsable: 'A última parte deste backbone não pode ser escrita como modelo do Teachable Machine. Escolha outro backbone.',
};
