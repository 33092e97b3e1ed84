// Numbers with their units, and times as people say them.
import type { Translated } from '../translation';

export const numbers: Translated<'numbers'> = {
  megabytes: '{count} م.ب',
  milliseconds: '{count} ملي ث',
  seconds: '{count} ث',
  minutes: '{count} د',
  minutesAndSeconds: '{minutes} د {seconds} ث',
  hours: '{count} س',
  hoursAndMinutes: '{hours} س {minutes} د',
  under: '\u2066< {share}\u2069',
  over: '\u2066> {share}\u2069',
  fewSeconds: 'بضع ثوانٍ',
  aboutSeconds: 'نحو {count, plural, zero {صفر ثوانٍ} one {ثانية} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}',
  aboutMinute: 'نحو دقيقة',
  aboutMinutes: 'نحو {count, plural, zero {صفر دقائق} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  aboutHours: 'نحو {count, plural, zero {صفر ساعات} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}',
};
