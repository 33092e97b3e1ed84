// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped: 'El dispositivo se detuvo ({device}). Se está iniciando de nuevo; si no arranca, otro lo sustituye. Tus muestras están a salvo.',
  startingAgain: 'iniciando de nuevo…',
  starting: 'iniciando…',
  waiting: 'esperando al backbone…',
  none: 'ninguno',
  simd: 'SIMD, {threads, plural, one {# hilo} other {# hilos}}.',
  noSimd: 'Sin SIMD, {threads, plural, one {# hilo} other {# hilos}}.',
  slow: 'Lento, pero siempre disponible.',
  adapter: 'Gráficos: {adapter}.',
  nameless: 'Su tarjeta gráfica no dice su nombre.',
  chosen: 'Lo elegiste tú.',
  first: 'Estuvo listo primero. Buscando algo más rápido…',
  remembered: 'El más rápido en este dispositivo, medido aquí.',
  fallback: '{why} Así que se usa este.',
  software: 'En este dispositivo {device} solo funciona por software.',
  missing: 'Aquí no hay {device}.',
  disagrees: '{device} da aquí otros resultados (se desvía un {share}).',
  slower: '{device} no es claramente más rápido aquí ({ratio} ×).',
  faster: '{device} se midió {ratio} × tan rápido como WASM.',
  unavailable: '{device} no está disponible aquí.',
  timeout: '{device} no respondió a tiempo.',
  failed: '{device} falló.',
};
