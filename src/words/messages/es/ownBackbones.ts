// A backbone of one’s own: why files are none, and what to do.
import type { Translated } from '../translation';

export const ownBackbones: Translated<'ownBackbones'> = {
  deviceCannot: 'Este dispositivo no pudo ejecutar ese backbone ({detail}). El que está en uso sigue.',
  unusable: 'Este backbone no se puede usar: {detail}.',
  noTopology:
    'Entre estos archivos no hay ningún model.json de una red de TensorFlow.js. Elígelo junto con sus archivos de pesos, o un zip de todo.',
  several: 'Hay varios {detail} entre estos archivos. Elige un backbone cada vez.',
  missing: 'Falta el archivo de pesos «{detail}». Elige model.json y todos sus archivos de pesos juntos.',
  archive: 'El archivo comprimido no se puede usar: {detail}.',
  tooLarge: 'Estos archivos son más grandes de lo que puede ser un backbone ({detail}).',
  unreadable: 'Un archivo no se pudo leer ({detail}). Elige los archivos de nuevo.',
  stopped:
    'La lectura de los archivos se detuvo ({detail}). Quizá sean demasiado grandes para este dispositivo: cierra otras pestañas e inténtalo de nuevo.',
  cancelled: 'Se canceló la lectura de los archivos.',
};
