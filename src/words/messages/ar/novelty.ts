// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.
import type { Translated } from '../translation';

export const novelty: Translated<'novelty'> = {
  unknown: 'لا أعرف',
  unknownMeans: 'لا أعرف: هذا مختلف جدًا عن الصور التي تعلّم منها الرأس.',
  blankMeans: 'لا أعرف: يرى الرأس أن هذا أشبه بصورة فارغة منه بأي شيء تعلّم منه.',
  ifItHadTo: 'لو كان عليه أن يختار:',
  nearest: 'أشبه عيّناتك',
  nearestOf: 'عيّنة من {class}، التشابه {similarity}',
  larger: 'إحدى عيّناتك',
  largerMeans: 'من {class}. <similarity>التشابه</similarity> {similarity}: جيب تمام الزاوية بين التضمينين، و1 للمتطابقين.',
  cut: 'العيّنة، مقصوصة إلى المربع الذي تراه الشبكة الأساس',
  ownOf: 'عيّنة من {class}',
  lineMeans:
    'يسمّي الرأس إحدى فئاته لأي صورة. هذا الحد يجعله يقول «لا أعرف» حين تكون الصورة <novelty>أقل شبهًا بعيّناتك</novelty> من شبه بعضها ببعض.',
  keep: 'ما يُحتفظ به من صورك',
  keepAll: 'الكل: يجيب دائمًا',
  cost: 'قورنت كل صورة بتسجيلات غير تسجيلها. من {total, plural, zero {صفر صور} one {صورة واحدة} two {صورتين} few {# صور} many {# صورة} other {# صورة}} يرفض {refused, number}.',
  below: 'ما زال يجيب عنها، لكن بالكاد',
  above: 'مرفوضة: ثمن هذا الحد',
  noneAbove: 'لا تُرفض أي من صورك.',
  strict: 'كلما شُدّد الحد رُفض أكثر: إجابات خاطئة أقل عن الغريب، وصور أكثر مفقودة من صورك.',
  making: 'مقارنة عيّناتك…',
  secondRecording: 'يلزم تسجيل ثانٍ من {classes}',
  oneRecording: 'تلزم صور أكثر',
  oneRecordingMeans:
    'يُرسم الحد بصور لم تُقارن بتسجيلها، فتحتاج كل فئة إلى تسجيلين، وكلها معًا إلى عشرين صورة. صور التسجيل الواحد متشابهة إلى حد أن كل ما سواها يبدو غريبًا.',
  opened: 'يجيب الآن رأس من {origin, select, link {رابط} other {ملف}}',
  openedMeans:
    'يُرسم الحد هنا بعيّناتك أنت: أغلق الرأس الآتي من {origin, select, link {الرابط} other {الملف}} لتراه. يقول رأس من {origin, select, link {رابط} other {ملف}} «لا أعرف» بالحد الذي جاء معه، إن جاء بحد.',
  elseTitle: '«شيء آخر» كفئة',
  elseMeans:
    'يمكنك أيضًا أن تعلّمه فئة لأشياء ليست من الأخرى: طاولة فارغة، أيدٍ، وجهك. عندها يميّزها خيرًا من أي حد. لا يتعلّم إلا ما تُريه: وما ليس في أي من صورك يبقى محتاجًا إلى الحد.',
  elseName: 'شيء آخر',
  elseAdd: 'إضافة الفئة «شيء آخر»',
  elseThere: 'الفئة موجودة. املأها من «التعليم».',
};
