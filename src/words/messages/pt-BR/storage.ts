// What is saved and what is not, and why.
import type { Translated } from '../translation';

export const storage: Translated<'storage'> = {
  absent: 'Este navegador não guarda nada depois que a aba fecha (uma janela anônima?). Salve sua cabeça como arquivo antes de sair.',
  quota:
    'O espaço em disco que este navegador concede está cheio. O que você adiciona agora fica só nesta aba: libere espaço e tente de novo, e salve sua cabeça como arquivo.',
  tooNew: 'Estes projetos foram feitos por um Headstart mais novo. Recarregue a página para obtê-lo.',
  notFound: 'Este projeto não está mais neste dispositivo.',
  goneHere: 'Este projeto não está mais neste dispositivo. Suas amostras ainda estão nesta aba: não a feche antes que sejam salvas.',
  taken: 'Outra aba trabalha agora neste projeto. O que foi mudado aqui por último não está salvo: retome o projeto para salvar.',
  failed: 'Não foi possível salvar. O que você adiciona agora fica só nesta aba: tente de novo, e salve sua cabeça como arquivo.',
};
