// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: 'اسم المشروع',
  menu: 'المشروع',
  saved: 'محفوظ',
  saving: 'يُحفظ',
  notSaved: 'غير محفوظ',
  notKept: 'لا يُحفظ',
  elsewhere: 'هذا المشروع مفتوح في علامة تبويب أخرى، فيمكنك هنا النظر إليه فقط. كل شيء يُحفظ هناك.',
  workHere: 'العمل هنا بدلًا من ذلك',
};
