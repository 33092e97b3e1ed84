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
  fewSeconds: 'unos segundos',
  aboutSeconds: '{count, plural, one {alrededor de un segundo} other {unos # segundos}}',
  aboutMinute: 'alrededor de un minuto',
  aboutMinutes: '{count, plural, one {alrededor de un minuto} other {unos # minutos}}',
  aboutHours: '{count, plural, one {alrededor de una hora} other {unas # horas}}',
};
