// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'Este dispositivo no pudo ejecutar ese backbone. Se sigue usando el anterior.',
  unusable:
    'Esta aplicación no puede ejecutar ese backbone. Ejecuta redes de TensorFlow.js, de capas o grafos, que miran una imagen cuadrada en color.',
  noTopology:
    'Entre estos archivos no hay ningún model.json de una red de TensorFlow.js. Elígelo junto con sus archivos de pesos, o un zip de todo.',
  several: 'Hay varios backbones entre estos archivos. Elige solo uno a la vez.',
  missing: 'Falta el archivo de pesos «{file}». Elige model.json y todos sus archivos de pesos juntos.',
  archive: 'El archivo comprimido no se puede leer. Descomprímelo y elige los archivos que contiene.',
  encrypted:
    'El archivo comprimido está protegido con contraseña, así que no se puede leer. Descomprímelo con su contraseña y elige los archivos mismos.',
  tooLarge: 'Estos archivos son más grandes de lo que puede ser un backbone.',
  unreadable: 'Un archivo no se pudo leer. Elige los archivos de nuevo.',
  stopped:
    'La lectura de los archivos se detuvo. Quizá sean demasiado grandes para este dispositivo: cierra otras pestañas e inténtalo de nuevo.',
  cancelled: 'Se canceló la lectura de los archivos.',
};
