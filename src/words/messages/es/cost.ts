// Cost: what a head took here, and what pretraining took elsewhere.
import type { Translated } from '../translation';

export const cost: Translated<'cost'> = {
  empty: 'Aquí aún no se ha aprendido nada',
  emptyText:
    'Aquí verás lo que costó tu cabeza en tiempo, operaciones y energía, junto a lo que costó preentrenar el backbone en que se apoya y junto a preentrenamientos mayores hechos en otros sitios. Enséñale primero dos clases.',
  fromTo: '{low} a {high}',
  share: 'Preentrenar este backbone gastó {times} veces la energía que gastó tu cabeza.',
  shareAll: 'Tu cabeza pudo gastar tanta energía como costó preentrenar este backbone, o más.',
  shareUnknown:
    'Nunca se publicó cuánta energía costó preentrenar este backbone, así que nadie puede decir qué parte de ella gastó tu cabeza.',
  shareUnread: 'Lo que costó preentrenar este backbone está en su ficha, que no se pudo leer. ¿Hay conexión?',
  payback: 'Así que {heads} cabezas como la tuya gastan juntas tanta energía como el preentrenamiento.',
  reading: 'Leyendo lo que costó el preentrenamiento…',
  measuring: 'Midiendo cuánto tarda una imagen…',
  nothingLearned:
    'Esta cabeza no aprendió nada aquí: toma sus respuestas de lo que el backbone aprendió antes. No costó nada más que el preentrenamiento.',
  untimed:
    'No se pudo medir cuánto tarda una imagen: aquí no hay ninguna que se abra, o el reloj de este navegador es demasiado impreciso. Por eso no se conocen ni el tiempo ni la energía.',
  head: 'Tu cabeza',
  headOf: '{samples, plural, one {# imagen} other {# imágenes}}, {classes, plural, one {# clase} other {# clases}}',
  operations: '<multiplyAdd>Operaciones</multiplyAdd>',
  embeddingOperations:
    'Multiplicaciones con suma para sacar los embeddings de las imágenes: {pictures, number} × {each} = {all}, contadas en la red',
  headOperations: 'Multiplicaciones con suma para ajustar la cabeza: {operations}, desde un paso del método hasta todos los que puede dar',
  headEpochOperations: 'Multiplicaciones con suma para aprender la cabeza: {operations}, contadas por sus capas y todas sus épocas',
  headOtherOperations: 'Este tipo de cabeza no se cuenta: lo que cuesta está en el tiempo.',
  time: 'Tiempo aquí',
  timeText: '{pictures, number} × {each} = {embedding} para sacar los embeddings de las imágenes, {head} para aprender la cabeza',
  timeNoHead:
    '{pictures, number} × {each} = {embedding} para sacar los embeddings de las imágenes. No se sabe cuánto tardó la cabeza: aprendió paso a paso, para mirarla, o en una visita anterior. La energía es solo la de las imágenes.',
  timeElsewhere: 'Lo que tarda una imagen depende de qué más esté en marcha: con la cámara encendida puede ser más que medida a solas.',
  searchOperations:
    'Multiplicaciones con suma para buscar la penalización: {operations}, desde un paso del método hasta todos los que puede dar en cada cabeza probada',
  searchTime: '{time} para el ajuste elegido automáticamente',
  searchUnknown:
    'No se sabe cuánto tardó elegir el ajuste automático: lo eligió una versión anterior de Headstart. No se cuenta ni aquí ni en la energía.',
  mapsOperations:
    'Multiplicaciones con suma para hacer los mapas de características de los que aprendió: {operations}, cada imagen una vez más por el backbone, hasta su último bloque',
  mapsTime: '{time} para hacer los mapas de características de los que aprendió',
  mapsUnknown:
    'No se sabe cuánto tardaron los mapas de características de los que aprendió: los hizo una versión anterior de Headstart. No se cuentan ni aquí ni en la energía.',
  energy: 'Energía',
  energyText: '{energy}: el tiempo, con {watts} vatios',
  floor:
    'Contando las operaciones serían {energy}: un dispositivo gasta unas 0,5 a 5 milmillonésimas de julio en cada multiplicación con suma, contando lo que cuesta traer los números. El cálculo en sí es solo entre una centésima y una milésima de eso.',
  device: 'Este dispositivo es',
  phone: 'un teléfono',
  laptop: 'un portátil',
  desktop: 'un ordenador de sobremesa',
  wattsLow: 'Vatios, mínimo',
  wattsHigh: 'Vatios, máximo',
  grid: 'CO₂ de tu electricidad, gramos por kilovatio hora',
  gridHint: 'Déjalo vacío si no quieres ver CO₂: depende de dónde y cuándo se produce tu electricidad, y aquí no se sabe.',
  refused: 'No se ha tomado: tiene que ser un número de {least, number} a {most, number}.',
  carbon: '{carbon} de CO₂ por tu cabeza',
  carbonRow: 'CO₂',
  grams: '{count} g',
  pretraining: 'Preentrenamiento de {name}',
  pretrainingCard: 'su ficha: {epochs, number} épocas con {pictures, number} fotos, {time}, en {device}; sin medidor',
  onePass:
    'Una época con sus {photos, number} fotos, hacia delante y hacia atrás, son como mínimo estas multiplicaciones con suma: {operations}. Y hubo muchas épocas.',
  axis: 'Energía; cada marca es diez veces la anterior',
  row: '{name}: {energy}',
  kettle: 'Hervir un litro de agua',
  vitSmall: 'Entrenar ViT-Small',
  vitLarge: 'Entrenar ViT-Large',
  dinov2: 'Preentrenar DINOv2 (ViT-g)',
  clip: 'Preentrenar CLIP (ViT-L/14)',
  gpt3: 'Preentrenar GPT-3',
  measured: 'medido',
  reported: 'según sus autores',
  derived: 'calculado',
  assumed: 'calculado con tu tiempo y los vatios de arriba',
  from: '{status}, {source}, {year}',
  caption: 'Energía en vatios hora, y de dónde viene cada cifra',
  what: 'Qué',
  least: 'Mínimo',
  most: 'Máximo',
  source: 'Fuente',
  csvName: 'coste',
  wattHours: '{count} Wh',
  milliwattHours: '{count} mWh',
  microwattHours: '{count} µWh',
  kilowattHours: '{count} kWh',
  megawattHours: '{count} MWh',
  trillion: '{count} billones',
};
