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
  fewSeconds: 'unos segundos',
  aboutSeconds: 'unos {count, plural, one {# segundo} other {# segundos}}',
  aboutMinute: 'un minuto más o menos',
  aboutMinutes: 'unos {count, plural, one {# minuto} other {# minutos}}',
  aboutHours: 'unas {count, plural, one {# hora} other {# horas}}',
};
