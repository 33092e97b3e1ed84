// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'أين يخطئ',
  hint: 'كل صف هو حقيقة الصورة، وكل عمود ما قاله الرأس. اضغط عددًا لترى صوره.',
  caption: 'الصفوف: فئة الصور. الأعمدة: ما قاله الرأس.',
  corner: 'الحقيقة ↓ القول ←',
  cell: '{count, plural, zero {لم تُحسب أي صورة من «{truth}» على «{said}»} one {حُسبت صورة واحدة من «{truth}» على «{said}»} two {حُسبت صورتان من «{truth}» على «{said}»} few {حُسبت # صور من «{truth}» على «{said}»} many {حُسبت # صورة من «{truth}» على «{said}»} other {حُسبت # صورة من «{truth}» على «{said}»}}',
  right:
    '{count, plural, zero {لم تُعرف أي صورة من «{truth}»} one {عُرفت صورة واحدة من «{truth}»} two {عُرفت صورتان من «{truth}»} few {عُرفت # صور من «{truth}»} many {عُرفت # صورة من «{truth}»} other {عُرفت # صورة من «{truth}»}}',
  pair: 'أكثر ما يختلط «{first}» و«{second}»: من {ofFirst, number} «{first}» حُسبت {firstAsSecond, number} على «{second}»، وبالعكس {secondAsFirst, number} من {ofSecond, number}.',
  none: 'لا تُحسب فئة على أخرى: عُرفت كل صورة.',
  show: 'عرض',
  counts: 'أعداد',
  shares: 'نسب',
  order: 'ترتيب الفئات',
  alike: 'المتشابهة معًا',
  own: 'كما في «التعليم»',
  savePicture: 'حفظ كصورة PNG',
  pictureFailed: 'لم يستطع هذا المتصفح رسم الصورة. يمكن حفظ الأعداد كملف CSV.',
  fileName: 'مصفوفة الالتباس',
  sheetWrong: '«{truth}» حُسبت على «{said}»',
  sheetRight: '«{truth}» عُرفت',
  worstFirst: 'الخطأ الأشد تأكدًا أولًا. هل الفئة صحيحة؟ إن لم تكن فانقل الصورة: تتبعها المصفوفة والنتيجة.',
  leastSureFirst: 'الأقل تأكدًا أولًا.',
  empty: 'بعد سؤال الرأس يظهر هنا أي الفئات تُحسب على أيها.',
  fewer: 'النسب من الصف؛ وتحت {least, number} صورة تظهر الأعداد بدلها.',
};
