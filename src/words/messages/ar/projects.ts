// What can be done with projects, with uploads that ended early, and with what could not be saved.
import type { Translated } from '../translation';

export const projects: Translated<'projects'> = {
  new: 'مشروع جديد',
  open: 'فتح',
  samples: '{count, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  delete: 'حذف المشروع',
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
