// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver: 'تولّت علامة تبويب أخرى «{project}» فانتهى الرفع هنا: {left, number} من {total, number} من الملفات لم تُضَف.',
  left: 'انتهى الرفع إلى «{project}» عند مغادرة ذلك المشروع: {left, number} من {total, number} من الملفات لم تُضَف.',
  classGone: 'حُذفت أثناء ذلك الفئة المقصودة: {left, number} من {total, number} من الملفات لم تُضَف. ارفعها إلى فئة أخرى إن أردتها.',
  failed: 'توقف الرفع: {left, number} من {total, number} من الملفات لم تُضَف.',
  earlier: 'انتهى آخر رفع إلى «{project}» مبكرًا: {left, number} من {total, number} من الملفات لم تُضَف. اخترها من جديد إن أردتها.',
  elsewhere:
    'تولّي «{project}» أنهى رفعًا في العلامة الأخرى: {left, number} من {total, number} من الملفات لم تُضَف. تستطيع تلك العلامة استعادته والمتابعة.',
  ofFile: 'لم يدخل ملفٌ كاملًا إلى «{project}»: تنقص {left, number} من {total, number} من الصور. ادمج الملف فيه من جديد لتحصل على الباقي.',
  newer:
    'أنهى الرفع هنا إصدار أحدث من Headstart في علامة أخرى: {left, number} من {total, number} من الملفات لم تُضَف. أعد تحميل الصفحة لتحصل عليه ثم اخترها من جديد.',
  classBack: 'غابت الفئة المقصودة حينًا: {left, number} من {total, number} من الملفات لم تُضَف.',
};
