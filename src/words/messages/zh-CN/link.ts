// A head as a link.
import type { Translated } from '../translation';

export const link: Translated<'link'> = {
  title: '链接',
  purpose: '用一条消息发送你的分类头。谁打开链接，谁就立刻有了它，不需要文件。',
  hereOnly: '这个网址只在这台电脑上有效：链接只能在这里打开，别处都打不开。要把分类头给别人，请改为保存分类头文件。',
  networkOnly: '这个网址只在你所在的网络中有效：链接只能在这个网络中的设备上打开，别处都打不开。要把分类头给其他人，请改为保存分类头文件。',
  holds: '其中有你的分类头和类别名称，没有你的图片。',
  holdsScore: '其中还有分类头测试时的成绩：{asked, number} 张中答对 {right, number} 张。',
  fragment: '这些都在网址中浏览器从不发送的那部分里，所以没有服务器看到它们。',
  costs: '它不如分类头文件精确，因为其中的数经过取整。',
  costsSeen: '生成之后，你会看到有多少回答因此改变。',
  leavesOut: '它不含“我不知道”（因此每张图片都会得到一个类别）、说明卡，以及在打开处核对分类头的图片。分类头文件中这些都有。',
  codeFits: '一个二维码放得下它。',
  codeFitsCoarser: '要放进二维码，其中的数得取整得更粗，或者变得更少：两种链接都会生成，由你选择。',
  codeTooSmall: '它太长，二维码放不下：{room, plural, =0 {二维码放不下这样的类别。} other {二维码大约放得下 # 个这样的类别。}}',
  make: '生成链接',
  making: '正在生成链接',
  yours: '链接',
  length: '{letters, number} 个字符。',
  long: '{letters, number} 个字符：有些聊天软件会截断超过 2,000 个字符的链接。分类头文件没有这样的限制。',
  coarser: '链接比你的分类头更粗糙：每个数只取 {values, number} 个值之一。',
  folded: '为了这个链接，每张图片的 {from, number} 个数被相加成 {to, number} 个。',
  agreement:
    '你的 {of, plural, other {# 张图片}}中，{same, number} 张得到同样的回答。没有哪个概率的变化超过 {points, plural, other {# 个百分点}}。',
  right: '{of, number} 个样本中，你的分类头答对 {before, number} 个，链接答对 {after, number} 个。它可能从这些样本中学习过。',
  rightOnLearned:
    '在它学习过的 {of, number} 个样本中，你的分类头答对 {before, number} 个，链接答对 {after, number} 个。这只说明取整改变了多少，不说明分类头有多好。',
  rightOnTest: '你的测试集的 {of, number} 个样本中，你的分类头答对 {before, number} 个，链接答对 {after, number} 个。',
  notLinear: '只有“线性”这种分类头放得进链接。请在“怎样学习”中选择它，或保存分类头文件。',
  damaged: '这个链接已损坏：可能缺了一部分。请重新索取。',
  tooNew: '这个链接由更新的 Headstart 生成（版本 {version}）。请重新加载本页以获得它，然后再打开链接。',
};
