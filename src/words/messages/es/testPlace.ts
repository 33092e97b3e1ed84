// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: 'Qué evaluar',
  howGood: 'Qué tal lo hace',
  check: 'Revisar imágenes',
  unknown: '«No lo sé»',
  why: 'Por qué lo dijo',
  howGoodTitle: '¿Qué tal lo hace?',
  askTitle: 'Pregúntale tú',
  checkEmpty: 'Aún no hay imágenes que revisar',
  checkEmptyText:
    'Una imagen en la clase equivocada enseña a la cabeza algo equivocado. Toma imágenes de dos clases, y aquí se muestran las que merecen una segunda mirada.',
  unknownTitle: 'Lo que no sabe',
  unknownEmpty: 'Aún no hay nada con que comparar',
  unknownEmptyText:
    'Una cabeza tiene que elegir una de sus clases, incluso para una imagen que no se parece a ninguna. Enséñale primero dos clases y mira aquí a qué sería mejor que no respondiera.',
  whyTitle: '¿Por qué lo dijo?',
  onlyLearntHere: 'Esto solo se sabe de una cabeza que aprendió aquí.',
  whyEmpty: 'Aún no hay respuesta que explicar',
  whyEmptyText:
    'Enséñale primero dos clases. Luego elige aquí una respuesta y mira de cuáles de tus imágenes, y de qué parte de la imagen, vino.',
};
