// Teachable Machine: heads out as its image models.
import type { Translated } from '../translation';

export const teachableMachine: Translated<'teachableMachine'> = {
  out: 'نموذج Teachable Machine',
  outFor: 'لكل ما يفتح نماذج صور Teachable Machine: مكتبته وml5 وإضافات Scratch وApp Inventor.',
  outForLibrary: 'للبرامج التي تفتح نماذج صور Teachable Machine بمكتبته الخاصة.',
  outHolds: 'الشبكة الأساس ورأسك في ملف zip واحد (model.json وweights.bin وmetadata.json). ليست صورك فيه.',
  noUnknown:
    'مع النقاط نفسها يعطي الاحتمالات التي تراها هنا؛ لكن برنامجًا آخر يصغّر الصورة بطريقته، فقد تختلف بنقطة مئوية أو اثنتين. ويسمّي دائمًا فئة: «لا أعرف» ليست فيه.',
  otherSize:
    'تنظر هذه الشبكة إلى {side} × {side} بكسل، وتقرأ مكتبة Teachable Machine ذلك من الملف. أما البرامج التي ترسل دائمًا 224 × 224 مثل ml5 فتحتاج إلى رأس على MobileNet.',
  outProject:
    'من أجل Teachable Machine احفظه بصيغة ‎.tm‎: الفئات، والعيّنات بحجم 224 × 224 بكسل، وكيف يتعلّم رأس من نوع «طبقتان». تبقى خارجه عيّنات الاختبار، والفئات بلا عيّنات، وما سُجّل معًا.',
  saveProject: 'حفظ بصيغة ‎.tm',
  in: 'من مكان آخر',
  inFor: 'ما صنعته بـTeachable Machine، أو صور في ملف zip فيه مجلد لكل فئة.',
  inModel: 'يصبح النموذج رأسًا هنا: على MobileNetV2 0.35، الذي يُجلب إن لم يكن هنا بعد، أو على الشبكة الأساس التي يأتي بها.',
  inProject: 'يصبح المشروع (‎.tm) أو ملف zip من الصور مشروعًا جديدًا. ما نُشر ومفاتيحه تُترك.',
  open: 'فتح ملف',
  save: 'حفظ لـTeachable Machine',
  saving: 'كتابة النموذج',
  ml5: 'شيفرة لـp5.js مع ml5',
  ml5Lies: 'يوضع بجانب الملفات بعد فك ضغطها',
  saved: 'حُفظ «{name}». فك ضغطه حيث يبحث برنامجك عن model.json.',
  notAModel:
    '«{file}» ليس نموذج Teachable Machine: ففيه model.json، وmetadata.json بتسميات، وأوزان. يمكن إضافة شبكة بلا تسميات من «الشبكات الأساس».',
  archive: '«{file}» تالف أو غير مكتمل، فلا يمكن فتحه. انسخه مرة أخرى، أو اطلبه من جديد.',
  modelDamaged: '«{file}» تالف، فلم يُفتح. صدّره مرة أخرى.',
  modelTooLarge: 'يحوي «{file}» أكثر مما يسعه نموذج Teachable Machine، أو يدّعي ذلك. اختر ملفًا آخر.',
  otherHead: 'لـ«{file}» رأس غير رؤوس نماذج صور Teachable Machine، فلا يمكن فتحه.',
  backboneFails: 'يأتي «{file}» بشبكة أساس لا تعمل هنا، فلا يمكن فتحه.',
  soundModel: '«{file}» نموذج Teachable Machine لأصوات. لا تُفتح هنا إلا نماذج الصور.',
  poseModel: '«{file}» نموذج Teachable Machine لوضعيات. لا تُفتح هنا إلا نماذج الصور.',
  otherMedia: '«{file}» مشروع Teachable Machine لأصوات أو وضعيات. لا تُفتح هنا إلا مشاريع الصور.',
  notThisHead: 'ليس في نماذج Teachable Machine رأس كهذا: لا يُكتب إلا «خطي» و«طبقتان» و«ضبط دقيق». اختر أحدها من «كيف يتعلّم».',
  notAGraph: 'هذه الشبكة مخطط حسابي من TensorFlow، ونماذج Teachable Machine من طبقات. اختر MobileNetV2 أو الشبكة المدمجة.',
  notACrop: 'تنظر هذه الشبكة إلى وسط الصورة فقط، ولا تستطيع نماذج Teachable Machine قول ذلك. اختر شبكة أخرى.',
  notRandom: 'لهذه الشبكة أوزان عشوائية تُصنع من جديد على كل جهاز. اختر شبكة أخرى.',
  notUsable: 'لا يمكن كتابة الجزء الأخير من هذه الشبكة كنموذج Teachable Machine. اختر شبكة أخرى.',
};
