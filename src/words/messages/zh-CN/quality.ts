// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: '它有多好',
  right: '{asked, plural, other {# 张没学过的图片}}中对了 {right, number} 张',
  between: '对这样的图片，它的正确率很可能在 {low} 到 {high} 之间。',
  together:
    '{recordings, plural, other {# 段录制}}中的{asked, plural, other { # 张图片}}：同一段录制的图片合在一起算，因为它们常常一起对或一起错。',
  tooFew:
    '太少，无法给出百分比：需要来自 {recordings, number} 段录制的 {least, number} 张图片；再少的话，多一张或少一张、多一段或少一段都会使它变化太大。请给每个类别再添一些图片：从另一边再录一段，或添加更多照片。',
  soFar: '还有图片正在处理：这个数可能会变。',
  weakest: '最弱：“{name}”，{asked, plural, other {# 张}}中认出 {right, number} 张{others, plural, =0 {} other {；另有 # 个类别一样弱}}',
  allFound: '没有哪个类别比别的弱：全都认出来了。',
  baseline: '作为比较：总说“{name}”会对 {right, number} 张。',
  baselineEven: '作为比较：总给同一个答案会对 {right, number} 张。',
  noBetter: '这不比瞎猜好：总说“{name}”会对 {right, number} 张。',
  noBetterEven: '这不比瞎猜好：总给同一个答案会对 {right, number} 张。',
  making: '正在重新测试……',
  learns: '它还在学习，学完后再测试。',
  makingFirst: '正在用没学过的图片测试……',
  unknown: '还无法知道它有多好',
  unknownWhy:
    '每个类别只有一段录制。同一段录制的图片太像，看过一张就等于看过全部：拿其余的测试，它会显得比实际好。请把每个类别从另一边或在另一种光线下再录一次，或添加别的照片。',
  unknownElse: '每个类别的所有录制都在同一份里，所以没有哪个分类头没看过它们。请给每个类别再添一段录制或一张照片。',
  notAskedOne: '没有测试：“{name}”只有一段录制。请从另一边再录一次，或添加别的照片。',
  notAskedFold: '没有测试：“{name}”的录制都在同一份里。请再添一段录制或一张照片。',
  notAskedAlone: '没有测试：“{name}”，因为没有它，可选的类别就不足两个。请给其他类别再添一段录制或一张照片。',
  opened:
    '来自{origin, select, link {链接} other {文件}}的分类头学过的样本不在这里，所以无法用它没学过的来测试。想知道它有多好，请在“测试集”中拍摄与它的类别同名的类别的图片。',
  openedScore: '它制作时测得的结果：{score}',
  openedNoScore: '它的{origin, select, link {链接} other {文件}}没有说明它有多好。',
  behind: '这种分类头在你按“开始”时学习，还没有学你最新的样本。让它再学一次，然后就会测试。',
  notKept: '没有这个微调分类头的测试：没有剩下可用于测试的样本，或者它来自较早的文件。请把每个类别录制三次或更多，再按“开始”。',
  settingsUnknown: '没有保存这个分类头是怎样学习的，所以无法知道它有多好。按“开始”让它再学一次，然后就会测试。',
  failed: '测试失败。有变化时会再试。',
  more: '错在哪里？',
  how: '这是怎样测量的？',
  elsewhere: '这个数是用与正在使用的分类头同样方法做成的分类头测出来的。“学习曲线”和“阶梯”测试的是别的分类头，所以它们的数可能不同。',
  howText:
    '你的<recording>录制</recording>被<split>分成</split>五<fold>份</fold>。做五个分类头，每个缺一份，再用那一份测试它：这样每张图片都由从没看过那段录制的分类头来回答。正在使用的分类头五份都学过，应该略好一些。同一段录制的图片常常一起对或一起错，所以<interval>区间</interval>把它们合在一起算。100 次这样的测试中，大约有 95 次或更多它包含真实的比例。为此，你的各段录制之间的差别，要像它们与新图片的差别一样大。',
  bar: '正确率 {share}；在 {low} 与 {high} 之间',
  nothing: '还没有可测试的',
  nothingText: '先教它两个类别。然后在这里用它没学过的图片来测试，你会看到它错在哪里。',
};
