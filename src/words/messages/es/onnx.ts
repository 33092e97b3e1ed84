// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'Modelo ONNX',
  purpose: 'Para todo lo que ejecuta archivos ONNX: Python, C#, Java, teléfonos.',
  wholeHolds:
    'El backbone y la cabeza en un solo archivo. Entran los píxeles de una imagen ({side} × {side}, rojo, verde, azul, de 0 a 255) y sale una probabilidad por clase.',
  headHolds: 'La cabeza sola recibe embeddings en lugar de imágenes.',
  opset: 'Está escrito con el opset {opset, number}, solo con operadores del estándar ONNX.',
  noUnknown:
    'Con los mismos píxeles da las probabilidades que ves aquí; otro programa reduce una foto a su manera, y entonces pueden variar un punto o dos. Siempre nombra una clase: «No lo sé» no está en él.',
  keras: 'Para tf.keras, guarda mejor para Teachable Machine y convierte ese model.json con tensorflowjs_converter.',
  save: 'Guardar modelo ONNX',
  saveHead: 'Guardar solo la cabeza (.onnx)',
  saving: 'Escribiendo el archivo ONNX',
  snippet: 'Le pregunta por una imagen, con onnxruntime y Pillow',
  headSnippet: 'Le pregunta a la cabeza por embeddings guardados, con onnxruntime',
  saved: 'Se guardó «{name}».',
  notRandom: 'Este backbone tiene pesos aleatorios, que se hacen de nuevo en cada dispositivo, así que no se escribe en un archivo.',
  needsBackbone: 'Una cabeza con ajuste fino cambia el propio backbone, así que se guarda junto con él.',
  notUsable: 'Este backbone no se pudo escribir como ONNX. Elige otro backbone.',
};
