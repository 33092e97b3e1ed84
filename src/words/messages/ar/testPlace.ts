// The place Test: its sections, and what each says while there is nothing to show.
import type { Translated } from '../translation';

export const testPlace: Translated<'testPlace'> = {
  sections: 'ماذا يُختبر',
  howGood: 'ما جودته',
  check: 'فحص الصور',
  unknown: '«لا أعرف»',
  why: 'لماذا قال ذلك',
  howGoodTitle: 'ما جودته؟',
  askTitle: 'اسأله بنفسك',
  checkEmpty: 'لا صور للفحص بعد',
  checkEmptyText: 'صورة في الفئة الخطأ تعلّم الرأس شيئًا خطأ. التقط صورًا من فئتين، وما يستحق نظرة ثانية يظهر هنا.',
  unknownTitle: 'ما لا يعرفه',
  unknownEmpty: 'لا شيء للمقارنة بعد',
  unknownEmptyText: 'لا بد للرأس أن يختار إحدى فئاته، حتى لصورة لا تشبه أيًّا منها. علّمه أولًا فئتين، ثم انظر هنا عمَّ ينبغي ألا يجيب.',
  whyTitle: 'لماذا قال ذلك؟',
  onlyLearntHere: 'لا يُعرف هذا إلا عن رأس تعلّم هنا.',
  whyEmpty: 'لا إجابة تُفسَّر بعد',
  whyEmptyText: 'علّمه أولًا فئتين. ثم اختر إجابة هنا وانظر من أي صورك، ومن أي جزء من الصورة، أتت.',
};
