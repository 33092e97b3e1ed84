// Labels that may be wrong, to be looked at one after the other.
import type { Translated } from '../translation';

export const worthALook: Translated<'worthALook'> = {
  title: 'تستحق نظرة',
  some: '{count, plural, zero {لا تسمية مشكوك فيها.} one {قد تكون تسمية واحدة خطأ.} two {قد تكون تسميتان خطأ، الأرجح أولًا.} few {قد تكون # تسميات خطأ، الأرجح أولًا.} many {قد تكون # تسمية خطأ، الأرجح أولًا.} other {قد تكون # تسمية خطأ، الأرجح أولًا.}}',
  how: 'لم يتعلم الرأس هذه الصور، وهو أكثر تأكدًا من فئة أخرى مما اعتاد. قد يخطئ: أنت تقرر.',
  none: 'لا تسمية تبدو خطأ',
  noneText: 'كل صورة سُئل عنها تبدو كفئتها، أو قلتَ إن تسميتها صحيحة.',
  asks: 'يُشك في التسميات بعد أن يُسأل الرأس عن صور لم يتعلمها. سجّل كل فئة مرة أخرى فيكون ذلك.',
  list: 'تسميات قد تكون خطأ',
  keep: 'التسمية صحيحة',
  more: '{count, plural, zero {لا مزيد} one {عرض واحدة أخرى} two {عرض اثنتين أخريين} few {عرض # أخرى} many {عرض # أخرى} other {عرض # أخرى}}',
};
