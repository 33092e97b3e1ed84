// Where the head stands: what it lacks, or what it has learned.
import type { Translated } from '../translation';

export const headStatus: Translated<'headStatus'> = {
  knows:
    'يعرف {classes, plural, zero {صفر فئات} one {فئة واحدة} two {فئتين} few {# فئات} many {# فئة} other {# فئة}} من {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}.',
  knowsWithCopies:
    'يعرف {classes, plural, zero {صفر فئات} one {فئة واحدة} two {فئتين} few {# فئات} many {# فئة} other {# فئة}} من {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}} و{copies, plural, zero {صفر نسخ معدّلة} one {نسخة معدّلة واحدة} two {نسختين معدّلتين} few {# نسخ معدّلة} many {# نسخة معدّلة} other {# نسخة معدّلة}}.',
  knowsWithout: 'يعرف {classes, plural, zero {صفر فئات} one {فئة واحدة} two {فئتين} few {# فئات} many {# فئة} other {# فئة}} بلا أي عيّنة.',
  behind: 'لم يتعلّم بعد من أحدث عيّناتك.',
  failed: 'فشل التعلّم. غيّر عيّنة للمحاولة من جديد.',
  failedForNow: 'فشل التعلّم. تُعاد المحاولة بعد لحظة.',
  learning: 'يتعلّم…',
  opening: 'يُفتح مشروعك…',
  looking: 'ينظر إلى عيّناتك…',
  waiting: 'في انتظار الشبكة الأساس…',
  stuck: 'لم يُقرأ من عيّناتك ما يكفي للتعلّم. جرّبها من جديد، أو اختر جهازًا آخر.',
  fromFile:
    'قيد الاستخدام «{head}»، رأس من {origin, select, link {رابط} other {ملف}}. يعرف {classes, plural, zero {صفر فئات} one {فئة واحدة} two {فئتين} few {# فئات} many {# فئة} other {# فئة}}.',
  otherBackbone:
    '«{head}» رأس من {origin, select, link {رابط} other {ملف}} صُنع على {backbone}، فلا يستطيع التنبؤ على الشبكة الحالية. اختر تلك الشبكة، أو ارجع إلى رأسك.',
  noMapping: 'حدّد أي فئات التدريب المسبق تُعدّ من فئاتك.',
  notTunable: 'يحتاج الضبط الدقيق إلى شبكة أساس أخرى.',
  ready: 'جاهز للتعلّم: اضغط «بدء».',
  meanwhile: 'وحتى ذلك الحين يتنبأ رأسك من نوع «{kind}».',
  secondOn: 'دعه يتعلّم فئة ثانية من جديد أو أضف واحدة: الرأس يميّز بين الأشياء.',
  twoClasses: 'أضف فئتين: الرأس يميّز بين الأشياء.',
  secondClass: 'أضف فئة ثانية: الرأس يميّز بين الأشياء.',
  bothClasses: 'أضف عيّنات إلى الفئتين. يكفي القليل للبدء.',
  samplesFor: 'أضف عيّنات إلى {classes}.',
  oneMore: 'أضف عيّنات إلى فئة أخرى.',
};
