// How the head learns: the kinds of head, what each reuses and learns, and its settings.
import type { Translated } from '../translation';

export const heads: Translated<'heads'> = {
  open: 'Cómo aprende',
  title: 'Cómo aprende la cabeza',
  hint: 'Todos los tipos de <head>cabeza</head> reutilizan lo que aprendió el <backbone>backbone</backbone>. Van del más sencillo al más elaborado. Elige uno: los sencillos responden al momento; los últimos aprenden cuando pulsas «Empezar».',
  opened:
    'Ahora predice «{head}», una cabeza de un {origin, select, link {enlace} other {archivo}}. Lo que elijas aquí es cómo aprende tu propia cabeza.',
  kind: 'Tipo de cabeza',
  numbers: '{numbers, plural, one {# número} other {# números}}',
  reusesClassifier: 'Reutiliza el backbone y sus clases de preentrenamiento: lo que ya sabe nombrar.',
  reusesFrozen: 'Reutiliza el backbone <frozen>congelado</frozen>.',
  reusesMost: 'Reutiliza el backbone salvo su última parte.',
  learnsNothing: 'No aprende nada: tú dices qué clases de preentrenamiento cuentan como tus clases.',
  learnsMean: 'Aprende el <nearestMean>embedding medio de cada clase</nearestMean>: una muestra basta para empezar.',
  learnsSamples: 'Aprende cada muestra de memoria: las <neighbour>más parecidas a una imagen nueva</neighbour> votan.',
  learnsWeights:
    'Aprende con qué fuerza habla cada número de un embedding a favor de cada clase (<linearHead>regresión logística</linearHead>).',
  learnsLayers:
    'Aprende dos <layer>capas</layer> de <weight>pesos</weight> (un perceptrón multicapa), <epoch>época</epoch> a época, mientras miras.',
  learnsBlock: '<fineTuning>Aprende de nuevo esa última parte</fineTuning>, junto con la cabeza.',
  nothingToSet: 'No hay nada que ajustar.',
  lookingAgain: 'Mirando de nuevo…',
  notFound: 'No se encontró un valor mejor; la cabeza sigue con este.',
  strengthAuto: 'Elegir la fuerza automáticamente',
  strength: 'Fuerza de la penalización',
  strengthNow: 'Fuerza de la penalización: {strength}.',
  strengthUsual: 'Fuerza de la penalización: {strength}, la habitual.',
  strengthHow: 'Se elige evaluando con muestras apartadas, por tomas enteras, cada vez que dejas de añadir muestras.',
  strengthMeaning:
    'La <penalty>penalización</penalty> (regularización L2) mantiene pequeños los <weight>pesos</weight> de la cabeza. Débil: la cabeza sigue cada una de tus muestras. Fuerte: se guía por lo que tienen en común y está menos segura.',
  balanced: 'Todas las clases cuentan igual',
  balancedOn: 'Una clase con muchas muestras no tiene ventaja.',
  balancedOff: 'Una clase con muchas muestras tiene ventaja, como si apareciera más a menudo.',
  votersAuto: 'Elegir el número de vecinos automáticamente',
  voters: 'Vecinos que votan',
  votersUnknown: 'Vecinos que votan:…',
  votersNow: '{voters, plural, one {Decide la muestra más cercana.} other {Votan las # muestras más cercanas.}}',
  votersUsual:
    '{voters, plural, one {Decide la muestra más cercana, como es habitual.} other {Votan las # muestras más cercanas, como es habitual.}}',
  votersHow: 'El número se elige evaluando cada muestra contra todas las demás, cada vez que dejas de añadir muestras.',
  votersMeaning: 'Pocos: una sola muestra rara puede decidir. Muchos: las clases pequeñas pierden la votación.',
  keepsEmbeddings:
    'Esta cabeza guarda un <embedding>embedding</embedding> de cada muestra, así que su archivo contiene algo de cada una de tus imágenes.',
  oneRecording:
    '{count, plural, one {{classes} tiene una sola toma, así que no se puede apartar ninguna muestra suya para encontrar un valor mejor. Graba esta clase una vez más.} other {{classes} tienen una sola toma cada una, así que no se puede apartar ninguna muestra suya para encontrar un valor mejor. Graba estas clases una vez más.}}',
  oneRecordingMany:
    '{count, plural, one {# clase tiene una sola toma, así que no se puede apartar ninguna muestra suya para encontrar un valor mejor. Grábala una vez más.} other {# clases tienen una sola toma cada una, así que no se puede apartar ninguna muestra suya para encontrar un valor mejor. Graba cada una otra vez.}}',
};
