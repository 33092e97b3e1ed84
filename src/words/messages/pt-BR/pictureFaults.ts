// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '“{name}” não é uma imagem.',
  unsupported:
    'Este navegador não consegue abrir “{name}”: não conhece este tipo de imagem, ou o arquivo está danificado. Salve-a antes como JPEG ou PNG.',
  otherKind: '“{name}” é de um tipo que não é aceito aqui. Salve-a antes como JPEG ou PNG.',
  tooLarge: '“{name}” tem mais pixels do que este navegador consegue receber. Diminua-a antes.',
  tooLong: '“{name}” ocupa mais de {most, number} MiB e por isso não é tirada do zip. Diminua-a antes.',
  encrypted: '“{name}” está protegida por senha; por isso fica de fora. Compacte-a sem senha.',
  otherPacking: '“{name}” está compactada de um modo que não pode ser lido aqui; por isso fica de fora. Compacte-a de novo como zip comum.',
  empty: '“{name}” está vazio: o arquivo não contém nenhum byte. Copie-o ou baixe-o de novo.',
  unreadable: 'Não foi possível ler “{name}” de onde está. Escolha-a de novo.',
  cutShort: '“{name}” termina cedo demais: falta a maior parte da imagem. Copie-a ou baixe-a de novo.',
  endsEarly:
    '{count, plural, one {{names} termina cedo demais: falta uma parte da imagem. Ela foi aceita mesmo assim.} other {{names} terminam cedo demais: falta uma parte de cada imagem. Elas foram aceitas mesmo assim.}}',
  broken: '“{name}” está danificada.',
  more: '{count, plural, one {Mais # também não pôde ser aceita.} other {Mais # também não puderam ser aceitas.}}',
  sample: 'Esta imagem não pode ser aberta; por isso não é aprendida.',
  embedding: 'O backbone não tirou números úteis desta imagem neste dispositivo; por isso ela não é aprendida.',
};
