// What the head says of the camera and of pictures that are tried.
import type { Translated } from '../translation';

export const answers: Translated<'answers'> = {
  notSure: 'Não tem certeza',
  seen: 'O que a cabeça vê',
  predictions: 'Previsões',
  predictionsIfItHadTo: 'Previsões, se tivesse de escolher',
  starting: 'A câmera está ligando.',
  off: 'A câmera está desligada.',
  turnOn: 'Ligar',
  tryTest: 'Experimentar uma imagem de teste',
  testPictureOf: 'Imagem de teste de {class}',
  unusableNow: 'Neste dispositivo, o backbone não consegue tirar números úteis desta imagem. Escolha outro dispositivo em “Detalhes”.',
  unusable: 'Neste dispositivo, o backbone não consegue tirar números úteis desta imagem.',
  noHead: 'Ainda não há cabeça.',
  waiting: 'Esperando o backbone…',
  trying: 'Experimentando imagens',
  tried: 'Imagens experimentadas',
  pictures: '{count, plural, one {# imagem} other {# imagens}}',
  showAll: '{count, plural, one {Mostrar # imagem} other {Mostrar todas as # imagens}}',
  remove: 'Remover {name}',
  removeAll: 'Remover todas',
};
