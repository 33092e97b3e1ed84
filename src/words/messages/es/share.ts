// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: 'Guardar cabeza',
  waitsForSamples: 'Tus muestras aún se están mirando: {done} de {total}. La cabeza sale en cuanto las conozca todas.',
  waitsForSettings: 'Los ajustes de la cabeza aún se están eligiendo con tus muestras. Sale en cuanto termine.',
  waitsForLearning: 'La cabeza aún aprende tus muestras. Sale en cuanto las conozca todas.',
  holdsSamples: 'Esta cabeza guarda algo de cada muestra',
  holdsSamplesMeans:
    'Una cabeza de vecinos más cercanos guarda los números que representan cada muestra (su embedding). Quien reciba el archivo puede averiguar algo de cada imagen, aunque no la imagen misma.',
  saveAnyway: 'Guardarla de todos modos',
  none: 'Aún no hay cabeza que guardar',
  noneMeans:
    'Una <head>cabeza</head> es lo que aprende de tus <sample>muestras</sample>. En cuanto dos clases tengan muestras, puedes guardarla aquí como archivo.',
  noneMeansOn:
    'Una <head>cabeza</head> es lo que aprende de tus <sample>muestras</sample>. En cuanto dos clases que no estén fuera tengan muestras, puedes guardarla aquí como archivo.',
  fileHolds: 'Contiene la cabeza y los nombres de sus clases, no tus imágenes.',
  kindOf: 'Cómo aprendió: {kind}',
  knows: 'Lo que conoce',
  unnamed:
    '{count, plural, one {Una clase todavía se llama {names}.} other {Algunas clases todavía se llaman {names}.}} Eso es lo que otros leerán como respuesta. Ponles, donde enseñas, nombres que digan lo que muestran.',
  file: 'Archivo de cabeza',
  fileFor: 'Deja que alguien use lo que enseñaste, aquí o en Python.',
  openMeans: 'La cabeza de alguien (su nombre termina en .head.safetensors). Predice al momento, y tus propias muestras se quedan.',
  open: 'Abrir cabeza',
  back: 'Volver a mi cabeza',
  name: 'Nombre',
  savedOn: 'Guardada el',
  learnedFrom: 'Aprendida de',
  backbone: 'Backbone',
  madeBy: 'Hecha por',
  notSaid: 'No se indica.',
  teachOwn: 'Entrenar mis propias clases',
};
