// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'Novo projeto',
  open: 'Abrir',
  pictures: '{count, plural, one {# imagem} other {# imagens}}',
  picturesNotSaved: '{count, plural, one {# imagem, não salva} other {# imagens, não salvas}}',
  picturesPartly: '{count, plural, one {# imagem} other {# imagens}}, faltam outras',
  delete: 'Excluir projeto',
  deleted: 'Este projeto foi excluído em outra aba. Você vê o que esta aba tinha lido dele.',
  openAnother: 'Abrir outro projeto',
  deleteAsk: 'Excluir “{name}”?',
  deleteMeans: 'As classes e amostras dele são excluídas deste dispositivo. Isso não pode ser desfeito.',
  upload: 'Continuar o envio',
  uploadBack: 'Voltar e continuar o envio',
  uploadTakeBack: 'Retomar o projeto e continuar o envio',
  leaveOut: 'Deixar de fora',
  ok: 'OK',
  saveAgain: 'Tentar salvar de novo',
  takeBack: 'Retomar o projeto',
};
