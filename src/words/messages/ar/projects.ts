// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'مشروع جديد',
  open: 'فتح',
  pictures: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
  picturesNotSaved: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}، غير محفوظ',
  picturesPartly: '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}، وغيرها ناقص',
  delete: 'حذف المشروع',
  deleted: 'حُذف هذا المشروع في علامة تبويب أخرى. ما تراه هو ما قرأته هذه العلامة منه.',
  openAnother: 'افتح مشروعًا آخر',
  deleteAsk: 'حذف «{name}»؟',
  deleteMeans: 'تُحذف فئاته وعيّناته من هذا الجهاز. لا يمكن التراجع عن هذا.',
  upload: 'متابعة الرفع',
  uploadBack: 'الرجوع ومتابعة الرفع',
  uploadTakeBack: 'استعادة المشروع ومتابعة الرفع',
  leaveOut: 'تركها',
  ok: 'حسنًا',
  saveAgain: 'محاولة الحفظ من جديد',
  takeBack: 'استعادة المشروع',
};
