// The place Compare: its sections.
import type { Translated } from '../translation';

export const comparePlace: Translated<'comparePlace'> = {
  sections: 'Qué comparar',
  columns: 'Lado a lado',
  curve: 'Curva de aprendizaje',
  ladder: 'Escalera',
  map: 'Mapa',
  cost: 'Coste',
  bias: 'Sesgo',
  sets: 'Series de muestras',
  openSet: 'Usar muestras dibujadas',
  inside: 'Mirar dentro',
  report: 'Informe',
  behindSamples: 'Esto se midió con otras muestras, no con las que hay ahora.',
  behindBackbone: 'Esto se midió con otro backbone, no con el que se usa ahora.',
  behindSettings: 'Los ajustes han cambiado desde que se midió esto.',
  unread: 'Lo que se midió aquí antes no se pudo leer.',
  linkAsks:
    'Este enlace pide otros ajustes para tus cabezas: {parts}. Nada cambia si no los usas; si los usas, tu cabeza aprende de nuevo con ellos.',
  linkTake: 'Usar estos ajustes',
  linkTaken: 'Tu cabeza aprende con los ajustes del enlace.',
};
