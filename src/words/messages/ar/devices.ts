// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped: 'توقف الجهاز ({device}). يُعاد تشغيله؛ فإن لم يعمل حلّ محله آخر. عيّناتك في أمان.',
  startingAgain: 'يُعاد تشغيله…',
  starting: 'يبدأ…',
  waiting: 'في انتظار الشبكة الأساس…',
  none: 'لا شيء',
  simd: '‏SIMD، {threads, plural, zero {بلا خيوط} one {خيط واحد} two {خيطان} few {# خيوط} many {# خيطًا} other {# خيط}}.',
  noSimd: 'بلا SIMD، {threads, plural, zero {بلا خيوط} one {خيط واحد} two {خيطان} few {# خيوط} many {# خيطًا} other {# خيط}}.',
  slow: 'بطيء، لكنه متاح دائمًا.',
  adapter: 'الرسوميات: {adapter}.',
  nameless: 'لا تذكر بطاقة الرسوميات اسمها.',
  chosen: 'أنت اخترته.',
  first: 'كان جاهزًا أولًا. يجري البحث عن أسرع منه…',
  remembered: 'الأسرع على هذا الجهاز، بالقياس هنا.',
  fallback: '{why} لذلك يُستخدم هذا.',
  software: 'على هذا الجهاز يعمل {device} بالبرمجيات فقط.',
  missing: 'لا يوجد {device} هنا.',
  disagrees: 'يعطي {device} هنا نتائج مختلفة (بفارق {share}).',
  slower: 'ليس {device} أسرع بوضوح هنا ({ratio} ×).',
  faster: 'قيست سرعة {device} فكانت {ratio} × سرعة WASM.',
  unavailable: '‏{device} غير متاح هنا.',
  timeout: 'لم يستجب {device} في الوقت المناسب.',
  failed: 'فشل {device}.',
};
