// Predictions before there are any, and the place for pictures to try.
import type { Translated } from '../translation';

export const predict: Translated<'predict'> = {
  none: 'تظهر التنبؤات هنا',
  needs: 'تبدأ حين يكون لفئتين عيّنة لكل منهما. وكل عيّنة أخرى تُتعلّم فورًا.',
  needsOn: 'تبدأ حين يكون لفئتين غير مستبعدتين عيّنة لكل منهما. وكل عيّنة أخرى تُتعلّم فورًا.',
  try: 'تجربة',
  tryPicture: 'تجربته على صورة',
  tryMeans: 'أفلت صورة هنا: يقول الرأس ما يراه، ولا يتعلّم منها.',
  tryMeansByTouch: 'يقول الرأس ما يراه، ولا يتعلّم منها.',
  choose: 'اختيار صورة',
};
