// The three steps of Teach.
import type { Translated } from '../translation';

export const steps: Translated<'steps'> = {
  collect: '收集',
  learn: '学习',
  use: '使用',
};
