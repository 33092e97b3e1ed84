// Numbers with their units, and times as people say them.
import type { Translated } from '../translation';

export const numbers: Translated<'numbers'> = {
  megabytes: '{count} Mo',
  milliseconds: '{count} ms',
  seconds: '{count} s',
  minutes: '{count} min',
  minutesAndSeconds: '{minutes} min {seconds} s',
  hours: '{count} h',
  hoursAndMinutes: '{hours} h {minutes} min',
  under: '< {share}',
  over: '> {share}',
  fewSeconds: 'quelques secondes',
  aboutSeconds: 'environ {count, plural, one {# seconde} other {# secondes}}',
  aboutMinute: 'environ une minute',
  aboutMinutes: 'environ {count, plural, one {# minute} other {# minutes}}',
  aboutHours: 'environ {count, plural, one {# heure} other {# heures}}',
};
