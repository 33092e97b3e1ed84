// What can be done with a class and with its samples.
import type { Translated } from '../translation';

export const samples: Translated<'samples'> = {
  colour: 'اللون',
  colourOf: 'لون {class}',
  moveUp: 'إلى أعلى',
  moveDown: 'إلى أسفل',
  folder: 'رفع مجلد',
  switchOff: 'استبعاد من التعلّم',
  switchOffMeans: 'تبقى عيّناتها. لا يتعلّمها الرأس ولا يسمّيها.',
  switchOn: 'التعلّم منها من جديد',
  deleteClass: 'حذف الفئة',
  of: 'عيّنات {class}',
  numbered: 'عيّنة {number}',
  numberedNotLearned: 'عيّنة {number}، غير متعلَّمة',
  notLearned:
    '{count, plural, zero {كل العيّنات متعلَّمة.} one {عيّنة غير متعلَّمة: افتحها لترى السبب.} two {عيّنتان غير متعلَّمتين: افتح إحداهما لترى السبب.} few {# عيّنات غير متعلَّمة: افتح إحداها لترى السبب.} many {# عيّنة غير متعلَّمة: افتح إحداها لترى السبب.} other {# عيّنة غير متعلَّمة: افتح إحداها لترى السبب.}}',
  tryAll: 'تجربة الكل من جديد',
  cannotBeRead: 'لا يمكن قراءتها',
  chosen: '{count, plural, zero {لم يُختر شيء} one {اختيرت واحدة} two {اختيرت اثنتان} few {اختيرت #} many {اختيرت #} other {اختيرت #}}',
  chosenOnes: 'العيّنات المختارة',
  delete: 'حذف',
  moveTo: 'نقل إلى',
  lookCloser: 'نظرة أقرب',
  chooseNone: 'إلغاء الاختيار',
  one: 'عيّنة',
  previous: 'العيّنة السابقة',
  next: 'العيّنة التالية',
  place: '{number, number} من {total, number}',
  picture: 'العيّنة، مقصوصة إلى المربع الذي تراه الشبكة الأساس',
  from: '{source, select, camera {من الكاميرا} file {من ملف} other {ملصقة}}، {when}',
  ofRecording:
    'من <recording>تسجيل</recording> فيه {count, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  copies: 'نسخها المعدّلة',
  copy: 'نسخة {number}',
};
