// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'Modelo de Teachable Machine',
  outFor:
    'Para todo lo que abre los modelos de imágenes de Teachable Machine: su propia biblioteca, ml5, extensiones de Scratch, App Inventor.',
  outForLibrary: 'Para los programas que abren los modelos de imágenes de Teachable Machine con su propia biblioteca.',
  outHolds: 'El backbone y tu cabeza en un zip (model.json, weights.bin, metadata.json). Tus imágenes no están en él.',
  noUnknown:
    'Con los mismos píxeles da las probabilidades que ves aquí; otro programa reduce una foto a su manera, y entonces pueden variar un punto o dos. Siempre nombra una clase: «No lo sé» no está en él.',
  otherSize:
    'Este backbone mira {side} × {side} píxeles, lo que la biblioteca de Teachable Machine lee del archivo. Los programas que siempre envían 224 × 224, como ml5, necesitan una cabeza sobre un MobileNet.',
  outProject:
    'Para Teachable Machine, guárdalo como .tm: clases, muestras de 224 × 224 píxeles y cómo aprende una cabeza del tipo «Dos capas». Las muestras de prueba, las clases sin muestras y lo que se grabó junto quedan fuera.',
  saveProject: 'Guardar como .tm',
  in: 'De otras herramientas',
  inFor: 'Lo que hiciste con Teachable Machine, o imágenes en un zip con una carpeta por clase.',
  inModel:
    'Un modelo se convierte aquí en una cabeza: sobre MobileNetV2 0.35, que se descarga si aún no está, o sobre el backbone que trae.',
  inProject: 'Un proyecto (.tm) o un zip de imágenes se convierte en un proyecto nuevo. Lo que se publicó, y sus claves, queda fuera.',
  open: 'Abrir un archivo',
  save: 'Guardar para Teachable Machine',
  saving: 'Escribiendo el modelo',
  ml5: 'Código para p5.js con ml5',
  ml5Lies: 'Va junto a los archivos descomprimidos',
  saved: 'Se guardó «{name}». Descomprímelo donde tu programa busque model.json.',
  notAModel:
    '«{file}» no es un modelo de Teachable Machine: esos tienen un model.json, un metadata.json con los nombres de las clases, y pesos. Una red sin esos nombres se puede añadir como backbone, en «Backbones».',
  archive: '«{file}» está dañado o incompleto, así que no se puede abrir. Cópialo de nuevo o pídelo otra vez.',
  modelDamaged: '«{file}» está dañado, así que no se abrió. Expórtalo otra vez.',
  modelTooLarge: '«{file}» contiene más de lo que cabe en un modelo de Teachable Machine, o lo afirma. Elige otro archivo.',
  otherHead: '«{file}» tiene una cabeza distinta de la de los modelos de imágenes de Teachable Machine, así que no se puede abrir.',
  backboneFails: '«{file}» trae un backbone que no funciona aquí, así que no se puede abrir.',
  soundModel: '«{file}» es un modelo de Teachable Machine de sonidos. Aquí solo se pueden abrir modelos de imágenes.',
  poseModel: '«{file}» es un modelo de Teachable Machine de posturas. Aquí solo se pueden abrir modelos de imágenes.',
  otherMedia: '«{file}» es un proyecto de Teachable Machine de sonidos o posturas. Aquí solo se pueden abrir proyectos de imágenes.',
  notThisHead:
    'Los modelos de Teachable Machine no tienen una cabeza así: solo «Lineal», «Dos capas» y «Ajuste fino» se pueden escribir como tal. Elige uno de ellos en «Cómo aprende».',
  notAGraph:
    'Este backbone es un grafo de TensorFlow, y los modelos de Teachable Machine están hechos de capas. Elige un MobileNetV2 o el backbone incluido.',
  notACrop:
    'Este backbone solo mira el centro de una imagen, lo que los modelos de Teachable Machine no pueden decir. Elige otro backbone.',
  notRandom: 'Este backbone tiene pesos aleatorios, que se hacen de nuevo en cada dispositivo. Elige otro backbone.',
  notUsable: 'La última parte de este backbone no se puede escribir como modelo de Teachable Machine. Elige otro backbone.',
};
