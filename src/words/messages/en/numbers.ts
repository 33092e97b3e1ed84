// Numbers with their units, and times as people say them.

export const numbers = {
  megabytes: '{count} MB',
  milliseconds: '{count} ms',
  seconds: '{count} s',
  minutes: '{count} min',
  minutesAndSeconds: '{minutes} min {seconds} s',
  hours: '{count} h',
  hoursAndMinutes: '{hours} h {minutes} min',
  under: '< {share}',
  over: '> {share}',
  fewSeconds: 'a few seconds',
  aboutSeconds: 'about {count, plural, one {# second} other {# seconds}}',
  aboutMinute: 'about a minute',
  aboutMinutes: 'about {count, plural, one {# minute} other {# minutes}}',
  aboutHours: 'about {count, plural, one {# hour} other {# hours}}',
};
