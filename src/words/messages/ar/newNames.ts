// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: 'فئة',
  project: 'مشروع',
  firstProject: 'مشروعي الأول',
  foundClass: 'عُثر عليها',
  picture: 'صورة',
  backbone: 'شبكتي الأساس',
};
