// Python: how a head's file is read there, and the embeddings for NumPy.
import type { Translated } from '../translation';

export const python: Translated<'python'> = {
  title: 'Python',
  purpose: 'تابع في دفتر برمجي، بـNumPy وحدها.',
  forPrograms: 'للمبرمجين: Python وONNX والتضمينات',
  embeddings: 'التضمينات هي الأعداد التي تصنعها شبكتك من كل عيّنة. وتذهب معها الفئات، وأي العيّنات سُجّلت معًا.',
  snippet: 'يقرأ ملف الرأس ويتحقق من أنه يجيب كما هنا',
  noUnknown: 'يعطي البرنامج الاحتمالات التي تراها هنا ويسمّي دائمًا فئة: «لا أعرف» ليست فيه.',
  noSnippet: 'لا يوجد برنامج قصير لهذا النوع من الرؤوس. يوجد لـ«خطي» و«طبقتان».',
  saveNpz: 'حفظ التضمينات (‎.npz)',
  saveCsv: 'حفظ التضمينات (‎.csv)',
  saving: 'كتابة التضمينات',
  saved:
    'حُفظ «{name}» مع {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}.{missing, plural, =0 {} zero {} one { عيّنة ليس لها تضمين بعد وليست فيه.} two { عيّنتان ليس لهما تضمين بعد وليستا فيه.} few { # عيّنات ليس لها تضمين بعد وليست فيه.} many { # عيّنة ليس لها تضمين بعد وليست فيه.} other { # عيّنة ليس لها تضمين بعد وليست فيه.}}',
};
