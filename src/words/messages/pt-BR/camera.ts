// The camera: why there is none, and what to do.
import type { Translated } from '../translation';

export const camera: Translated<'camera'> = {
  none: 'Nenhuma câmera encontrada. Envie imagens em vez disso, ou tente de novo quando houver uma.',
  refused: 'A câmera não é permitida aqui. Permita-a nas configurações do site, na barra de endereço, e tente de novo, ou envie imagens.',
  busy: 'Outro programa está usando a câmera. Feche-o ou desligue a câmera nele e tente de novo.',
  unplugged: 'A câmera foi desconectada. O que você gravou está guardado. Conecte-a e ligue-a de novo.',
  insecure: 'Os navegadores só dão a câmera a páginas seguras. Abra esta página por https ou em localhost, ou envie imagens.',
  unsupported: 'Este navegador não pode usar uma câmera. Envie imagens ou experimente uma versão atual do Chrome, Edge, Firefox ou Safari.',
  silent:
    'A câmera está ligada, mas não envia imagem. Tire o que a cobre, feche outros programas que a usam ou escolha outra em “Opções da câmera”. O que você gravou está guardado.',
};
