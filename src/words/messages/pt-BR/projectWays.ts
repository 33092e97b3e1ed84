// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Arquivo de projeto',
  outFor: 'Guarde uma cópia, ou continue seu projeto em outro dispositivo.',
  outHolds:
    'Com ele vão as imagens das suas amostras, as classes, todos os ajustes, a divisão, as suas cabeças com as pontuações anteriores e o que você mediu em “Comparar”.',
  outOwn: 'Os seus próprios backbones vão junto: {names} ({size}).',
  outWithOwn: 'Com os seus próprios backbones: {names} ({size})',
  outWithoutOwn: 'Onde você abrir o arquivo, adicione os arquivos deles em “Backbones”.',
  outOnlyItsOwn: '“Salvar projeto” leva só o que este projeto usa.',
  allHolds:
    '“Salvar todos os projetos” põe em um só arquivo todos os projetos deste dispositivo e o que você fez nas lições. O que está ajustado neste dispositivo, como o idioma, não está nele.',
  outPictures: 'É um zip: suas imagens estão nele, numa pasta por classe.',
  size: 'Cerca de {size}.',
  save: 'Salvar projeto',
  savePictures: 'Salvar imagens',
  picturesAlone:
    'As imagens sozinhas vão num zip: uma pasta por classe, o conjunto de teste à parte e uma tabela (CSV). Ele abre aqui de novo.',
  saveAll: 'Salvar todos os projetos',
  in: 'Arquivo de projeto',
  inFor: 'Abre como projeto novo. O que está aberto agora fica como está.',
  open: 'Abrir projeto',
  merge: 'Juntar a este projeto',
  mergeMeans: 'Juntar traz as amostras dele para este projeto. Antes você vê o que viria.',
  mergeTitle: 'Juntar “{name}” a este projeto?',
  mergeNow: '{samples, plural, =0 {Trazer isto} one {Trazer # imagem} other {Trazer # imagens}}',
  inFile: 'Classe no arquivo',
  newSamples: 'Imagens novas',
  goesTo: 'Vai para',
  newClass: 'uma classe nova',
  nothingNew: 'Não há nada nele que já não esteja aqui.',
  duplicates:
    '{count, plural, one {# amostra é pulada: a mesma imagem já está aqui ou aparece duas vezes no arquivo.} other {# amostras são puladas: as mesmas imagens já estão aqui ou aparecem duas vezes no arquivo.}}',
  tagsCome:
    '{count, plural, one {# amostra que já está aqui recebe etiquetas do arquivo.} other {# amostras que já estão aqui recebem etiquetas do arquivo.}}',
  testsCome:
    '{count, plural, one {# amostra com que se aprende aqui é de teste no arquivo. Aqui ela passa a ser de teste, com o resto da sua gravação.} other {# amostras com que se aprende aqui são de teste no arquivo. Aqui elas passam a ser de teste, com o resto das suas gravações.}}',
  staysHere: 'Seus ajustes e cabeças ficam como estão.',
};
