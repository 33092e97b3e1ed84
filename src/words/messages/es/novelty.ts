// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: 'No lo sé',
  unknownMeans: 'No lo sé: esto es demasiado distinto de las imágenes de las que aprendió la cabeza.',
  blankMeans: 'No lo sé: para la cabeza, esto se parece más a una imagen vacía que a todo aquello de lo que aprendió.',
  ifItHadTo: 'Si tuviera que elegir:',
  nearest: 'Tus muestras más parecidas',
  nearestOf: 'Muestra de {class}, similitud {similarity}',
  larger: 'Una de tus muestras',
  largerMeans:
    'De {class}. <similarity>Similitud</similarity> {similarity}: el coseno del ángulo entre los dos embeddings, 1 si son iguales.',
  cut: 'La muestra, recortada al cuadrado que ve el backbone',
  ownOf: 'Muestra de {class}',
  lineMeans:
    'Una cabeza nombra una de sus clases para cualquier imagen. Este límite le hace decir «No lo sé» cuando una imagen <novelty>se parece a tus muestras menos</novelty> que ellas entre sí.',
  keep: 'Conservar de tus propias imágenes',
  keepAll: 'todas: siempre responde',
  cost: 'Cada una se comparó solo con tomas que no son la suya. De {total, plural, one {# imagen} other {# imágenes}} rechazaría {refused, plural, =0 {ninguna} one {#} other {#}}.',
  below: 'Aún respondidas, pero por poco',
  above: 'Rechazadas: el precio de este límite',
  noneAbove: 'No se rechaza ninguna de tus propias imágenes.',
  strict: 'Más a la izquierda rechaza más: menos respuestas equivocadas ante cosas desconocidas, más imágenes tuyas perdidas.',
  making: 'Comparando tus muestras…',
  secondRecording: 'Hace falta una segunda toma de {classes}',
  oneRecording: 'Hacen falta más imágenes',
  oneRecordingMeans:
    'El límite se fija con imágenes que no se compararon con su propia toma, así que cada clase necesita dos tomas, y entre todas veinte imágenes. Las imágenes de una toma se parecen tanto que todo lo demás parecería desconocido.',
  opened: 'Ahora responde una cabeza de un {origin, select, link {enlace} other {archivo}}',
  openedMeans:
    'El límite aquí se fija con tus propias muestras: cierra la cabeza del {origin, select, link {enlace} other {archivo}} para verlo. Una cabeza de un {origin, select, link {enlace} other {archivo}} dice «No lo sé» según el límite que trajo, si trajo uno.',
  elseTitle: '«Otra cosa» como clase',
  elseMeans:
    'También puedes enseñarle una clase de cosas que no son ninguna de las otras: una mesa vacía, manos, tu cara. Entonces las distingue mejor que cualquier límite. Solo aprende lo que le muestras: lo que no está en ninguna de tus imágenes sigue necesitando el límite.',
  elseName: 'Otra cosa',
  elseAdd: 'Añadir la clase «Otra cosa»',
  elseThere: 'La clase está ahí. Llénala en «Enseñar».',
};
