// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.
import type { Translated } from '../translation';

export const epochs: Translated<'epochs'> = {
  start: 'Empezar',
  stop: 'Parar',
  trainMore: 'Entrenar más',
  startOver: 'Empezar de cero',
  clear: 'Borrar',
  looking: 'Mirando tus imágenes una vez más',
  lookingFor: '{kind}: mirando tus imágenes una vez más',
  learningFor: '{kind}: aprendiendo',
  done: '{done, number} de {total, number}',
  epochOf: 'época {epoch, number} de {epochs, number}',
  notTunable: '{backbone} no termina con una convolución 1 × 1, así que su última parte no se puede ajustar aquí. Elige otro backbone.',
  notTunableHere:
    'Este backbone no se puede ajustar aquí: no termina con una convolución 1 × 1. Elige otro backbone u otro tipo de cabeza.',
  emptyMlp: 'Pulsa Empezar y mira cómo aprende: cada época añade un punto a las curvas, y las predicciones cambian con ella.',
  emptyFineTuning:
    'Pulsa Empezar: el backbone mira cada imagen una vez más y luego su última parte aprende de ellas, partiendo de lo que sabe. El backbone en sí queda como está; lo que cambia se guarda con tu cabeza.',
  soon: 'Las curvas empiezan en un momento.',
  running: 'Época {epoch, number} de {epochs, number}.',
  stopped: 'Parado tras la época {epoch, number}.',
  ended: 'Terminó antes de tiempo, tras la época {epoch, number}: ya no mejoraba.',
  finished: 'Hecho: {epochs, plural, one {# época} other {# épocas}}.',
  used: 'Predice la cabeza de la época {epoch, number}.',
  learns: 'Aprende de {samples, plural, one {# muestra} other {# muestras}}.',
  learnsWithCopies:
    'Aprende de {samples, plural, one {# muestra} other {# muestras}} y {copies, plural, one {# copia modificada} other {# copias modificadas}}.',
  choosing: '{samples, plural, one {# muestra apartada elige} other {# muestras apartadas eligen}} la época.',
  heldOut: '{samples, plural, one {# muestra está apartada} other {# muestras están apartadas}} para evaluar.',
  heldOutChose:
    '{samples, plural, one {# muestra está apartada para evaluar; también elige} other {# muestras están apartadas para evaluar; también eligen}} la época.',
  copiesLeftOut:
    '{copies, plural, one {Queda fuera # copia modificada} other {Quedan fuera # copias modificadas}}, las mismas de cada muestra: en esta pestaña no cabe más de lo que ve este backbone.',
  nothingHeldOut:
    'Ninguna clase tiene una toma de sobra, así que no se aparta nada para evaluar. Graba cada clase una segunda vez para ver cómo le va a la cabeza con muestras de las que no aprendió.',
  missing: 'No hay ninguna muestra de {classes} apartada, porque no hay una segunda toma: las cifras son solo de las otras clases.',
  missingChooses: 'Así que nada elige la época, y predice la más reciente.',
  accuracy: 'Exactitud',
  accuracyChart: 'Proporción de muestras bien predichas, por época',
  loss: 'Pérdida',
  lossChart: 'Entropía cruzada media, por época; más baja significa más segura de la respuesta correcta',
  epoch: 'Época',
  learningLine: 'Aprendizaje',
  heldOutLine: 'Apartadas',
  numbersOfEpochs: 'Los números de cada época',
  learningLoss: 'Aprendizaje: pérdida',
  learningRight: 'Aprendizaje: aciertos',
  heldOutLoss: 'Apartadas: pérdida',
  heldOutRight: 'Apartadas: aciertos',
  rightOf: '{right, number} de {asked, number}',
  frozen: 'Congelado',
  fineTuned: 'Ajustado, época {epoch, number}',
  rightOfAll: '{right, number} de {asked, number} bien',
  better:
    'Mejor: con ajuste fino acierta {tuned, number} de {asked, number} muestras apartadas; con el backbone congelado, {frozen, number}. El azar solo rara vez hace eso (prueba exacta de McNemar por tomas, p {p}).',
  worse:
    'Peor: con ajuste fino acierta {tuned, number} de {asked, number} muestras apartadas; con el backbone congelado, {frozen, number}. El azar solo rara vez hace eso (prueba exacta de McNemar por tomas, p {p}).',
  noClearDifference:
    'Sin diferencia clara: con ajuste fino acierta {tuned, number} de {asked, number} muestras apartadas; con el backbone congelado, {frozen, number}. El azar solo hace eso a menudo (prueba exacta de McNemar por tomas, p {p}).',
  choseToo:
    'Estas muestras también eligieron la época, así que la cabeza ajustada parece algo mejor de lo que es. Graba cada clase tres veces o más para dejar algunas aparte.',
  forgot:
    'Lo que olvidó: evaluado con {pictures, plural, one {# imagen} other {# imágenes}}, una de cada clase de preentrenamiento, el backbone acertaba {before, number}; cambiado para tus clases, acierta {now, number}.',
  forgotNothing:
    'No olvidó nada que estas imágenes muestren: evaluado con {pictures, plural, one {# imagen} other {# imágenes}}, una de cada clase de preentrenamiento, el backbone acertaba {before, number}; cambiado para tus clases, acierta {now, number}.',
  mayHaveForgotten:
    'Lo que pudo olvidar: en {changed, number} de {pictures, plural, one {# de tus imágenes} other {# de tus imágenes}} ({share}), el backbone cambiado nombra otra de sus {labels, plural, one {# clase de preentrenamiento} other {# clases de preentrenamiento}} que antes.',
  mayHaveForgottenNothing:
    'Lo que pudo olvidar: en {pictures, plural, one {# de tus imágenes} other {cada una de # de tus imágenes}}, el backbone cambiado sigue nombrando la misma de sus {labels, plural, one {# clase de preentrenamiento} other {# clases de preentrenamiento}} que antes.',
  tuningSettings: 'Ajustes: {epochs, plural, one {# época} other {# épocas}} como máximo, tasas de aprendizaje {block} y {head}',
  mostEpochs: 'Épocas como máximo',
  patience: 'Paciencia: épocas sin mejora',
  blockLearningRate: 'Tasa de aprendizaje de la última parte del backbone',
  headLearningRate: 'Tasa de aprendizaje de la cabeza',
  ratesWhy:
    'La parte del backbone tiene una <learningRate>tasa de aprendizaje</learningRate> menor que la cabeza, para que conserve lo que sabía.',
  fromNextStart: '<hyperparameter>Estos ajustes</hyperparameter> se aplican desde el próximo inicio.',
  mlpMeans:
    'Una <epoch>época</epoch> recorre todas las muestras, un <batch>lote</batch> tras otro, para reducir la <loss>pérdida</loss>. Con más <hiddenUnit>neuronas ocultas</hiddenUnit>, la cabeza puede aprender diferencias más finas y tarda más. La misma <seed>semilla aleatoria</seed> da otra vez las mismas elecciones.',
  slowly: 'Despacio, para mirar',
  asTeachableMachine: 'Ajustar como Teachable Machine',
  mlpSettings:
    'Ajustes: {hidden, plural, one {# neurona oculta} other {# neuronas ocultas}}, {epochs, plural, one {# época} other {# épocas}}, {optimiser} {rate}',
  hidden: 'Neuronas ocultas',
  epochCount: 'Épocas',
  dropout: 'Dropout',
  seed: 'Semilla aleatoria',
  learningRate: 'Tasa de aprendizaje',
  batchSize: 'Tamaño del lote',
  optimiser: 'Optimizador',
  adam: 'Adam',
  momentum: 'Momentum',
  sgd: 'Descenso del gradiente',
};
