// Learning by epochs: why it ended before its time.
import type { Translated } from '../translation';

export const runs: Translated<'runs'> = {
  diverged: '数字无限增大：学习率太高。请选小一点，重新开始。',
  nothing: '还没有可学的：需要两个有样本的类别，以及准备好的骨干网络。',
  noBlock: '这个骨干网络不以 1 × 1 卷积结尾，所以它的最后一部分在这里不能微调。请选择另一个骨干网络。',
  tooLarge: '微调要同时看所有图片，这对这个标签页太多了。用这个骨干网络最多 {most, number} 张：请让一个类别不参与学习，或移除一些样本。',
  stopped: '学习时设备停止了。到那时学到的都保留着：骨干网络恢复后按“继续训练”。',
  failed: '学习失败。请重新开始，或选择另一种设备。',
};
