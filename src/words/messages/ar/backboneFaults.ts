// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: 'لم يستطع أي جهاز تشغيل الشبكة الأساس: {why} جرّب متصفحًا حديثًا.',
  otherEdition: 'صُنع «{head}» على إصدار آخر من هذه الشبكة الأساس، فلا يستطيع التنبؤ عليها.',
  keptStopping: 'ظلّت الشبكة الأساس تتوقف. عيّناتك في أمان. حاول مرة أخرى، أو اختر جهازًا آخر.',
  impostor: 'ليست الشبكة الأساس ما تقول إنها هي، فلا تُستخدم.',
  unusable: 'لا يستطيع هذا التطبيق تشغيل الشبكة الأساس.',
  notDownloaded: 'تعذّر تنزيل {name}.',
  notUsed: 'لا تُستخدم {name}.',
  stillUsing: 'ما زالت قيد الاستخدام: {name} على {device}.',
};
