// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'أين يخطئ',
  hint: 'هذا الجدول هو <confusionMatrix>مصفوفة الالتباس</confusionMatrix>: كل صف هو حقيقة الصورة، وكل عمود ما قاله الرأس. اضغط عددًا لترى صوره.',
  caption: 'الصفوف: فئة الصور. الأعمدة: ما قاله الرأس.',
  corner: 'الحقيقة ↓ القول ←',
  cell: '{count, plural, zero {لم تُظنّ أي صورة من «{truth}» «{said}»} one {صورة واحدة من «{truth}» ظُنّت «{said}»} two {صورتان من «{truth}» ظُنّتا «{said}»} few {# صور من «{truth}» ظُنّت «{said}»} many {# صورة من «{truth}» ظُنّت «{said}»} other {# صورة من «{truth}» ظُنّت «{said}»}}',
  right:
    '{count, plural, zero {لم تُعرف أي صورة من «{truth}»} one {عُرفت صورة واحدة من «{truth}»} two {عُرفت صورتان من «{truth}»} few {عُرفت # صور من «{truth}»} many {عُرفت # صورة من «{truth}»} other {عُرفت # صورة من «{truth}»}}',
  pair: 'أكثر ما يختلط «{first}» و«{second}»: من {ofFirst, number} من صور «{first}» ظُنّت {firstAsSecond, number} «{second}»، وبالعكس {secondAsFirst, number} من {ofSecond, number}.',
  tied: 'أكثر ما يختلط «{first}» و«{second}»، ومثلهما {others, plural, zero {صفر أزواج أخرى} one {زوج آخر} two {زوجان آخران} few {# أزواج أخرى} many {# زوجًا آخر} other {# زوج آخر}} بالقدر نفسه.',
  one: 'خطأ واحد فقط: من {ofFirst, number} من صور «{first}» ظُنّت 1 «{second}».',
  scattered:
    '{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، ولا يتكرر أي منها بين الفئتين نفسيهما.',
  none: 'لا تلتبس فئة بأخرى: عُرفت كل صورة.',
  show: 'عرض',
  counts: 'أعداد',
  shares: 'نسب',
  order: 'ترتيب الفئات',
  alike: 'المتشابهة معًا',
  own: 'كما في «التعليم»',
  savePicture: 'حفظ كصورة PNG',
  pictureFailed: 'لم يستطع هذا المتصفح رسم الصورة. يمكن حفظ الأعداد كملف CSV.',
  fileName: 'مصفوفة الالتباس',
  sheetWrong: '«{truth}» ظُنّت «{said}»',
  sheetRight: '«{truth}» عُرفت',
  worstFirst: 'الخطأ الأشد تأكدًا أولًا. هل الفئة صحيحة؟ إن لم تكن فانقل الصورة: تتبعها المصفوفة والنتيجة.',
  leastSureFirst: 'الأقل تأكدًا أولًا.',
  empty: 'بعد اختبار الرأس ترى هنا أي الفئات يخلط بينها.',
  fewer: 'كل نسبة محسوبة من صفّها. والصف الذي فيه أقل من {least, number} صورة يعرض الأعداد بدلها.',
};
