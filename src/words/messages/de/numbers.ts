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
  fewSeconds: 'ein paar Sekunden',
  aboutSeconds: 'etwa {count, plural, one {# Sekunde} other {# Sekunden}}',
  aboutMinute: 'etwa eine Minute',
  aboutMinutes: 'etwa {count, plural, one {# Minute} other {# Minuten}}',
  aboutHours: 'etwa {count, plural, one {# Stunde} other {# Stunden}}',
};
