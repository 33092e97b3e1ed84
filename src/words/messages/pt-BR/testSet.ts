// The test set of one’s own.
import type { Translated } from '../translation';

export const testSet: Translated<'testSet'> = {
  title: 'Conjunto de teste',
  traysTitle: 'O que a testa, com que ela aprende',
  empty: 'Ainda não há conjunto de teste',
  emptyText:
    'Faça <testSet>algumas imagens de cada classe</testSet> como elas virão de verdade: em outro cômodo, com outra luz, de outra xícara. A cabeça nunca aprende com elas, então elas mostram o que esperar lá fora. Você também pode arrastar imagens para cá, ou escolhê-las e tocar no botão.',
  emptyTextByTouch:
    'Faça <testSet>algumas imagens de cada classe</testSet> como elas virão de verdade: em outro cômodo, com outra luz, de outra xícara. A cabeça nunca aprende com elas, então elas mostram o que esperar lá fora. Ou escolha abaixo imagens de uma classe e toque no botão.',
  otherNames:
    'A cabeça de um {origin, select, link {link} other {arquivo}} só é testada em classes com o nome das dela: {classes}. Nenhuma das suas tem esse nome: renomeie-as em “Ensinar”.',
  failed: 'O teste falhou. Ele é refeito quando algo mudar.',
  noHead: 'As imagens estão aqui. Assim que houver uma cabeça para este backbone, ela é testada nelas.',
  asking: 'Testando…',
  right: 'Acertou {right, number} de {asked, plural, one {# imagem do seu conjunto de teste} other {# imagens do seu conjunto de teste}}',
  lineWhy: 'A cabeça nunca aprende com estas.',
  toIt: 'Ir para o conjunto de teste',
  rightPart:
    'Acertou {right, number} de {asked, plural, one {# imagem do seu conjunto de teste} other {# imagens do seu conjunto de teste}}, que testa {tested, number} de {classes, number} classes',
  between: 'Em imagens como estas, ela provavelmente acerta entre {low} e {high} das vezes.',
  tooFew:
    'Poucas demais para uma porcentagem: faça pelo menos {least, number} imagens de teste em {recordings, number} gravações, algumas de cada classe.',
  untested: 'Sem teste: {classes}. Faça também imagens de teste {count, plural, one {desta classe} other {destas classes}}.',
  lower: 'São entre {low, number} e {high, number} pontos a menos do que nas suas amostras, em “Quão boa”.',
  lowerWhy:
    'Suas imagens de teste talvez difiram daquelas com que ela aprende, ou amostras mudaram de classe depois que alguém olhou os erros dela. Para imagens como as do seu conjunto de teste, confie mais neste número. Imagens de aprendizado em mais lugares e luzes podem diminuir a diferença.',
  lowerWhyAdded:
    'Para imagens como as do seu conjunto de teste, confie mais neste número. Mais imagens de aprendizado, tão variadas quanto elas, podem diminuir a diferença. Talvez amostras também tenham mudado de classe depois que alguém olhou os erros dela.',
  higher: 'São entre {low, number} e {high, number} pontos a mais do que nas suas amostras, em “Quão boa”.',
  higherWhy:
    'Suas imagens de teste talvez sejam mais fáceis do que aquelas com que ela aprende, ou muito parecidas: confira se nenhuma é quase uma cópia.',
  sameAsHeldOut: 'Sem diferença clara em relação ao resultado nas suas amostras, em “Quão boa”: os dois números se apoiam.',
  noGap: 'Com mais imagens, este resultado é comparado aqui com o das suas amostras.',
  byClass: 'Por classe',
  classRight: '“{name}”: {right, number} de {asked, number} certas',
  unknownClass:
    '{count, plural, one {Uma imagem de teste é de uma classe que esta cabeça não conhece: não conta.} other {# imagens de teste são de classes que esta cabeça não conhece: não contam.}}',
  learnt:
    '{count, plural, one {Uma imagem de teste pode ser das que esta cabeça aprendeu: não conta até a cabeça aprender de novo.} other {# imagens de teste podem ser das que esta cabeça aprendeu: não contam até a cabeça aprender de novo.}}',
  learntInFile:
    '{count, plural, one {Uma imagem de teste é de uma gravação da qual esta cabeça aprendeu: não conta.} other {# imagens de teste são de gravações das quais esta cabeça aprendeu: não contam.}}',
  nobodyKnows:
    'Não se sabe de quais imagens esta cabeça aprendeu. Se as suas imagens de teste estão entre elas, este resultado não diz nada sobre imagens novas.',
  unreadable: '{count, plural, one {Uma imagem de teste não pode ser lida.} other {# imagens de teste não podem ser lidas.}}',
  seeWrong: '{count, plural, one {Ver a que ela errou} other {Ver as # que ela errou}}',
  wrongOnes: 'Imagens de teste que ela errou',
  surestFirst: 'Primeiro aquelas de que tinha mais certeza.',
  dropFolders: 'Solte aqui pastas para testar',
  fromFolders: 'Pastas com imagens de teste',
  ways: 'Uma pasta vai para a classe do seu nome. Arraste imagens de um quadro para outro; uma gravação vai sempre inteira.',
  waysByTouch:
    'Uma pasta vai para a classe do seu nome. Escolha imagens de um quadro de uma classe para passá-las para o outro; uma gravação vai sempre inteira.',
  hint: 'Depois segure abaixo o botão de uma classe: cada imagem da câmera testa essa <class>classe</class>, e a cabeça nunca aprende com ela.',
  record: 'Gravar {class} para o teste',
  hold: 'Segure para gravar teste',
  upload: 'Enviar',
  uploadTo: 'Enviar imagens de teste de {class}',
  tests: '{count, plural, one {# imagem a testa} other {# imagens a testam}}',
  learns: '{count, plural, one {Ela aprende com # imagem} other {Ela aprende com # imagens}}',
  testsOf: 'Imagens de teste de {class}',
  learnsOf: 'Imagens de {class} com que ela aprende',
  noTests: 'Nada testa esta classe ainda.',
  noneLearned: 'Ela não aprende com nenhuma imagem desta classe.',
  picture: 'Imagem {number, number}',
  chosenOnes: 'Imagens escolhidas',
  toTraining: '{count, plural, one {Aprender com ela} other {Aprender com estas #}}',
  toTest: '{count, plural, one {Usar como teste} other {Usar estas # como teste}}',
  delete: 'Excluir',
  chooseNone: 'Desmarcar todas',
};
