// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'Nada foi feito com “{name}”: outro arquivo está sendo salvo ou aberto. Espere por ele, ou cancele-o em “Compartilhar”, e tente de novo.',
  waits: '“{name}” será aberto depois do arquivo que está sendo salvo ou aberto.',
  unknown: '“{file}” não é nada que se possa abrir aqui. O que se pode abrir está em “Abrir”.',
  picturesHere:
    '{count, plural, one {“{file}” é uma imagem.} other {São # imagens.}} Ponha imagens em uma classe em “Ensinar”, ou experimente-as em “Testar”.',
  stopped: 'Parou. Nada mudou aqui. Tente de novo.',
  saved:
    '“{name}” salvo: {projects, plural, one {{samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}} other {# projetos com {samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}}}.',
  savedLacking:
    '“{name}” salvo com {pictures, plural, one {# imagem} other {# imagens}}. {missing, plural, one {# imagem não pôde ser lida neste dispositivo; por isso não está nele.} other {# imagens não puderam ser lidas neste dispositivo; por isso não estão nele.}}',
  notInIt: '“{name}” não pôde ser lido neste dispositivo, por isso não está no arquivo. Recarregue esta página e salve de novo.',
  partlyInIt:
    'De “{name}”, isto não pôde ser lido neste dispositivo, por isso não está no arquivo: {parts}. Recarregue esta página e salve de novo.',
  partHeads: 'as cabeças treinadas',
  partSplit: 'quais gravações são testadas juntas',
  partHistory: 'as pontuações anteriores',
  partMeasured: 'o que foi medido em “Comparar”',
  partChanges: 'o que outra aba mudou',
  measuredTooLong:
    'Parte do que foi medido em “Comparar” em “{name}” é longa demais para um arquivo e por isso não está nele. Meça de novo onde você abrir o arquivo.',
  backboneNotInIt:
    'Não foi possível ler o seu backbone “{name}” neste dispositivo, por isso ele não está no arquivo. Guarde também os arquivos dele.',
  backboneLeft:
    'O backbone “{name}” do arquivo está danificado ou não funciona aqui, por isso fica de fora. Adicione os arquivos dele em “Backbones”.',
  noRoomInIt: 'O arquivo está cheio, por isso “{name}” não está nele. Abra esse projeto e salve-o em um arquivo próprio.',
  tooLargeToSave:
    '“{name}” é grande demais para um arquivo que possa ser aberto de novo, por isso nenhum foi salvo. Em vez disso, salve as imagens em pastas.',
  opened:
    'Aberto como “{name}”, com {samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}.',
  openedSeveral:
    '{projects, plural, one {# projeto recebido} other {# projetos recebidos}}, com {samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}.',
  openedLacking:
    'Aberto como “{name}”, com {samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}. Danificado no arquivo e deixado de fora: {left}.',
  openedSeveralLacking:
    '{projects, plural, one {# projeto recebido} other {# projetos recebidos}}, com {samples, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one { e # imagem de teste} other { e # imagens de teste}}. Danificado no arquivo e deixado de fora: {left}.',
  lostPictures: '{count, plural, one {# imagem} other {# imagens}}',
  lostHeads: '{count, plural, one {# cabeça} other {# cabeças}}',
  projectsLost:
    '{count, plural, one {O projeto “{name}” do arquivo não pôde ser lido e por isso fica de fora.} other {# projetos do arquivo não puderam ser lidos e por isso ficam de fora. O primeiro deles é “{name}”.}}',
  overTagged:
    '{samples, plural, one {# amostra do arquivo tem} other {# amostras do arquivo têm}} mais de {most, number} etiquetas: as primeiras {most, number} entraram, as outras não.',
  overTaggedMerged:
    'Junto com as etiquetas do arquivo, {samples, plural, one {# amostra tem} other {# amostras têm}} mais de {most, number}: as primeiras {most, number} ficam, as outras são deixadas de fora.',
  withoutFolder:
    '{count, plural, one {# imagem do arquivo não está em nenhuma pasta. Nada diz a classe dela, por isso fica de fora.} other {# imagens do arquivo não estão em nenhuma pasta. Nada diz a classe delas, por isso ficam de fora.}} Para tê-las, descompacte o arquivo e adicione-as a uma classe em “Ensinar”.',
  picturesLost:
    '{count, plural, one {# imagem está danificada no arquivo e por isso fica de fora.} other {# imagens estão danificadas no arquivo e por isso ficam de fora.}}',
  merged:
    '“{name}” foi juntado a este projeto: entraram {added, plural, one {# amostra} other {# amostras}}{tests, plural, =0 {} one {, # imagem de teste} other {, # imagens de teste}} e {classes, plural, one {# classe nova} other {# classes novas}}.',
  mergedPart:
    'A junção com “{name}” terminou antes: {pictures, plural, one {# imagem entrou} other {# imagens entraram}}, {left, plural, one {# não} other {# não}}. Junte de novo para continuar: o que já está aqui é pulado.',
  mergeLeft:
    'Você saiu de “{into}” enquanto “{name}” era juntado a ele: {pictures, plural, one {# imagem entrou} other {# imagens entraram}}, {left, plural, one {# não} other {# não}}. Abra-o e junte o arquivo de novo para continuar: o que já está lá é pulado.',
  notAProject: '“{file}” não é um projeto. Projetos terminam em .headstart e são salvos em “Compartilhar”.',
  tooNew: '“{file}” foi salvo por um Headstart mais novo (versão {version}). Recarregue esta página para obtê-lo e abra o arquivo de novo.',
  damaged: '“{file}” está danificado (em “{where}”); por isso não foi aberto. Peça-o de novo.',
  archive: '“{file}” está danificado ou incompleto; por isso não pode ser aberto. Copie-o de novo ou peça-o de novo.',
  noFiles: 'Não há nenhum arquivo em “{file}”. Compacte-os de novo ou peça-o de novo.',
  encrypted: '“{file}” está protegido por senha; por isso não pode ser lido. Peça-o sem senha.',
  leadsOut:
    '“{file}” contém um caminho que leva para fora da própria pasta (“{path}”); por isso não foi aberto. Compacte os arquivos de novo, a partir da pasta deles.',
  otherPacking: '“{file}” está compactado de um modo que não pode ser lido aqui. Compacte-o de novo como zip comum.',
  tooLarge: '“{file}” contém mais do que cabe em um projeto, ou diz que contém. Escolha outro arquivo.',
  unreadable: 'Não foi possível ler “{file}” do disco. Escolha-o de novo.',
  noFolders:
    '“{file}” contém {pictures, plural, one {# imagem fora de qualquer pasta; nada diz a classe dela} other {# imagens fora de qualquer pasta; nada diz as classes delas}}. Compacte-as em uma pasta para cada classe, com o nome dela. Ou descompacte o arquivo e adicione-as a uma classe em “Ensinar”.',
  noneRead:
    '{pictures, plural, one {A única imagem de “{file}” não pôde ser lida} other {Nenhuma das # imagens de “{file}” pôde ser lida}}; por isso nada dele foi recebido.',
  copyAgain: 'Copie-o de novo ou peça-o de novo.',
  severalHeads: '“{file}” contém várias cabeças. Descompacte-o e abra a que você quer.',
  archives: '“{file}” contém outros arquivos compactados. Descompacte-o e abra o que você quer.',
  several: '“{file}” contém vários projetos, e só se pode juntar um por vez. Abra-o primeiro e salve o que você quer.',
  storage: '“{file}” não foi recebido. {why}',
  cancelled: 'Cancelado: “{file}” não foi aberto.',
  saving: 'Salvando “{name}”',
  reading: 'Lendo “{name}”',
  taking: 'Recebendo “{name}”',
  comparing: 'Comparando “{name}” com o que há aqui',
  merging: 'Juntando “{name}”',
  doneOf: '{done, number} de {of, plural, one {# amostra} other {# amostras}}',
};
