// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: 'Não foi possível buscar o backbone: não há conexão. Conecte-se e tente de novo.',
  silent:
    'O servidor do backbone não dá nenhuma resposta que esta página possa ler. Pode ser a conexão, um filtro no caminho ou a regra do servidor contra outros sites (CORS). Tente de novo ou escolha outro.',
  cors: 'O servidor do backbone responde, mas não deixa outro site ler dele (CORS). Escolha outro.',
  tooLarge: 'O que o servidor envia é maior que qualquer backbone; por isso não é aceito. Escolha outro.',
  notFound: 'O backbone não está mais no seu endereço. Tente mais tarde ou escolha outro.',
  refused: 'O servidor do backbone recusou. Tente mais tarde ou escolha outro.',
  cutShort: 'O backbone chegou incompleto. Tente de novo.',
  damaged: 'O backbone chegou danificado ou foi alterado no caminho; por isso não é usado. Tente de novo.',
  noBackbone: 'O que chegou não é um backbone. O endereço talvez leve a outra coisa.',
  ownGone: 'Este seu backbone não está mais neste dispositivo. Adicione de novo os arquivos em “Backbones”.',
  cancelled: 'O carregamento do backbone foi cancelado.',
  classesOffline: 'Não foi possível buscar as classes de pré-treino do backbone: não há conexão. Conecte-se e tente de novo.',
  classesSilent: 'O servidor das classes de pré-treino do backbone não dá nenhuma resposta que esta página possa ler. Tente mais tarde.',
  classesNotFound: 'As classes de pré-treino do backbone não estão mais no seu endereço. Tente mais tarde.',
  classesRefused: 'O servidor das classes de pré-treino do backbone recusou. Tente mais tarde.',
  classesCutShort: 'As classes de pré-treino do backbone chegaram incompletas. Tente de novo.',
  classesDamaged:
    'As classes de pré-treino do backbone chegaram danificadas ou foram alteradas no caminho; por isso não são usadas. Tente de novo.',
  classesOdd: 'O que chegou não são as classes de pré-treino deste backbone; por isso não são usadas.',
  classesCancelled: 'A busca foi cancelada.',
};
