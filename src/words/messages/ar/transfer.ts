// The picture of transfer: what is reused, what is learned and on what it runs.
import type { Translated } from '../translation';

export const transfer: Translated<'transfer'> = {
  label: 'من الصورة إلى التنبؤ',
  pretrained: '<backbone>الشبكة الأساس</backbone>، مدرَّبة مسبقًا',
  random: '<backbone>الشبكة الأساس</backbone>، <randomWeights>بأوزان عشوائية</randomWeights>',
  trainedBefore: '<pretraining>مدرَّبة</pretraining> من قبل على صور التقطها آخرون.',
  neverTrained: 'لم تُدرَّب قط.',
  averagesFromNoise: 'ضُبطت متوسطاتها من ضوضاء: اخترها ثانية حين تكون لك عيّنات.',
  averagesFromPictures:
    'لم تُضبط إلا متوسطاتها، من {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}} من صورك.',
  frozen: 'أعدادها تبقى كما هي ({numbers, number}): هي <frozen>مجمّدة</frozen>.',
  lookingTime: 'تنظر إلى الصورة في {time}.',
  embedding:
    'كل صورة تصبح {numbers, plural, zero {لا أعداد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}: <embedding>تضمينها</embedding>',
  yourHead: '<head>رأسك</head>',
  headFromFile: '<head>رأس</head> من {origin, select, link {رابط} other {ملف}}',
  soon: 'يتعلّم من عيّناتك حالما تنظر إليها هذه الشبكة.',
  waitsForMapping: 'ينتظر أن تُعدّ فئات من التدريب المسبق من فئتين من فئاتك. لا يحتاج إلى عيّنة.',
  waitsForStart: 'يتعلّم حين تضغط «بدء»، دورة بعد دورة، من عيّنات فئتين.',
  waitsForSamples: 'ينتظر عيّنات من فئتين. يتعلّم تلقائيًا مع كل عيّنة.',
  size: '{numbers, plural, zero {لا أعداد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}، {share} من <neuralNetwork>الشبكة</neuralNetwork> كلها.',
  sizeLearned:
    '{numbers, plural, zero {لا أعداد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}، {share} من <neuralNetwork>الشبكة</neuralNetwork> كلها، استغرق تعلّمها {time}.',
  sizeTaken:
    '{numbers, plural, zero {لا أعداد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}، {share} من <neuralNetwork>الشبكة</neuralNetwork> كلها، أُخذت من <classifier>المصنِّف</classifier> الذي دُرّبت معه الشبكة مسبقًا: لم يُتعلّم منها شيء هنا.',
  lessThan: 'أقل من {share}',
  stoppedEarly:
    'توقف التعلّم بعد {steps, plural, zero {صفر خطوات} one {خطوة واحدة} two {خطوتين} few {# خطوات} many {# خطوة} other {# خطوة}} قبل أن يبلغ الرأس أفضل حالاته. بجزاء أشد يصل أسرع.',
  details: 'التفاصيل',
  device: 'الجهاز: {device}',
  automatic: 'تلقائي',
  automaticDetail: 'الأسرع الذي يعطي النتائج نفسها',
  chooseDevice: 'اختيار الجهاز تلقائيًا',
  dismiss: 'إغلاق',
};
