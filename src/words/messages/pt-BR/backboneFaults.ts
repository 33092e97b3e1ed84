// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: 'Nenhum dispositivo conseguiu executar o backbone: {why} Tente um navegador atual.',
  otherEdition: '“{head}” foi feita com outra edição deste backbone e por isso não pode prever com ele.',
  keptStopping: 'O backbone parava toda hora. Suas amostras estão a salvo. Tente de novo ou escolha outro dispositivo.',
  impostor: 'O backbone não é o que diz ser, por isso não é usado.',
  unusable: 'Este aplicativo não consegue executar o backbone.',
  notDownloaded: 'Não foi possível baixar {name}.',
  notUsed: '{name} não é usado.',
  stillUsing: 'Ainda em uso: {name} em {device}.',
};
