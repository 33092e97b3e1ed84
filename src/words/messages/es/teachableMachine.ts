// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modelo de Teachable Machine',
  outFor:
    'Para todo lo que abre los modelos de imágenes de Teachable Machine: su propia biblioteca, ml5, extensiones de Scratch, App Inventor.',
  outHolds: 'El backbone y tu cabeza en un zip (model.json, weights.bin, metadata.json). Tus imágenes no están en él.',
  sameAnswers: 'Da las mismas respuestas que aquí.',
  otherSize:
    'Este backbone mira {side} × {side} píxeles, que la biblioteca de Teachable Machine lee del archivo. Los programas que siempre envían 224 × 224, como ml5, necesitan una cabeza sobre un MobileNet.',
  save: 'Guardar para Teachable Machine',
  saving: 'Escribiendo el modelo',
  saved: 'Se guardó «{name}». Descomprímelo donde tu programa busque model.json.',
  notThisHead:
    'Los modelos de Teachable Machine no tienen una cabeza así: solo la regresión logística, un MLP y un backbone ajustado se pueden escribir como tal. Elige uno de ellos en «Cómo aprende».',
  notAGraph:
    'Este backbone es un grafo de TensorFlow, y los modelos de Teachable Machine están hechos de capas. Elige un MobileNetV2 o el backbone incluido.',
  notACrop:
    'Este backbone solo mira el centro de una imagen, lo que los modelos de Teachable Machine no pueden decir. Elige otro backbone.',
  notRandom: 'Este backbone tiene pesos al azar, que se hacen de nuevo en cada dispositivo. Elige otro backbone.',
  notUsable: 'La última parte de este backbone no se puede escribir como modelo de Teachable Machine. Elige otro backbone.',
};
