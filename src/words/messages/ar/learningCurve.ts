// The learning curve: how right heads are with few samples and with many, and how that was measured.
import type { Translated } from '../translation';

export const learningCurve: Translated<'learningCurve'> = {
  question: 'كم عيّنة تلزم؟',
  title: 'عيّنات قليلة أم كثيرة؟',
  measure: 'قياس',
  about:
    'تتعلّم عدة رؤوس من 1 و2 و5 وأكثر من <shot>العيّنات لكل فئة</shot>، وتُختبر على عيّنات <heldOut>محجوزة</heldOut>. يُظهر <learningCurve>المنحنى</learningCurve> <accuracy>كم مرة يصيب كل منها</accuracy>.',
  nothingYet: 'لا شيء للمقارنة بعد',
  nothingAbout: 'سترى هنا كم يتحسن الرأس مع كل عيّنة أخرى، وأي نوع يصل أولًا. تلزم عيّنات من فئتين، من تسجيلين لكل منهما.',
  failed: 'فشل القياس.',
  diverged: 'فشل الضبط الدقيق: كبرت الأعداد بلا حد. اختر معدلات تعلّم أصغر من «كيف يتعلّم».',
  unread:
    'تعذّرت من جديد قراءة {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}} من صورك، فلم يُقَس الضبط الدقيق.',
  noBlock: 'لا يمكن ضبط الشبكة الحالية ضبطًا دقيقًا.',
  measuring: 'يُقاس',
  measuringHeads: '{done, number} من {total, plural, zero {صفر رؤوس} one {رأس واحد} two {رأسين} few {# رؤوس} many {# رأسًا} other {# رأس}}',
  fineTuning: 'ضبط دقيق',
  resume: 'متابعة',
  cancelled: 'أُلغي. يُعرض ما قيس حتى الآن.',
  measureAgain: 'القياس من جديد',
  changed:
    'قيس هذا على {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}، وقد تغيرت عيّناتك منذئذ.',
  heads: 'الرؤوس',
  repeats: 'الإعادات',
  repeatCount: '{count, plural, zero {بلا إعادات} one {إعادة واحدة} two {إعادتان} few {# إعادات} many {# إعادة} other {# إعادة}}',
  otherSamples: 'الإعادة بعيّنات أخرى',
  needsMapping: 'قل أولًا أي فئات التدريب المسبق تُعدّ من فئتين من فئاتك',
  notTunable: 'ليس مع {backbone}: لا تنتهي بالتفاف 1 × 1',
  tooMany: 'الصور كثيرة جدًا: مع هذه الشبكة لا تتسع علامة التبويب هذه إلا لـ{most, number}',
  muchLonger: 'يستغرق وقتًا أطول بكثير',
  takes: 'يستغرق هنا {time} على الأكثر إن لم يُحسب شيء آخر',
  chart: 'الدقة على عيّنات محجوزة حسب العيّنات لكل فئة: {heads}. الأعداد في الجدول أدناه.',
  samplesPerClass: 'عيّنات لكل فئة',
  fileName: 'منحنى التعلّم',
  rightOnHeldOut: 'الصحيح على العيّنات المحجوزة',
  caption: 'نسبة العيّنات المحجوزة التي صحّ التنبؤ بها: المتوسط والانحراف المعياري للإعادات',
  upTo: 'حتى {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (إعادة واحدة)',
  zeroShot: '{head}: يصيب في {share} من المرات مهما كان عدد العيّنات. لا يتعلّم من أي منها.',
  rightEvery:
    '{head}، مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} لكل فئة: يصيب في {share} من المرات، في كل إعادة.',
  rightOnce:
    '{head}، مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} لكل فئة: يصيب في {share} من المرات، في الإعادة الوحيدة التي قيست.',
  rightAbout:
    '{head}، مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} لكل فئة: يصيب في {share} من المرات، بزيادة أو نقص {points, plural, zero {صفر نقاط مئوية} one {نقطة مئوية} two {نقطتين مئويتين} few {# نقاط مئوية} many {# نقطة مئوية} other {# نقطة مئوية}}.',
  rightNearly:
    '{head}، مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} لكل فئة: يصيب في {share} من المرات، بزيادة أو نقص أقل من نقطة مئوية.',
  withAll: 'ومع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} تصبح {share}.',
  fewer: 'لم يكن لدى كل فئة هذا العدد للتعلّم: قدّمت الفئات الأصغر كل ما لديها.',
  climbing: 'ما زال منحنى «{head}» يصعد: قد تفيده عيّنات أكثر.',
  levelled: 'استوى منحنى «{head}» في حدود {points, number} نقاط مئوية: لن تفيده عيّنات أكثر مثل هذه إلا قليلًا.',
  nearlyAll: '«{head}» يصيب في الكل تقريبًا: لن تفيده عيّنات أكثر مثل هذه إلا قليلًا.',
  unsure: 'لا يمكن القول بعد هل تفيد عيّنات أكثر «{head}»: قد يبيّن ذلك تكرار أكثر أو عيّنات أكثر.',
  notAboveGuessing: 'هذا ليس أفضل بوضوح من التخمين الذي يصيب في {share} من المرات.',
  heldOut: 'حُجز للاختبار نحو {share} من كل فئة، تسجيلات كاملة دائمًا: لم يتعلّم منها أي رأس، لذلك تنتهي المنحنيات قبل عدد كل عيّناتك.',
  repeatedOnce: 'قيس هذا مرة واحدة، فلا شيء يدل على مقدار تغيّره.',
  repeated:
    'أُجري هذا {count, plural, zero {صفر مرات} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، وفي كل مرة بعيّنات أخرى: الخط هو المتوسط، والشريط هو الانحراف المعياري.',
  guessing: 'يصيب التخمين في {share} من المرات.',
  elsewhere: '«الاختبار» يسأل عن كل تسجيل مرة، وهنا تسأل كل إعادة عن غيره: لذا قد تختلف نهاية المنحنى عن العدد هناك.',
  tuned:
    'يطول الضبط الدقيق، فخطه متوسط أول {repeats, plural, zero {صفر إعادات} one {إعادة فقط} two {إعادتين فقط} few {# إعادات فقط} many {# إعادة فقط} other {# إعادة فقط}}، وهو أقل يقينًا من غيره.',
  tunedSettings: 'يتعلّم بإعداداتك. ومن 10 عيّنات لكل فئة فما فوق، يختار خُمسها الدورة بدل أن يُتعلّم منه.',
  copiesLeftOut:
    'تُركت منه {copies, plural, zero {صفر نسخ معدّلة} one {نسخة معدّلة واحدة} two {نسختان معدّلتان} few {# نسخ معدّلة} many {# نسخة معدّلة} other {# نسخة معدّلة}}: لا تتسع علامة التبويب هذه لمزيد مما تراه هذه الشبكة.',
  looking: 'النظر إلى صورك مرة أخرى: {done, number} من {total, number}',
  progress: '{done, number} من {total, number}',
  progressLeft: '{done, number} من {total, number}، بقي {time}',
  noEmbeddings: 'الشبكة الأساس ليست جاهزة بعد. بعد أن تنظر إلى عيّناتك يستغرق هذا ثواني.',
  noClasses: 'أضف أولًا عيّنات إلى فئتين: عندها يوجد ما يُميَّز.',
  noRecordings: 'تحتاج كل فئة إلى تسجيلين أو صورتين ليُحجز أحدهما. أضف واحدًا آخر إلى {classes}.',
};
