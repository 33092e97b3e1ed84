// The five places, as the bar names them.
import type { Translated } from '../translation';

export const places: Translated<'places'> = {
  teach: '教',
  test: '测试',
  compare: '比较',
  share: '分享',
  lessons: '课程',
};
