// A backbone from a person’s own files: how it comes in, and what is decided of it.
import type { Translated } from '../translation';

export const ownBackbone: Translated<'ownBackbone'> = {
  title: 'شبكتك',
  drop: 'أفلت شبكة أساس هنا',
  how: 'أفلت هنا شبكة TensorFlow.js: ملفها model.json مع ملفات الأوزان، أو ملف zip لها. وما يصدّره Teachable Machine لـTensorFlow.js يصلح أيضًا.',
  howByTouch:
    'اختر ملفات شبكة TensorFlow.js: ملفها model.json مع ملفات الأوزان، أو ملف zip لها. وما يصدّره Teachable Machine لـTensorFlow.js يصلح أيضًا.',
  chooseFiles: 'اختيار الملفات',
  reading: 'قراءة الملفات',
  trying: 'تجربة «{backbone}» على هذا الجهاز',
  cutAfter: 'القطع بعد',
  layer: '{layer}: {height, number} × {width, number} × {channels, number}',
  layerPooled: '{layer}: {height, number} × {width, number} × {channels, number} (تحسب المتوسط بنفسها)',
  pictureSize: 'حجم الصورة',
  scaling: 'مقياس البكسلات',
  scalingTeachableMachine: '‏−1 … 1، كما في Teachable Machine: x / 127 − 1',
  scalingMobileNet: '‏−1 … 1، كما دُرّبت MobileNet وInception: x / 127.5 − 1',
  scalingUnit: '‏0 … 1: x / 255',
  scalingNone: '‏0 … 255 كما هي: لشبكات تضبط المقياس بنفسها',
  scalingImageNet: 'حول متوسط ImageNet وتشتته، واحد لكل الألوان: x / 57.6 − 1.987',
  shown: 'يُعرض عليها',
  wholeSquare: 'المربع كله',
  middle: 'الوسط {share}، كما تُختبر الشبكات عادة',
  embeddingLength:
    'سيكون في التضمين {numbers, plural, zero {لا أعداد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}.',
  wrongScaling: 'المقياس الخطأ لا يُحدث عطلًا بل يجعلها ترى أسوأ: خذ ما دُرّبت به الشبكة.',
  use: 'استخدامها',
  graphOfSize:
    '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، مخطط حسابي، لصور {side, number} × {side, number} بكسل.',
  graphOfAnySize:
    '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، مخطط حسابي، لصور من أي حجم.',
  layersOfSize:
    '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، طبقات، لصور {side, number} × {side, number} بكسل.',
  layersOfAnySize:
    '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، طبقات، لصور من أي حجم.',
  chooseCut: 'لا تقول أين تضمينها: اختر الطبقة التي تُقطع عندها. الأخيرة هي الأعلم بالأشياء.',
  cutIsKnown: 'تحسب متوسط «{layer}» بنفسها، فتُقطع هناك.',
  graph: '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، مخطط حسابي',
  layers: '{weights, plural, zero {لا أوزان} one {وزن واحد} two {وزنان} few {# أوزان} many {# وزنًا} other {# وزن}}، طبقات',
  input: '{side, number} × {side, number} بكسل، x / {divide, number} − {subtract, number}',
  inputMiddle: '{side, number} × {side, number} بكسل، x / {divide, number} − {subtract, number}، الوسط {share}',
};
