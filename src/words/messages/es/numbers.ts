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
  aboutSeconds: '{count, plural, one {un segundo más o menos} other {unos # segundos}}',
  aboutMinute: 'un minuto más o menos',
  aboutMinutes: '{count, plural, one {un minuto más o menos} other {unos # minutos}}',
  aboutHours: '{count, plural, one {una hora más o menos} other {unas # horas}}',
};
