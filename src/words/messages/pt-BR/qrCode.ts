// A head as a QR code.
import type { Translated } from '../translation';

export const qrCode: Translated<'qrCode'> = {
  ofLink: 'Código QR do link',
  precision: 'Precisão',
  fits: 'Cabe num código QR',
  finest: 'Link mais exato',
  room: '{classes, plural, one {Num código QR cabe cerca de # classe como estas. Quanto mais classes, menos exato o link.} other {Num código QR cabem cerca de # classes como estas. Quanto mais classes, menos exato o link.}}',
  dense:
    '{letters, number} caracteres dão um código denso. Poucas câmeras leem mais de {best, number} caracteres de uma tela: experimente antes de contar com ele.',
  hereOnly: 'Um código QR deste link não serve a nenhum celular: o endereço só vale neste computador.',
  ownServer: 'Se é você quem roda o Headstart',
  ownServerHow: 'Inicie-o com npm run serve -- --host, abra o endereço da sua rede que ele então mostra e crie o link ali.',
  anyway: 'Mostrar o código QR mesmo assim',
  tooLong: 'É demais para um código QR: compartilhe o link ou salve um arquivo de cabeça.',
  scan: 'Código QR',
  scanFor: 'Uma cabeça de outra tela ou do papel. Ela prevê na hora, e suas próprias amostras ficam.',
  camera: 'Ler com a câmera',
  picture: 'Escolher uma imagem do código',
  looking: 'Segure o código diante da câmera',
  seen: 'O que a câmera vê',
  none: 'Nenhum código QR foi encontrado nesta imagem. Tire-a mais de perto, de frente, com o código inteiro e um pouco de branco em volta.',
  other: 'Este código QR não contém uma cabeça. Um que contém vem de “Link”, em “Compartilhar”.',
  notAPicture: 'Este arquivo não é uma imagem que se possa olhar. Escolha uma imagem JPEG, PNG ou WebP.',
  pictureTooLarge: 'Esta imagem tem pixels demais. Escolha uma menor ou recorte o código.',
  stopped: 'A busca por um código parou: falta uma parte do aplicativo. Recarregue esta página quando estiver on-line e tente de novo.',
};
