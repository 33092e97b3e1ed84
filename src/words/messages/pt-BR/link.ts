// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: 'Link',
  purpose: 'Envie sua cabeça numa mensagem. Quem abrir o link já a tem, sem arquivo.',
  hereOnly:
    'Este endereço só vale neste computador: o link abre aqui e em nenhum outro lugar. Para dar sua cabeça a alguém, salve um arquivo de cabeça.',
  networkOnly:
    'Este endereço só vale na sua rede: o link abre em dispositivos desta rede e em nenhum outro lugar. Para dar sua cabeça a outras pessoas, salve um arquivo de cabeça.',
  holds: 'Ele contém sua cabeça e os nomes das classes dela, não as suas imagens.',
  holdsScore: 'Ele também diz quantas vezes a cabeça acertou quando foi testada: {right, number} de {asked, number}.',
  fragment: 'Tudo fica numa parte do endereço que os navegadores nunca enviam; por isso nenhum servidor vê nada.',
  costs: 'Ele é menos exato que um arquivo de cabeça, porque seus números são arredondados.',
  costsSeen: 'Quando estiver pronto, você vê quantas respostas isso muda.',
  leavesOut:
    'Ficam de fora “Não sei”, de modo que ele dá uma classe para cada imagem, a ficha e as imagens que conferem a cabeça onde ela é aberta. Um arquivo de cabeça leva tudo isso.',
  codeFits: 'Cabe num código QR.',
  codeFitsCoarser: 'Para um código QR, seus números precisam ser mais arredondados ou menos: os dois links são feitos, e você escolhe.',
  codeTooSmall:
    'É longo demais para um código QR: {room, plural, =0 {nele não cabem classes como estas.} one {nele cabe cerca de # classe como estas.} other {nele cabem cerca de # classes como estas.}}',
  make: 'Criar um link',
  making: 'Criando o link',
  yours: 'O link',
  length: '{letters, number} caracteres.',
  long: '{letters, number} caracteres: alguns aplicativos de mensagens cortam links com mais de 2.000. Um arquivo de cabeça não tem esse limite.',
  coarser: 'O link é menos exato que sua cabeça: cada número tem um de {values, number} valores.',
  folded: 'Para este link, os {from, number} números de cada imagem são somados até restarem {to, number}.',
  agreement:
    'Das suas {of, plural, one {# imagem} other {# imagens}}, {same, plural, one {# recebe} other {# recebem}} a mesma resposta. Nenhuma probabilidade muda mais de {points, plural, one {# ponto percentual} other {# pontos percentuais}}.',
  right: 'Sua cabeça acerta {before, number} de {of, number}; o link, {after, number}. Ela pode ter aprendido com essas amostras.',
  rightOnLearned:
    'Nas imagens com que aprendeu, sua cabeça acerta {before, number} de {of, number}; o link, {after, number}. Isso mostra o que o arredondamento muda, não quão boa é a cabeça.',
  rightOnTest: 'No seu conjunto de teste, sua cabeça acerta {before, number} de {of, number}; o link, {after, number}.',
  notLinear: 'Só uma cabeça do tipo “Linear” cabe num link. Escolha-o em “Como ela aprende” ou salve um arquivo de cabeça.',
  damaged: 'Este link está danificado: talvez falte uma parte. Peça-o de novo.',
  tooNew: 'Este link foi criado por um Headstart mais novo (versão {version}). Recarregue esta página para obtê-lo e abra o link de novo.',
};
