// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver:
    'Outra aba assumiu “{project}”, o que encerrou o envio aqui: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}.',
  left: 'O envio para “{project}” terminou quando você saiu desse projeto: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}.',
  classGone:
    'A classe a que se destinavam foi excluída nesse meio-tempo; por isso {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}. Envie-os para outra classe se os quiser.',
  failed:
    'O envio parou: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}.',
  earlier:
    'O último envio para “{project}” terminou antes: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}. Escolha-os de novo se os quiser.',
  elsewhere:
    'Assumir “{project}” encerrou um envio na outra aba: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}. Aquela aba pode retomá-lo e continuar.',
  ofFile:
    'Um arquivo não entrou por inteiro em “{project}”: {total, plural, one {falta a imagem dele} other {faltam {left, number} de {total, number} imagens}}. Junte o arquivo a ele de novo para ter o resto.',
  newer:
    'Um Headstart mais novo em outra aba encerrou o envio aqui: {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}. Recarregue a página para obtê-lo e escolha-os de novo.',
  classBack:
    'A classe a que se destinavam esteve fora por um tempo; por isso {total, plural, one {o arquivo não foi recebido} other {{left, number} de {total, number} arquivos não foram recebidos}}.',
};
