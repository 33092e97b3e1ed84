// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: 'البطاقة: من صنعه، وما الغرض منه',
  goesAlong:
    'ترافق البطاقة ملف الرأس، ومعها عدد العيّنات والتسجيلات في كل فئة، ومدى جودة الرأس عندما اختُبر، وصورتان مرسومتان تتحققان منه حيث يُفتح.',
  author: 'صنعه',
  authorHint: 'اسم أو صف أو مدرسة. اتركه فارغًا إن كان لا ينبغي أن يعرفه أحد.',
  about: 'الغرض منه',
  aboutHint: 'مثلًا: يفرز النفايات أمام جدار أبيض.',
  limits: 'ما لا يصلح له',
  limitsHint: 'أين يخطئ، وما لم يره قط.',
  kind: 'كيف تعلّم',
  score: 'مدى جودته',
  onHeldOut: 'أصاب في {right, number} من {asked, number} صورة لم يتعلّمها: بين {low} و{high} في صور كهذه.',
  onTestSet: 'أصاب في {right, number} من {asked, number} صورة من مجموعة اختبار: بين {low} و{high} في صور كهذه.',
  ofClass: '{name}: {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  ofClassRecorded:
    '{name}: {samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}} في {recordings, plural, zero {لا تسجيلات} one {تسجيل واحد} two {تسجيلين} few {# تسجيلات} many {# تسجيلًا} other {# تسجيل}}',
  tags: 'الوسوم',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'ما تعلّمت منه الشبكة الأساس',
  backboneLicence: 'شروط الشبكة الأساس',
  asking: 'يُتحقق من أنه يعطي الإجابات نفسها هنا…',
  equal: 'يعطي هنا الإجابات نفسها التي أعطاها حيث حُفظ، حتى آخر رقم.',
  same: 'يعطي هنا الإجابات نفسها التي أعطاها حيث حُفظ: تختلف الاحتمالات بما لا يزيد على {points} نقطة مئوية.',
  differs:
    'يعطي هنا إجابات غير التي أعطاها حيث حُفظ: تختلف الاحتمالات بما يصل إلى {points} نقطة مئوية. أعداد الشبكة الأساس نفسها تختلف بمقدار {share}، فهذا الجهاز يحسب بطريقة أخرى. اختر جهازًا آخر في «التعليم».',
  unanswered: 'لم تُجب الشبكة الأساس، فتعذر التحقق من أن الرأس يعطي الإجابات نفسها هنا.',
  noProof: 'ليست في هذا الملف صور للتحقق منه: حفظه إصدار أقدم من Headstart أو صُنع في مكان آخر.',
};
