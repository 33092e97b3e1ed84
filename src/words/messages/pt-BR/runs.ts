// Learning by epochs: why it ended before its time.
import type { Translated } from '../translation';

export const runs: Translated<'runs'> = {
  diverged: 'Os números cresceram sem fim: a taxa de aprendizado é alta demais. Escolha uma menor e recomece.',
  nothing: 'Ainda não há nada com que aprender: são necessárias duas classes com amostras e um backbone pronto.',
  noBlock:
    'Este backbone não termina com uma convolução 1 × 1; sua última parte não pode passar por ajuste fino aqui. Escolha outro backbone.',
  tooLarge:
    'O ajuste fino olha todas as imagens de uma vez, e são demais para esta aba. Com este backbone cabem {most, number}: deixe uma classe fora do aprendizado ou remova amostras.',
  stopped:
    'O dispositivo parou enquanto aprendia. O que foi aprendido até ali está guardado: toque em “Treinar mais” quando o backbone voltar.',
  failed: 'O aprendizado falhou. Recomece ou escolha outro dispositivo.',
};
