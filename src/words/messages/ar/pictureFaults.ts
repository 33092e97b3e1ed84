// Why a file was not taken as a picture, and what to do.
import type { Translated } from '../translation';

export const pictureFaults: Translated<'pictureFaults'> = {
  notAPicture: '«{name}» ليس صورة.',
  unsupported: 'لا يستطيع هذا المتصفح فتح «{name}»: لا يعرف هذا النوع من الصور، أو الملف تالف. احفظه أولًا بصيغة JPEG أو PNG.',
  otherKind: '«{name}» من نوع لا يُقبل هنا. احفظه أولًا بصيغة JPEG أو PNG.',
  tooLarge: 'في «{name}» بكسلات أكثر مما يستطيع هذا المتصفح استيعابه. صغّره أولًا.',
  tooLong: 'يزيد حجم «{name}» على {most, number} ميبيبايت، فلم تُؤخذ من الملف المضغوط. صغّرها أولًا.',
  encrypted: '«{name}» محمية بكلمة مرور، فتُترك. اضغطها بلا كلمة مرور.',
  otherPacking: '«{name}» مضغوطة بطريقة لا يمكن قراءتها هنا، فتُترك. اضغطها من جديد في ملف zip عادي.',
  empty: '«{name}» فارغ: ليس في الملف شيء. انسخه أو نزّله من جديد.',
  unreadable: 'تعذّرت قراءة «{name}» من مكانه. اختره من جديد.',
  cutShort: '«{name}» ينتهي قبل أوانه: معظم الصورة ناقص. انسخه أو نزّله من جديد.',
  broken: '«{name}» تالف.',
  more: 'ولم تُقبل أيضًا {count, plural, zero {أي صورة أخرى} one {صورة واحدة أخرى} two {صورتان أخريان} few {# صور أخرى} many {# صورة أخرى} other {# صورة أخرى}}.',
  sample: 'لا يمكن فتح هذه الصورة، فلا تُتعلّم.',
  embedding: 'لم تستخرج الشبكة الأساس على هذا الجهاز أعدادًا صالحة من هذه الصورة، فلا تُتعلّم.',
};
