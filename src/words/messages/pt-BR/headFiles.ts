// Why a head cannot be opened, and what to do.
import type { Translated } from '../translation';

export const headFiles: Translated<'headFiles'> = {
  otherEmbeddings:
    '“{file}” recebe embeddings de {head, number} números, e seu backbone faz de {made, number}; por isso não pode prever. Peça o arquivo de novo.',
  otherMaps:
    '“{file}” recebe mapas de características de {head, number} números em cada posição, e seu backbone faz de {made, number}; por isso não pode prever. Peça o arquivo de novo.',
  noMaps:
    '“{file}” recebe mapas de características de {head, number} números em cada posição, e seu backbone não faz nenhum; por isso não pode prever. Peça o arquivo de novo.',
  unreadable: 'Não foi possível ler “{file}” do disco. Escolha-o de novo.',
  noHead: '“{file}” não é uma cabeça. Cabeças terminam em .head.safetensors e são salvas com “Salvar cabeça”.',
  tooNew: '“{file}” foi salvo por um Headstart mais novo (versão {version}). Recarregue esta página para obtê-lo e abra a cabeça de novo.',
  unknownKind:
    '“{file}” é um tipo de cabeça que este Headstart não conhece (“{found}”). Recarregue esta página para obter o mais novo e abra a cabeça de novo.',
  cutShort: '“{file}” está incompleto: falta uma parte. Peça-o de novo ou copie-o mais uma vez.',
  notFinite: '“{file}” contém números que não são números (em “{tensor}”); por isso não pode prever. Salve a cabeça de novo.',
  missingPart: 'Falta a “{file}” uma parte de uma cabeça (“{part}”). Salve a cabeça de novo.',
  wrongShape: 'As partes de “{file}” não combinam (“{part}” está errada). Salve a cabeça de novo.',
  tooLarge: '“{file}” contém mais do que cabe em uma cabeça, ou diz que contém. Escolha outro arquivo.',
  parity: '“{file}” não prevê o que diz que deveria; foi alterado depois de salvo. Peça-o de novo.',
  changed: '“{file}” não está como foi salvo: foi danificado ou alterado no caminho. Peça-o de novo ou copie-o mais uma vez.',
  otherProof:
    '“{file}” foi alterado depois de salvo: as imagens nele que provam suas respostas são outras. Peça-o de novo ou copie-o mais uma vez.',
  nameless:
    '“{file}” tem {what, select, class {uma classe} other {um projeto}} cujo nome não contém nada visível. Dê um nome e salve a cabeça de novo.',
  tooManyClasses:
    'A cabeça não foi salva: um arquivo comporta no máximo {room} classes, e ela conhece {here}. Deixe algumas fora do aprendizado e salve-a.',
  tooLongEmbeddings:
    'A cabeça não foi salva: um arquivo comporta cabeças sobre embeddings de no máximo {room} números, e os deste backbone têm {here}. Escolha outro backbone.',
  tooManyBytes:
    'A cabeça não foi salva: seu arquivo teria {here}, e ninguém conseguiria abrir mais de {room}. Escolha outro tipo de cabeça em “Como ela aprende”.',
};
