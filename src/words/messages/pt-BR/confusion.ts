// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'Onde ela erra',
  hint: 'Esta tabela é uma <confusionMatrix>matriz de confusão</confusionMatrix>: cada linha é o que uma imagem é, cada coluna o que a cabeça disse. Toque num número para ver as imagens.',
  caption: 'Linhas: a classe das imagens. Colunas: o que a cabeça disse.',
  corner: 'é ↓ disse →',
  cell: '{count, plural, one {# imagem de “{truth}” foi tomada por “{said}”} other {# imagens de “{truth}” foram tomadas por “{said}”}}',
  right: '{count, plural, one {# imagem de “{truth}” foi reconhecida} other {# imagens de “{truth}” foram reconhecidas}}',
  pair: '“{first}” e “{second}” são as mais confundidas: {firstAsSecond, number} de {ofFirst, number} “{first}” {firstAsSecond, plural, one {foi tomada} other {foram tomadas}} por “{second}”, {secondAsFirst, number} de {ofSecond, number} ao contrário.',
  none: 'Nenhuma classe é tomada por outra: todas as imagens foram reconhecidas.',
  show: 'Mostrar',
  counts: 'Quantidades',
  shares: 'Proporções',
  order: 'Ordem das classes',
  alike: 'As parecidas juntas',
  own: 'Como em “Ensinar”',
  savePicture: 'Salvar como PNG',
  pictureFailed: 'Este navegador não conseguiu desenhar a imagem. Os números podem ser salvos como CSV.',
  fileName: 'matriz de confusão',
  sheetWrong: '“{truth}” tomada por “{said}”',
  sheetRight: '“{truth}” reconhecida',
  worstFirst: 'Primeiro o erro com mais certeza. A classe está certa? Se não, mova a imagem: a matriz e o resultado acompanham.',
  leastSureFirst: 'Primeiro a de menos certeza.',
  empty: 'Depois que a cabeça for testada, você vê aqui quais classes ela confunde.',
  fewer: 'Cada proporção é da sua linha. Uma linha com menos de {least, number} imagens mostra quantidades.',
};
