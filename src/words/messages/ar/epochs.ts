// Learning by epochs, two layers and fine-tuning: how a run goes, what it learned from and what came of it.
import type { Translated } from '../translation';

export const epochs: Translated<'epochs'> = {
  start: 'بدء',
  stop: 'إيقاف',
  trainMore: 'متابعة التدريب',
  startOver: 'البدء من جديد',
  clear: 'مسح',
  looking: 'النظر إلى صورك مرة أخرى',
  lookingFor: '{kind}: النظر إلى صورك مرة أخرى',
  learningFor: '{kind}: يتعلّم',
  done: '{done, number} من {total, number}',
  epochOf: 'الدورة {epoch, number} من {epochs, number}',
  notTunable: 'لا تنتهي {backbone} بالتفاف 1 × 1، فلا يمكن ضبط جزئها الأخير ضبطًا دقيقًا هنا. اختر شبكة أساس أخرى.',
  notTunableHere: 'لا يمكن ضبط هذه الشبكة الأساس ضبطًا دقيقًا هنا: لا تنتهي بالتفاف 1 × 1. اختر شبكة أخرى، أو نوعًا آخر من الرؤوس.',
  emptyMlp: 'اضغط «بدء» وشاهده يتعلّم: كل دورة تضيف نقطة إلى المنحنيات، وتتغير التنبؤات معها.',
  emptyFineTuning:
    'اضغط «بدء»: تنظر الشبكة الأساس إلى كل صورة مرة أخرى، ثم يتعلّم جزؤها الأخير منها بادئًا مما يعرفه. تبقى الشبكة نفسها كما هي؛ وما يتغير يُحفظ مع رأسك.',
  soon: 'تبدأ المنحنيات بعد لحظة.',
  running: 'الدورة {epoch, number} من {epochs, number}.',
  stopped: 'أُوقف بعد الدورة {epoch, number}.',
  ended: 'انتهى مبكرًا بعد الدورة {epoch, number}: لم يعد يتحسن.',
  finished: 'تمّ: {epochs, plural, zero {لا دورات} one {دورة واحدة} two {دورتان} few {# دورات} many {# دورة} other {# دورة}}.',
  used: 'يتنبأ رأس الدورة {epoch, number}.',
  learns: 'يتعلّم من {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}.',
  learnsWithCopies:
    'يتعلّم من {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} و{copies, plural, zero {صفر نسخ معدّلة} one {نسخة معدّلة واحدة} two {نسختين معدّلتين} few {# نسخ معدّلة} many {# نسخة معدّلة} other {# نسخة معدّلة}}.',
  choosing:
    'تُختار الدورة بعدد من العيّنات المحجوزة: {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}.',
  heldOut: 'محجوز للاختبار: {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}.',
  heldOutChose:
    'محجوز للاختبار: {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}، وبها تُختار الدورة أيضًا.',
  copiesLeftOut:
    'تُركت جانبًا {copies, plural, zero {صفر نسخ معدّلة} one {نسخة معدّلة واحدة} two {نسختان معدّلتان} few {# نسخ معدّلة} many {# نسخة معدّلة} other {# نسخة معدّلة}}، بالعدد نفسه من كل عيّنة: لا تتسع علامة التبويب هذه لمزيد مما تراه هذه الشبكة الأساس.',
  nothingHeldOut: 'ليس لأي فئة تسجيل زائد، فلا يُحجز شيء للاختبار. سجّل كل فئة مرة ثانية لترى حال الرأس على عيّنات لم يتعلّم منها.',
  missing: 'لم تُحجز أي عيّنة من {classes} لعدم وجود تسجيل ثانٍ: الأرقام عن الفئات الأخرى فقط.',
  missingChooses: 'لذلك لا شيء يختار الدورة، ويتنبأ رأس أحدث دورة.',
  accuracy: 'الدقة',
  accuracyChart: 'نسبة العيّنات التي صحّ التنبؤ بها، حسب الدورة',
  loss: 'الخسارة',
  lossChart: 'متوسط الإنتروبيا المتقاطعة حسب الدورة؛ الأقل يعني تأكدًا أكثر من الإجابة الصحيحة',
  epoch: 'الدورة',
  learningLine: 'التعلّم',
  heldOutLine: 'المحجوز',
  numbersOfEpochs: 'أعداد كل دورة',
  learningLoss: 'التعلّم: الخسارة',
  learningRight: 'التعلّم: صحيح',
  heldOutLoss: 'المحجوز: الخسارة',
  heldOutRight: 'المحجوز: صحيح',
  rightOf: '{right, number} من {asked, number}',
  frozen: 'مجمّدة',
  fineTuned: 'بعد الضبط الدقيق، الدورة {epoch, number}',
  rightOfAll: '{right, number} من {asked, number} صحيحة',
  better:
    'أفضل: بعد الضبط الدقيق يصيب في {tuned, number} من {asked, number} عيّنة محجوزة؛ ومع الشبكة المجمّدة في {frozen, number}. نادرًا ما تفعل الصدفة وحدها ذلك (اختبار McNemar الدقيق حسب التسجيلات، p {p}).',
  worse:
    'أسوأ: بعد الضبط الدقيق يصيب في {tuned, number} من {asked, number} عيّنة محجوزة؛ ومع الشبكة المجمّدة في {frozen, number}. نادرًا ما تفعل الصدفة وحدها ذلك (اختبار McNemar الدقيق حسب التسجيلات، p {p}).',
  noClearDifference:
    'لا فرق واضح: بعد الضبط الدقيق يصيب في {tuned, number} من {asked, number} عيّنة محجوزة؛ ومع الشبكة المجمّدة في {frozen, number}. كثيرًا ما تفعل الصدفة وحدها ذلك (اختبار McNemar الدقيق حسب التسجيلات، p {p}).',
  choseToo:
    'بهذه العيّنات اختيرت الدورة أيضًا، فيبدو الرأس بعد الضبط الدقيق أفضل قليلًا مما هو. سجّل كل فئة ثلاث مرات أو أكثر لتبقى بعضها على حدة.',
  forgot:
    'ما نسيته: باختبارها على {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}، واحدة من كل فئة تدريب مسبق، أصابت الشبكة في {before, number}؛ وبعد تغييرها لفئاتك تصيب في {now, number}.',
  forgotNothing:
    'لم تنسَ شيئًا تُظهره هذه الصور: باختبارها على {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}، واحدة من كل فئة تدريب مسبق، أصابت الشبكة في {before, number}؛ وبعد تغييرها لفئاتك تصيب في {now, number}.',
  mayHaveForgotten:
    'ما قد تكون نسيته: في {changed, number} من {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}} من صورك ({share}) تسمّي الشبكة المغيَّرة غير ما كانت تسمّيه، من {labels, plural, zero {صفر فئات تدريب مسبق} one {فئة تدريب مسبق واحدة} two {فئتي تدريب مسبق} few {# فئات تدريب مسبق} many {# فئة تدريب مسبق} other {# فئة تدريب مسبق}}.',
  mayHaveForgottenNothing:
    'ما قد تكون نسيته: في {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}} من صورك ما زالت الشبكة المغيَّرة تسمّي ما كانت تسمّيه، من {labels, plural, zero {صفر فئات تدريب مسبق} one {فئة تدريب مسبق واحدة} two {فئتي تدريب مسبق} few {# فئات تدريب مسبق} many {# فئة تدريب مسبق} other {# فئة تدريب مسبق}}.',
  tuningSettings:
    'الإعدادات: {epochs, plural, zero {لا دورات} one {دورة واحدة} two {دورتان} few {# دورات} many {# دورة} other {# دورة}} على الأكثر، ومعدلا التعلّم {block} و{head}',
  mostEpochs: 'أكثر عدد للدورات',
  patience: 'الصبر: دورات بلا تحسن',
  blockLearningRate: 'معدل تعلّم الجزء الأخير من الشبكة',
  headLearningRate: 'معدل تعلّم الرأس',
  ratesWhy: 'لجزء الشبكة <learningRate>معدل تعلّم</learningRate> أصغر من الرأس، ليحتفظ بما كان يعرفه.',
  fromNextStart: 'تسري <hyperparameter>هذه الإعدادات</hyperparameter> من البدء القادم.',
  mlpMeans:
    'تمر كل <epoch>دورة</epoch> على جميع العيّنات، <batch>دفعة</batch> بعد أخرى، لتصغير <loss>الخسارة</loss>. كلما زادت <hiddenUnit>الوحدات المخفية</hiddenUnit> استطاع الرأس تعلّم فروق أدق واستغرق وقتًا أطول. و<seed>البذرة</seed> نفسها تعطي الاختيارات نفسها من جديد.',
  slowly: 'ببطء، للمشاهدة',
  asTeachableMachine: 'ضبط كما في Teachable Machine',
  mlpSettings:
    'الإعدادات: {hidden, plural, zero {بلا وحدات مخفية} one {وحدة مخفية واحدة} two {وحدتان مخفيتان} few {# وحدات مخفية} many {# وحدة مخفية} other {# وحدة مخفية}}، {epochs, plural, zero {لا دورات} one {دورة واحدة} two {دورتان} few {# دورات} many {# دورة} other {# دورة}}، {optimiser} {rate}',
  hidden: 'وحدات مخفية',
  epochCount: 'الدورات',
  dropout: 'Dropout',
  seed: 'البذرة',
  learningRate: 'معدل التعلّم',
  batchSize: 'حجم الدفعة',
  optimiser: 'المحسِّن',
  adam: 'Adam',
  momentum: 'الزخم',
  sgd: 'انحدار التدرج',
};
