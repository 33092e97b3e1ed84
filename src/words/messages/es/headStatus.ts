// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows: 'Conoce {classes, plural, one {# clase} other {# clases}} gracias a {samples, plural, one {# muestra} other {# muestras}}.',
  knowsWithCopies:
    'Conoce {classes, plural, one {# clase} other {# clases}} gracias a {samples, plural, one {# muestra} other {# muestras}} y {copies, plural, one {# copia modificada} other {# copias modificadas}}.',
  knowsWithout: 'Conoce {classes, plural, one {# clase} other {# clases}} sin una sola muestra.',
  behind: 'No ha aprendido de tus muestras más recientes.',
  failed: 'El aprendizaje falló. Cambia una muestra para intentarlo de nuevo.',
  failedForNow: 'El aprendizaje falló. Se intenta de nuevo en un momento.',
  learning: 'Aprendiendo…',
  opening: 'Abriendo tu proyecto…',
  looking: 'Mirando tus muestras…',
  waiting: 'Esperando al backbone…',
  stuck: 'Se pudieron leer muy pocas de tus muestras para aprender de ellas. Inténtalo otra vez o elige otro dispositivo.',
  fromFile:
    'Usa «{head}», una cabeza de un {origin, select, link {enlace} other {archivo}}. Conoce {classes, plural, one {# clase} other {# clases}}.',
  otherBackbone:
    '«{head}», una cabeza de un {origin, select, link {enlace} other {archivo}}, se hizo con {backbone}, así que no puede predecir con el backbone en uso. Elige ese backbone o vuelve a tu propia cabeza.',
  noMapping: 'Di qué clases de preentrenamiento del backbone cuentan como tus clases.',
  notTunable: 'El ajuste fino necesita otro backbone.',
  ready: 'Lista para aprender: pulsa Empezar.',
  meanwhile: 'Hasta entonces predice tu cabeza del tipo «{kind}».',
  secondOn: 'Deja que vuelva a aprender una segunda clase o añade una: una cabeza sirve para distinguir cosas.',
  twoClasses: 'Añade dos clases: una cabeza sirve para distinguir cosas.',
  secondClass: 'Añade una segunda clase: una cabeza sirve para distinguir cosas.',
  bothClasses: 'Añade muestras a las dos clases. Unas pocas bastan para empezar.',
  samplesFor: 'Añade muestras a {classes}.',
  oneMore: 'Añade muestras a una clase más.',
};
