// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: 'تعذّر جلب جزء من التطبيق. هل يوجد اتصال؟',
  newer: 'على الخادم إصدار أحدث من Headstart، ولم يعد هذا الجزء من القديم هناك. أعد التحميل لتحصل على الأحدث؛ عيّناتك محفوظة.',
};
