// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: 'ملف آخر يُحفظ أو يُفتح. انتظره، أو ألغه من «المشاركة».',
  unknown: 'لا يمكن فتح «{file}» هنا. ما يمكن فتحه مذكور تحت «الفتح».',
  picturesHere:
    '{count, plural, zero {لا صور هنا.} one {«{file}» صورة.} two {هاتان صورتان.} few {هذه # صور.} many {هذه # صورة.} other {هذه # صورة.}} ضع الصور في صنف تحت «التعليم»، أو جرّبها تحت «الاختبار».',
  stopped: 'توقف. لم يتغير شيء هنا. حاول مرة أخرى.',
  saved:
    'حُفظ «{name}»: المشاريع {projects, number}، و{samples, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتا اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}.',
  savedLacking:
    'حُفظ «{name}» مع {pictures, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}}. تعذّرت على هذا الجهاز قراءة بعضها ({missing, number})، فليست فيه.',
  notInIt: 'تعذّرت قراءة «{name}» على هذا الجهاز، لذلك ليس في الملف. أعد تحميل هذه الصفحة ثم احفظ من جديد.',
  partlyInIt: 'تعذّرت على هذا الجهاز قراءة ما يلي من «{name}»، لذلك ليس في الملف: {parts}. أعد تحميل هذه الصفحة ثم احفظ من جديد.',
  partHeads: 'الرؤوس المدرَّبة',
  partSplit: 'أي التسجيلات تُختبر معًا',
  partHistory: 'النتائج السابقة',
  partChanges: 'ما غيّرته علامة تبويب أخرى',
  noRoomInIt: 'الملف ممتلئ، لذلك ليس «{name}» فيه. افتح ذلك المشروع واحفظه في ملف خاص به.',
  tooLargeToSave: '«{name}» أكبر من أن يوضع في ملف يمكن فتحه من جديد، لذلك لم يُحفظ أي ملف. احفظ صوره في مجلدات بدلًا من ذلك.',
  opened:
    'فُتح باسم «{name}» مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتي اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}.',
  openedSeveral:
    'أُدخلت المشاريع ({projects, number}) مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتي اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}.',
  openedLacking:
    'فُتح باسم «{name}» مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتي اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}. تُرك ما كان تالفًا في الملف: صور {lost, number}، ورؤوس {heads, number}.',
  openedSeveralLacking:
    'أُدخلت المشاريع ({projects, number}) مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتي اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}. تُرك ما كان تالفًا في الملف: صور {lost, number}، ورؤوس {heads, number}.',
  projectsLost:
    '{count, plural, zero {لم يُترك أي مشروع في الملف.} one {تعذّرت قراءة المشروع «{name}» في الملف، فتُرك.} two {تعذّرت قراءة مشروعين في الملف، فتُركا. أولهما «{name}».} few {تعذّرت قراءة # مشاريع في الملف، فتُركت. أولها «{name}».} many {تعذّرت قراءة # مشروعًا في الملف، فتُركت. أولها «{name}».} other {تعذّرت قراءة # مشروع في الملف، فتُركت. أولها «{name}».}}',
  overTagged:
    '{samples, plural, zero {صفر عيّنات في الملف لها} one {عيّنة واحدة في الملف لها} two {عيّنتان في الملف لهما} few {# عيّنات في الملف لها} many {# عيّنة في الملف لها} other {# عيّنة في الملف لها}} أكثر من {most, number} وسم: أُخذت أول {most, number} منها دون الباقي.',
  overTaggedMerged:
    'مع وسوم الملف، {samples, plural, zero {صفر عيّنات لها} one {عيّنة واحدة لها} two {عيّنتان لهما} few {# عيّنات لها} many {# عيّنة لها} other {# عيّنة لها}} أكثر من {most, number} وسم: تبقى أول {most, number} منها ويُترك الباقي.',
  picturesLost:
    '{count, plural, zero {لا صور تالفة في الملف.} one {صورة واحدة تالفة في الملف، فتُترك.} two {صورتان تالفتان في الملف، فتُتركان.} few {# صور تالفة في الملف، فتُترك.} many {# صورة تالفة في الملف، فتُترك.} other {# صورة تالفة في الملف، فتُترك.}}',
  merged:
    'دُمج «{name}»: دخلت {added, plural, zero {لا عيّنات} one {عيّنة واحدة} two {عيّنتان} few {# عيّنات} many {# عيّنة} other {# عيّنة}}{tests, plural, =0 {} zero {} one { وصورة اختبار واحدة} two { وصورتا اختبار} few { و# صور اختبار} many { و# صورة اختبار} other { و# صورة اختبار}}، والفئات الجديدة {classes, number}.',
  mergedPart:
    'انتهى دمج «{name}» مبكرًا: دخلت {pictures, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}، ولم تدخل {left, number}. ادمج من جديد للمتابعة: يُتجاوز ما هو هنا.',
  mergeLeft:
    'غادرت «{into}» أثناء دمج «{name}» فيه: دخلت {pictures, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}، ولم تدخل {left, number}. افتحه وادمج الملف من جديد للمتابعة: يُتجاوز ما هو هناك.',
  notAProject: '«{file}» ليس مشروعًا. تنتهي المشاريع بـ .headstart وتُحفظ من «المشاركة».',
  tooNew: 'حُفظ «{file}» بإصدار أحدث من Headstart (الإصدار {version}). أعد تحميل الصفحة لتحصل عليه ثم افتح الملف.',
  damaged: '«{file}» تالف (عند «{where}»)، فلم يُفتح. اطلبه من جديد.',
  archive: 'لا يمكن فتح «{file}». انسخه مرة أخرى، أو اطلبه من جديد.',
  encrypted: '«{file}» محمي بكلمة مرور، فلا يمكن قراءته. اطلبه بلا كلمة مرور.',
  leadsOut: 'يحوي «{file}» مسارًا يخرج من مجلده، فلم يُفتح. اضغط الملفات من جديد من داخل مجلدها.',
  tooLarge: 'يحوي «{file}» أكثر مما يسعه مشروع، أو يدّعي ذلك. اختر ملفًا آخر.',
  unreadable: 'تعذّرت قراءة «{file}» من القرص. اختره من جديد.',
  noneRead:
    '{pictures, plural, zero {لا صور في «{file}»} one {تعذّرت قراءة الصورة الوحيدة في «{file}»} two {لم تُقرأ أي من الصورتين في «{file}»} few {لم تُقرأ أي من # صور في «{file}»} many {لم تُقرأ أي من # صورة في «{file}»} other {لم تُقرأ أي من # صورة في «{file}»}}، فلم يُؤخذ منه شيء.',
  copyAgain: 'انسخه مرة أخرى، أو اطلبه من جديد.',
  several: 'في «{file}» عدة مشاريع، ويُدمج واحد في المرة. افتحه أولًا ثم احفظ ما تريد.',
  storage: 'لم يُدخَل «{file}». {why}',
  cancelled: 'أُلغي: لم يُفتح «{file}».',
  saving: 'حفظ «{name}»',
  reading: 'قراءة «{name}»',
  taking: 'إدخال «{name}»',
  comparing: 'مقارنة «{name}» بما هنا',
  merging: 'دمج «{name}»',
  doneOf: '{done, number} من {of, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
};
