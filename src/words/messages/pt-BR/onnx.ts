// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'Modelo ONNX',
  purpose: 'Para tudo o que executa arquivos ONNX: Python, C#, Java, celulares.',
  wholeHolds:
    'Backbone e cabeça num só arquivo. Entram os pixels de uma imagem ({side} × {side}, vermelho, verde, azul, de 0 a 255) e sai uma probabilidade para cada classe.',
  headHolds: 'A cabeça sozinha recebe embeddings em vez de imagens.',
  opset: 'Está escrito com o opset {opset, number}, só com operadores do padrão ONNX.',
  noUnknown:
    'Com os mesmos pixels, ele dá as probabilidades que você vê aqui; outro programa reduz uma foto do seu jeito, e então elas podem variar um ponto ou dois. Ele sempre diz uma classe: “Não sei” não está nele.',
  keras: 'Para o tf.keras, salve para o Teachable Machine e converta esse model.json com o tensorflowjs_converter.',
  save: 'Salvar modelo ONNX',
  saveHead: 'Salvar só a cabeça (.onnx)',
  saving: 'Escrevendo o arquivo ONNX',
  snippet: 'Pergunta a ele sobre uma imagem, com onnxruntime e Pillow',
  headSnippet: 'Pergunta à cabeça sobre embeddings salvos, com onnxruntime',
  saved: '“{name}” salvo.',
  notRandom: 'Este backbone tem pesos aleatórios, refeitos em cada dispositivo; por isso não é escrito num arquivo.',
  needsBackbone: 'Uma cabeça com ajuste fino muda o próprio backbone; por isso é salva junto com ele.',
  notUsable: 'Este backbone não pôde ser escrito como ONNX. Escolha outro backbone.',
};
