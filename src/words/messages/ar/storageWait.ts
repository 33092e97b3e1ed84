// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: 'علامة تبويب أخرى تفتح مشاريعك بإصدار أقدم من Headstart. أغلق كل علامات التبويب الأخرى التي تعرض {host}: ثم تكمل هذه تلقائيًا.',
  slow: 'لم يفتح المتصفح بعد ما يحفظه من مشاريعك. إن كانت علامات أخرى تعرض {host} فأغلقها: ثم تكمل هذه تلقائيًا.',
};
