// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: 'Series de muestras',
  intro:
    '¿Sin cámara o sin tiempo? El programa dibuja aquí estas imágenes, cada una distinta, algunas oscuras o borrosas como las de una cámara. Aun así se parecen más entre sí que las fotos. No se descarga nada. Una serie se abre como un proyecto propio, junto a los que tienes.',
  leaves: 'Hojas',
  trafficSigns: 'Señales de tráfico',
  digits: 'Cifras escritas',
  dice: 'Dados',
  textures: 'Superficies',
  faces: 'Caras',
  about:
    '{classes, plural, one {# clase} other {# clases}}, {pictures, plural, one {# imagen} other {# imágenes}} para aprender y {tests, number} para evaluar',
  each: 'Imágenes de cada clase',
  shortcut: 'Con un atajo',
  shortcutHint:
    'Cada clase está sobre un fondo de su propio color. Una cabeza puede aprender el color y perderse el resto: un sesgo que introdujiste tú.',
  open: 'Abrir',
  openNamed: 'Abrir {name} como proyecto',
  openAgain: 'Abrir otra vez',
  openAgainNamed: 'Abrir otra vez: {name}',
  shortcutName: '{name}, con un atajo',
  drawing: 'Dibujando',
  opening: 'Abriendo «{name}»',
  takingIn: 'Añadiendo',
  progress: '{done, number} de {total, number} imágenes',
  failed: 'No se pudieron dibujar las imágenes. Cierra otras pestañas e inténtalo de nuevo.',
  opened:
    '«{name}» está abierto con {pictures, plural, one {# imagen} other {# imágenes}} para aprender y {tests, number} para evaluar. Míralo en «Enseñar», o compara aquí con él.',
  cancelled: 'Cancelado. Lo añadido hasta ahora está en «{name}».',
  preview: '{name}: una imagen de cada clase',
};
