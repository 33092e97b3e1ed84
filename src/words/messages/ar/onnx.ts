// The model as an ONNX file.
import type { Translated } from '../translation';

export const onnx: Translated<'onnx'> = {
  title: 'نموذج ONNX',
  purpose: 'لكل ما يشغّل ملفات ONNX: ‏Python و‎C#‎ وJava والهواتف.',
  wholeHolds: 'الشبكة الأساس والرأس في ملف واحد. تدخل بكسلات صورة ({side} × {side}، أحمر وأخضر وأزرق، من 0 إلى 255) ويخرج احتمال لكل فئة.',
  headHolds: 'الرأس وحده يأخذ التضمينات بدل الصور.',
  opset: 'كُتب بمجموعة العوامل opset {opset, number}، وبعوامل معيار ONNX وحدها.',
  noUnknown:
    'مع النقاط نفسها يعطي الاحتمالات التي تراها هنا؛ لكن برنامجًا آخر يصغّر الصورة بطريقته، فقد تختلف بنقطة مئوية أو اثنتين. ويسمّي دائمًا فئة: «لا أعرف» ليست فيه.',
  keras: 'من أجل tf.keras استخدم الحفظ لـTeachable Machine بدلًا من ذلك، ثم حوّل ملف model.json بأداة tensorflowjs_converter.',
  save: 'حفظ نموذج ONNX',
  saveHead: 'حفظ الرأس وحده (‎.onnx)',
  saving: 'كتابة ملف ONNX',
  snippet: 'يسأله عن صورة، بـonnxruntime وPillow',
  headSnippet: 'يسأل الرأس عن تضمينات محفوظة، بـonnxruntime',
  saved: 'حُفظ «{name}».',
  notRandom: 'لهذه الشبكة أوزان عشوائية تُصنع من جديد على كل جهاز، فلا تُكتب في ملف.',
  needsBackbone: 'الرأس ذو الضبط الدقيق يغيّر الشبكة نفسها، فيُحفظ معها.',
  notUsable: 'تعذّرت كتابة هذه الشبكة بصيغة ONNX. اختر شبكة أخرى.',
};
