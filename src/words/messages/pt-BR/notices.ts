// Messages that pass: what was just done, and what was not.
import type { Translated } from '../translation';

export const notices: Translated<'notices'> = {
  dismiss: 'Fechar',
  undo: 'Desfazer',
  times: '{count, number} vezes',
  classRemoved: 'Classe “{name}” excluída.',
  samplesRemoved: '{count, plural, one {Uma amostra excluída.} other {# amostras excluídas.}}',
  samplesMoved: '{count, plural, one {Uma amostra movida para “{to}”.} other {# amostras movidas para “{to}”.}}',
  tagged: 'Etiqueta “{tag}” posta em {count, plural, one {uma amostra} other {# amostras}}.',
  untagged: 'Etiqueta “{tag}” retirada de {count, plural, one {uma amostra} other {# amostras}}.',
  linkPartly: 'Não foi possível seguir o link inteiro: {parts}. O endereço agora diz o que é mostrado.',
  labelsConfirmed: '{count, plural, one {Uma classe confirmada.} other {# classes confirmadas.}}',
  namesAlike:
    'Duas classes se chamam “{name}”. A segunda é mostrada e salva como “{shown}”: renomeie-a, ou mova as amostras dela para a outra e exclua-a.',
  namesNearlyAlike:
    'Duas classes têm quase o mesmo nome: “{first}” e “{name}”. Se as duas são a mesma coisa, mova as amostras de uma para a outra e exclua-a.',
  writtenAnew:
    'O que este navegador guardava foi apagado; por isso “{name}” foi salvo de novo com {samples, plural, one {# imagem} other {# imagens}}.',
  writtenAnewWithout:
    'O que este navegador guardava foi apagado; por isso “{name}” foi salvo de novo com {samples, plural, one {# imagem} other {# imagens}}. {lost, plural, one {Uma imagem se perdeu; a cabeça a conhece até você trocar de backbone.} other {# imagens se perderam; a cabeça as conhece até você trocar de backbone.}}',
  samplesFound:
    '{count, plural, one {Uma amostra não pertencia mais a nenhuma classe. Você a encontra em “{name}”.} other {# amostras não pertenciam mais a nenhuma classe. Você as encontra em “{name}”.}}',
  runCutShort:
    '“{head}” não tinha terminado de aprender quando este projeto esteve aberto pela última vez: estava na época {epoch, number} de {epochs, number}. A cabeça que tinha até então foi mantida.',
  runCutShortNothing:
    '“{head}” não tinha terminado de aprender quando este projeto esteve aberto pela última vez. A primeira época não tinha acabado, por isso nada desse aprendizado foi mantido.',
  projectElsewhere: 'Outra aba trabalha neste projeto; por isso ele não foi excluído. Feche antes aquela aba.',
  triedRemoved: '{count, plural, one {Uma imagem experimentada removida.} other {# imagens experimentadas removidas.}}',
  trialStopped:
    'A experimentação de imagens parou antes. {left, plural, one {Um arquivo não foi experimentado: escolha-o de novo.} other {# arquivos não foram experimentados: escolha-os de novo.}}',
  nothingToPaste: 'Não há imagem na área de transferência. Copie uma e cole de novo.',
  readOnly: 'Nenhuma imagem foi adicionada: este projeto só pode ser visto aqui. A mensagem no alto da página diz por quê.',
  stillOpening: 'Seu projeto ainda está sendo aberto. Adicione as imagens de novo em instantes.',
  addressDropped: 'Nada é buscado de outras páginas. Salve a imagem e solte o arquivo aqui, ou copie-a e cole-a.',
  nothingDropped: 'Não havia arquivo para adicionar. Pastas ocultas e arquivos do sistema ficam de fora.',
  headsLeft:
    'Só uma cabeça é usada por vez: “{opened}” está aberta. {count, plural, one {A outra não foi aberta.} other {As outras # não foram abertas.}}',
  headSaved: '“{name}” salvo. Quem o abrir tem a sua cabeça, sem as suas imagens.',
  backboneRemoved: 'Backbone “{name}” removido deste dispositivo.',
  backboneNotKept:
    '{name} está em uso, mas este navegador não conseguiu guardá-lo (o espaço em disco talvez esteja cheio). Da próxima vez será preciso buscá-lo ou adicioná-lo de novo.',
  partMissing: 'Não foi possível buscar uma parte do aplicativo. Conecte-se à internet e tente de novo.',
  cameraGone: 'A câmera que você escolheu não está mais lá; por isso “{instead}” é usada. Escolha uma em “Opções da câmera”.',
  cameraGoneAny: 'A câmera que você escolheu não está mais lá; por isso outra é usada. Escolha uma em “Opções da câmera”.',
  backboneAbsent:
    'Este projeto foi deixado com o backbone “{name}”, que não está neste dispositivo; por isso {inUse} está em uso. Adicione os arquivos dele em “Backbones” para continuar com ele.',
  backboneAbsentAny:
    'O backbone com que este projeto foi deixado não está neste dispositivo; por isso {inUse} está em uso. Se era seu, adicione os arquivos dele em “Backbones”.',
  hostedDamaged:
    '{backbone} chegou danificado do servidor deste aplicativo; por isso {inUse} continua em uso. Se isso acontecer de novo, quem cuida do servidor deve gerar o aplicativo outra vez.',
  recovered: 'O dispositivo parou e foi reiniciado. Nada se perdeu.',
  updateReady: 'Um Headstart mais novo está pronto.',
  movedToTest:
    '{count, plural, one {Uma amostra foi para o conjunto de teste: não se aprende mais com ela.} other {# amostras foram para o conjunto de teste: não se aprende mais com elas.}}',
  movedToTrain:
    '{count, plural, one {Uma amostra saiu do conjunto de teste: agora se aprende com ela.} other {# amostras saíram do conjunto de teste: agora se aprende com elas.}}',
  wholeRecordings:
    '{more, plural, one {Uma delas foi junto porque é da mesma gravação.} other {# delas foram junto porque são das mesmas gravações.}}',
  testFolders:
    '{count, plural, one {# imagem estava em pastas de teste: ela vai para o conjunto de teste e não é usada para aprender.} other {# imagens estavam em pastas de teste: elas vão para o conjunto de teste e não são usadas para aprender.}}',
  foldersUnnamed:
    '{count, plural, one {O nome de uma pasta não mostra nada, por isso as imagens dela estão em {names}. Dê a essa classe o nome do que elas mostram.} other {Os nomes de # pastas não mostram nada, por isso as imagens delas estão em {names}. Dê a essas classes o nome do que elas mostram.}}',
  noClassNamed:
    '{count, plural, one {Um arquivo ficou de fora: não estava em nenhuma pasta, então ninguém sabe o que mostra. Adicione-o a uma classe.} other {# arquivos ficaram de fora: não estavam em nenhuma pasta, então ninguém sabe o que mostram. Adicione-os a uma classe.}}',
  noClassCalled:
    '{count, plural, one {Um arquivo ficou de fora} other {# arquivos ficaram de fora}}: nenhuma classe se chama {folders}. Adicione essa classe em “Ensinar”, ou dê à pasta o nome da classe; depois escolha-a de novo.',
  noHeadToTest: 'Ainda não há cabeça para testar. Ensine duas classes a ela, ou abra uma cabeça.',
  measured: '“{tool}”: a medição terminou.',
  measuringEnded: '“{tool}”: a medição parou antes do fim.',
  look: 'Ver',
  setOpened: '“{name}” está aberto com {pictures, plural, one {# imagem} other {# imagens}} para aprender e {tests, number} para testar.',
  projectReady: '“{name}” está pronto. Seu projeto continua aberto até você abrir este.',
  setFailed: 'Não foi possível desenhar as imagens de “{name}”. Feche outras abas e tente de novo.',
};
