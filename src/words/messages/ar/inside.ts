// The way of one picture through the backbone.
import type { Translated } from '../translation';

export const inside: Translated<'inside'> = {
  waiting: 'الشبكة الأساس في الطريق.',
  graph: 'لا يمكن النظر داخل هذه الشبكة الأساس',
  graphText:
    '{backbone} مخطط حسابي: أُعيدت كتابة عملياته للسرعة، ولم تعد كتله متمايزة. اختر شبكة أساس بصيغة الطبقات، مثل Headstart 1 أو MobileNetV2.',
  empty: 'لا صورة لتتبعها بعد',
  emptyText: 'هنا تتبع صورة عبر الشبكة الأساس: ماذا ترى فيها كل كتلة، وأي أعداد تخرج، وكيف تصير إجابة. التقط عيّنة أو شغّل الكاميرا.',
  failed: 'لم تستخرج الشبكة الأساس شيئًا من هذه الصورة. اختر صورة أخرى.',
  intro:
    'تمر الصورة بالكتل من أعلى إلى أسفل. تُظهر كل خريطة أين تجد الشبكة شيئًا: مضيئة حيث يقوى. ومن كل كتلة تظهر الخرائط التي تضيئها هذه الصورة أكثر.',
  filters: 'المرشحات الأولى',
  filtersText:
    '{count, plural, zero {لا مرشحات} one {مرشح واحد} two {مرشحان} few {# مرشحات} many {# مرشحًا} other {# مرشح}} بحجم {height} × {width} بكسل، تمر على الصورة كلها. يستجيب كل منها أكثر حيث تشبهه الصورة.',
  block: '{number, number}. {name}',
  shape:
    '{operation}: {channels, plural, zero {لا خرائط} one {خريطة واحدة} two {خريطتان} few {# خرائط} many {# خريطة} other {# خريطة}} من {height} × {width} موضعًا',
  convolution: 'التفاف {height} × {width}',
  sum: 'جمع مع المسار المختصر',
  other: 'كتلة',
  mapsOf: 'خرائط {name}',
  map: 'الخريطة {channel}، إضاءتها {light}',
  press: 'اضغط خريطة لترى أي عيّناتك تضيئها أكثر.',
  lit: 'العيّنات التي تضيئها',
  litOf: 'الكتلة {number, number}، الخريطة {channel}',
  litText:
    'من {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}، التي تضيء هذه الخريطة أكثر. يقول العدد كم: متوسط كل مواضعها، وما دون الصفر يُحسب صفرًا.',
  looking: 'تمر عيّناتك عبر الشبكة الأساس',
  cancelled: 'أُلغي.',
  litFailed: 'تعذر تتبع عيّناتك.',
  behind: 'تغيرت عيّناتك منذ ذلك.',
  again: 'البحث من جديد',
  embedding: 'التضمين',
  embeddingText: 'متوسط كل خريطة من الخرائط الأخيرة: {length, number} عددًا. هذا كل ما يصل الرأس من الصورة.',
  strip: 'أعداد التضمين وعددها {length, number}، مضيئة حيث تكبر',
  noHead: 'علّم فئتين، وسترى هنا كيف تصير هذه الأعداد إجابة.',
  notLinear: 'الرأس المستخدم ليس خطيًا، فإجابته ليست مجموع حواصل ضرب. اختر «خطي» من «كيف يتعلّم» لترى واحدًا.',
  class: 'المجموع للفئة',
  answer: 'الإجابة',
  sumSentence: 'تنال {class} {logit}. الفئة ذات أكبر لوجيت هي الإجابة.',
  what: 'العدد',
  value: 'التضمين',
  weight: 'الوزن',
  product: 'حاصل الضرب',
  number: 'العدد {index}',
  rest: '{count, plural, zero {لا حواصل أخرى} one {حاصل ضرب آخر} two {حاصلا ضرب آخران} few {# حواصل ضرب أخرى} many {# حاصل ضرب آخر} other {# حاصل ضرب آخر}}',
  rounding: 'التقريب',
  bias: 'الانحياز',
  logit: 'لوجيت {class}',
  caption: 'التضمين × أوزان {class}، كل الحواصل',
  csvName: 'التضمين',
};
