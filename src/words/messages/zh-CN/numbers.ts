// Numbers with their units, and times as people say them.
import type { Translated } from '../translation';

export const numbers: Translated<'numbers'> = {
  megabytes: '{count} MB',
  milliseconds: '{count} 毫秒',
  seconds: '{count} 秒',
  minutes: '{count} 分钟',
  minutesAndSeconds: '{minutes} 分 {seconds} 秒',
  hours: '{count} 小时',
  hoursAndMinutes: '{hours} 小时 {minutes} 分',
  under: '< {share}',
  over: '> {share}',
  fewSeconds: '几秒',
  aboutSeconds: '约 {count, plural, other {# 秒}}',
  aboutMinute: '约一分钟',
  aboutMinutes: '约 {count, plural, other {# 分钟}}',
  aboutHours: '约 {count, plural, other {# 小时}}',
};
