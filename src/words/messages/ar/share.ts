// Heads as files: saved, opened, handed on.
import type { Translated } from '../translation';

export const share: Translated<'share'> = {
  save: 'حفظ الرأس',
  waitsForSamples: 'ما زالت عيّناتك قيد النظر: {done} من {total}. يخرج الرأس حالما يعرفها كلها.',
  waitsForSettings: 'ما زالت إعدادات الرأس تُختار من عيّناتك. يخرج فور انتهاء ذلك.',
  waitsForLearning: 'ما زال الرأس يتعلّم عيّناتك. يخرج حالما يعرفها كلها.',
  holdsSamples: 'يحتفظ هذا الرأس بشيء من كل عيّنة',
  holdsSamplesMeans:
    'يحتفظ رأس أقرب الجيران بالأعداد التي تمثّل كل عيّنة (تضمينها). يستطيع من يحصل على الملف أن يعرف شيئًا عن كل صورة، لا الصورة نفسها.',
  saveAnyway: 'حفظه مع ذلك',
  none: 'لا رأس يُحفظ بعد',
  noneMeans: '<head>الرأس</head> هو ما يتعلّم من <sample>عيّناتك</sample>. حين يكون لفئتين عيّنات يمكنك حفظه هنا كملف.',
  noneMeansOn: '<head>الرأس</head> هو ما يتعلّم من <sample>عيّناتك</sample>. حين يكون لفئتين غير مستبعدتين عيّنات يمكنك حفظه هنا كملف.',
  fileHolds: 'فيه الرأس وأسماء فئاته، لا صورك.',
  kindOf: 'كيف تعلّم: {kind}',
  knows: 'ما يعرفه',
  unnamed:
    '{count, plural, one {ما زالت فئة واحدة تسمّى {names}.} other {ما زالت بعض الفئات تسمّى {names}.}} هذا وحده ما سيقرؤه الآخرون جوابًا. سمِّها حيث تعلّم بأسماء تقول ما تعرضه.',
  file: 'ملف رأس',
  fileFor: 'دع غيرك يستخدم ما علّمته، هنا أو في Python.',
  openMeans: 'رأس شخص آخر (ينتهي اسمه بـ ‎.head.safetensors). يتنبأ فورًا، وتبقى عيّناتك.',
  open: 'فتح رأس',
  back: 'الرجوع إلى رأسي',
  name: 'الاسم',
  savedOn: 'حُفظ في',
  learnedFrom: 'تعلّم من',
  backbone: 'الشبكة الأساس',
  madeBy: 'صنعه',
  notSaid: 'غير مذكور.',
  teachOwn: 'تعليم فئاتي',
};
