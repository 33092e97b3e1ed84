// Numbers with their units, and times as people say them.
import type { Translated } from '../translation';

export const numbers: Translated<'numbers'> = {
  megabytes: '{count} MB',
  milliseconds: '{count} ms',
  seconds: '{count} s',
  minutes: '{count} min',
  minutesAndSeconds: '{minutes} min {seconds} s',
  hours: '{count} h',
  hoursAndMinutes: '{hours} h {minutes} min',
  under: '< {share}',
  over: '> {share}',
  fewSeconds: 'alguns segundos',
  aboutSeconds: 'cerca de {count, plural, one {# segundo} other {# segundos}}',
  aboutMinute: 'cerca de um minuto',
  aboutMinutes: 'cerca de {count, plural, one {# minuto} other {# minutos}}',
  aboutHours: 'cerca de {count, plural, one {# hora} other {# horas}}',
};
