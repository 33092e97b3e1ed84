// Projects out and in, as the place Share offers them.
import type { Translated } from '../translation';

export const projectWays: Translated<'projectWays'> = {
  out: 'ملف مشروع',
  outFor: 'احتفظ بنسخة، أو أكمل مشروعك على جهاز آخر.',
  outHolds: 'تذهب معه صور عيّناتك والفئات وكل الإعدادات والتقسيم والرؤوس التي درّبتها.',
  outPictures: 'هو ملف zip: صورك فيه، مجلد لكل فئة.',
  size: 'نحو {size}.',
  save: 'حفظ المشروع',
  saveAll: 'حفظ كل المشاريع',
  in: 'ملف مشروع',
  inFor: 'يُفتح كمشروع جديد. ويبقى المفتوح الآن كما هو.',
  open: 'فتح مشروع',
  merge: 'دمج في هذا المشروع',
  mergeMeans: 'الدمج يُدخل عيّناته في هذا المشروع. ترى أولًا ما سيدخل.',
  mergeTitle: 'دمج «{name}» في هذا المشروع؟',
  mergeNow: 'إدخال {samples, plural, zero {صفر عيّنات} one {عيّنة واحدة} two {عيّنتين} few {# عيّنات} many {# عيّنة} other {# عيّنة}}',
  inFile: 'الفئة في الملف',
  newSamples: 'عيّنات جديدة',
  goesTo: 'تذهب إلى',
  newClass: 'فئة جديدة',
  nothingNew: 'ليس فيه شيء ليس هنا.',
  duplicates:
    '{count, plural, zero {لا عيّنات مكررة.} one {تُتجاوز عيّنة: صورتها نفسها هنا، أو مرتين في الملف.} two {تُتجاوز عيّنتان: صورتاهما نفسهما هنا، أو مرتين في الملف.} few {تُتجاوز # عيّنات: صورها نفسها هنا، أو مرتين في الملف.} many {تُتجاوز # عيّنة: صورها نفسها هنا، أو مرتين في الملف.} other {تُتجاوز # عيّنة: صورها نفسها هنا، أو مرتين في الملف.}}',
  staysHere: 'تبقى إعداداتك ورؤوسك كما هي.',
};
