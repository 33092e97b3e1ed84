// What the words of the field mean, each in plain words.
import type { Translated } from '../translation';

export const termMeanings: Translated<'termMeanings'> = {
  sample: 'Una imagen que diste, junto con su clase. De las muestras aprende la cabeza.',
  class: 'Una de las cosas que la cabeza distingue. Tú eliges su nombre.',
  dataset: 'Todas tus muestras con sus clases.',
  recording:
    'Muestras tomadas una justo después de otra, mientras se mantuvo el botón una vez. Se parecen mucho, así que siempre van juntas.',
  tag: 'Una palabra que pones a las muestras para comparar grupos de ellas, como «dentro» y «fuera».',
  backbone:
    'Una gran red neuronal que ya se entrenó con fotos de otras personas. Convierte cada imagen en una lista de números. La usas tal cual.',
  session: 'Un backbone mientras está cargado y trabaja en un dispositivo.',
  fingerprint: 'Un código corto, calculado con todos los números de un backbone. Dos backbones con el mismo código son iguales.',
  classifier: 'La última parte de un backbone, de su primer entrenamiento. Nombra los tipos de cosas que aprendió entonces.',
  pretrainingClass: 'Un tipo de cosa que el backbone aprendió a nombrar en su primer entrenamiento, antes de llegar a ti.',
  embedding: 'La lista de números que el backbone saca de una imagen. Imágenes parecidas reciben números parecidos.',
  featureMap: 'Una cuadrícula de números dentro del backbone. Muestra en qué parte de la imagen se encontró algo.',
  head: 'La parte pequeña que aprende de tus muestras. Convierte los números de una imagen en una probabilidad para cada clase.',
  hyperparameter: 'Un ajuste que se elige antes de aprender. No se aprende de las muestras.',
  epoch: 'Una pasada por todas las muestras mientras la cabeza aprende.',
  learningRate:
    'Lo grande que es cada paso del aprendizaje. Con pasos demasiado pequeños tarda mucho; con pasos demasiado grandes nunca se asienta.',
  augmentation:
    'Copias de una muestra en espejo, recortadas, más claras, más oscuras o borrosas. La cabeza también aprende de ellas, para prestar menos atención a esas cosas.',
  logit: 'La puntuación de una clase antes de convertirse en probabilidad. La clase con la puntuación más alta es la respuesta.',
  split: 'De qué tomas puede aprender una cabeza y cuáles se guardan para evaluarla.',
  fold: 'Una de las cinco partes de tus tomas. Cada parte, por turnos, se guarda para evaluar mientras una cabeza aprende de las otras cuatro.',
  heldOut: 'Guardado para evaluar: la cabeza no aprendió de estas muestras, así que sus respuestas son una prueba honesta.',
  shot: 'Una muestra de cada clase. Con un shot, la cabeza aprende de una sola muestra de cada clase.',
  confusionMatrix: 'Una tabla de respuestas correctas y erróneas: una fila por cada clase verdadera, una columna por cada respuesta.',
  calibration: 'Hacer que los porcentajes signifiquen lo que dicen: de 100 respuestas dadas con un 80 por ciento, unas 80 son correctas.',
  novelty: 'Lo poco que se parece una imagen a cualquiera de tus muestras. Si no había nada así, «No lo sé» es la respuesta honesta.',
  neighbour: 'Una muestra que, para el backbone, se parece más a una imagen: sus números son los más cercanos.',
  evidenceMap: 'La imagen en cuadrados. Cada uno muestra cuánto habló a favor de la respuesta o en contra.',
};
