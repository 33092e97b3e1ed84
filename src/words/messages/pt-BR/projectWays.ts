// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'Arquivo de projeto',
  outFor: 'Guarde uma cópia, ou continue seu projeto em outro dispositivo.',
  outHolds: 'Com ele vão as imagens das suas amostras, as classes, todos os ajustes, a divisão e as cabeças que você treinou.',
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
  mergeNow: 'Trazer {samples, plural, one {# amostra} other {# amostras}}',
  inFile: 'Classe no arquivo',
  newSamples: 'Amostras novas',
  goesTo: 'Vai para',
  newClass: 'uma classe nova',
  nothingNew: 'Não há nada nele que já não esteja aqui.',
  duplicates:
    '{count, plural, one {# amostra é pulada: sua mesma imagem já está aqui, ou duas vezes no arquivo.} other {# amostras são puladas: suas mesmas imagens já estão aqui, ou duas vezes no arquivo.}}',
  staysHere: 'Seus ajustes e cabeças ficam como estão.',
};
