// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'Verificar as imagens: classes que vale olhar de novo',
  some: '{count, plural, one {Em uma imagem a classe pode estar errada.} other {Em # imagens a classe pode estar errada, a mais suspeita primeiro.}}',
  how: 'Em tantas imagens, uma cabeça que não as tinha aprendido teve mais certeza de outra classe do que o normal. Aqui estão aquelas cuja classe menos apoiam essa cabeça e as imagens mais parecidas de outras gravações. Ambas podem errar: quem decide é você.',
  none: 'Em nenhuma imagem a classe se destaca como errada',
  noneText: 'Cada imagem testada se parece com sua classe, ou você disse que a classe está certa.',
  asks: 'As classes são conferidas depois que a cabeça foi testada com imagens que não tinha aprendido. Para isso, cada classe precisa de uma segunda gravação ou de outra foto.',
  list: 'Imagens cuja classe pode estar errada',
  keep: 'A classe está certa',
  more: '{count, plural, one {Mostrar mais #} other {Mostrar mais #}}',
  others: 'Menos provavelmente erradas',
  othersHow:
    'Menos coisas falam contra a classe destas imagens, mas um erro pode se esconder entre elas. Primeiro vem a classe que a cabeça de teste e as imagens mais parecidas menos apoiam: quanto mais abaixo, menos há a encontrar.',
  moreOthers: '{count, plural, one {Olhar # delas} other {Olhar # delas}}',
  mistakes:
    '{count, plural, one {A cabeça erra em # imagem, mas não tem certeza suficiente de outra classe para pôr a dela em dúvida.} other {A cabeça erra em # imagens, mas não tem certeza suficiente de outra classe para pôr a delas em dúvida.}} Veja “{section}”, “{table}”.',
};
