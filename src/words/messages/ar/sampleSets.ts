// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: 'مجموعات عيّنات',
  intro:
    'ليست لديك كاميرا، أو لا وقت لديك؟ يرسم البرنامج هذه الصور هنا، كل منها مختلفة، وبعضها معتم أو غير واضح كما من كاميرا. ومع ذلك فهي أكثر تشابهًا من الصور الفوتوغرافية. لا يُنزَّل شيء. تُفتح المجموعة مشروعًا خاصًا إلى جانب مشاريعك.',
  leaves: 'أوراق شجر',
  trafficSigns: 'إشارات مرور',
  digits: 'أرقام مكتوبة',
  dice: 'أحجار نرد',
  textures: 'أسطح',
  faces: 'وجوه',
  about:
    '{classes, plural, zero {لا فئات} one {فئة واحدة} two {فئتان} few {# فئات} many {# فئة} other {# فئة}}، {pictures, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}} للتعلّم و{tests, number} للاختبار',
  each: 'صور كل فئة',
  shortcut: 'مع طريق مختصر',
  shortcutHint: 'كل فئة على خلفية بلونها. قد يتعلّم الرأس اللون ويفوته الباقي: تحيّز زرعته بنفسك.',
  open: 'فتح',
  openNamed: 'فتح {name} كمشروع',
  openAgain: 'فتح مرة أخرى',
  openAgainNamed: 'فتح مرة أخرى: {name}',
  shortcutName: '{name}، مع طريق مختصر',
  drawing: 'يُرسم',
  opening: 'يُفتح «{name}»',
  takingIn: 'يُدخَل',
  progress: '{done, number} من {total, number} صورة',
  failed: 'تعذّر رسم الصور. أغلق علامات تبويب أخرى وحاول من جديد.',
  opened:
    '«{name}» مفتوح وفيه {pictures, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}} للتعلّم و{tests, number} للاختبار. انظر إليه في «التعليم»، أو قارن به هنا.',
  cancelled: 'أُلغي. ما أُدخل حتى الآن محفوظ في «{name}».',
  preview: '{name}: صورة من كل فئة',
};
