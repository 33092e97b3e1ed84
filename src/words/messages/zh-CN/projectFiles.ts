// Projects as files: saved, opened, merged, and why not.
import type { Translated } from '../translation';

export const projectFiles: Translated<'projectFiles'> = {
  busy: '没有处理“{name}”：另一个文件正在保存或打开。请等待，或在“分享”中取消，然后再试。',
  waits: '“{name}”会在正在保存或打开的文件之后打开。',
  unknown: '“{file}”在这里打不开。能打开的列在“打开”下。',
  picturesHere: '{count, plural, =1 {“{file}”是一张图片。} other {这是 # 张图片。}}请在“教”下把图片放进一个类别，或在“测试”下试用。',
  stopped: '中断了。这里没有任何变化。请再试一次。',
  saved:
    '已保存“{name}”：{projects, plural, =1 {{samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}} other {# 个项目，共 {samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}}}。',
  savedLacking:
    '已保存“{name}”，含 {pictures, plural, other {# 张图片}}。{missing, plural, other {# 张图片}}在这台设备上无法读取，所以不在其中。',
  notInIt: '“{name}”在此设备上无法读取，因此不在文件中。请重新加载此页面，然后再保存一次。',
  partlyInIt: '“{name}”的以下内容在此设备上无法读取，因此不在文件中：{parts}。请重新加载此页面，然后再保存一次。',
  partHeads: '训练好的分类头',
  partSplit: '哪些录制一起测试',
  partHistory: '以前的得分',
  partMeasured: '“比较”中的测量结果',
  partChanges: '另一个标签页所做的更改',
  measuredTooLong: '“{name}”中在“比较”下测量的结果有一部分太长，无法存入文件，因此不在其中。请在打开文件的地方重新测量。',
  backboneNotInIt: '你的骨干网络“{name}”在此设备上无法读取，因此不在文件中。请另外保留它自己的文件。',
  backboneLeft: '文件中的骨干网络“{name}”已损坏或无法在此运行，因此略去。请在“骨干网络”下添加它自己的文件。',
  noRoomInIt: '文件已满，因此不包含“{name}”。请打开该项目，并把它单独保存为一个文件。',
  tooLargeToSave: '“{name}”太大，存成的文件将无法再打开，因此没有保存。请改为按文件夹保存图片。',
  opened: '已打开为“{name}”，含 {samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}。',
  openedSeveral:
    '已导入 {projects, plural, other {# 个项目}}，共 {samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}。',
  openedLacking:
    '已打开为“{name}”，含 {samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}。文件中已损坏而略去的：{left}。',
  openedSeveralLacking:
    '已导入 {projects, plural, other {# 个项目}}，共 {samples, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}。文件中已损坏而略去的：{left}。',
  lostPictures: '{count, plural, other {# 张图片}}',
  lostHeads: '{count, plural, other {# 个分类头}}',
  projectsLost:
    '{count, plural, =1 {文件中的项目“{name}”无法读取，因此略去。} other {文件中有 # 个项目无法读取，因此略去。其中第一个是“{name}”。}}',
  overTagged: '{samples, plural, other {文件中有 # 个样本的标记超过 {most, number} 个}}：只导入了前 {most, number} 个，其余的没有导入。',
  overTaggedMerged:
    '加上文件中的标记，{samples, plural, other {有 # 个样本的标记超过 {most, number} 个}}：只保留前 {most, number} 个，其余的略去。',
  withoutFolder:
    '{count, plural, other {文件中有 # 张图片不在任何文件夹中，无从得知它们的类别，因此略去。}}如果需要它们，请解压文件，再在“教”下把它们加入一个类别。',
  picturesLost: '{count, plural, other {文件中有 # 张图片已损坏，因此略去。}}',
  merged:
    '已合并“{name}”：加入 {added, plural, other {# 个样本}}{tests, plural, =0 {} other {和 # 张测试图片}}和 {classes, plural, other {# 个新类别}}。',
  mergedPart:
    '合并“{name}”提前结束：加入了 {pictures, plural, other {# 张图片}}，{left, plural, other {# 张}}没有。再合并一次即可继续：已有的会跳过。',
  mergeLeft:
    '在“{name}”合并到“{into}”的过程中，你离开了该项目：加入了 {pictures, plural, other {# 张图片}}，{left, plural, other {# 张}}没有。打开它并再合并一次该文件即可继续：已有的会跳过。',
  notAProject: '“{file}”不是项目。项目的文件名以 .headstart 结尾，在“分享”中保存。',
  tooNew: '“{file}”由更新的 Headstart 保存（版本 {version}）。请重新加载本页以获得它，然后再打开文件。',
  damaged: '“{file}”已损坏（在“{where}”处），所以没有打开。请重新索取。',
  archive: '“{file}”已损坏或不完整，所以打不开。请再复制一次，或重新索取。',
  noFiles: '“{file}”里没有任何文件。请重新打包，或重新索取。',
  encrypted: '“{file}”有密码保护，无法读取。请索取没有密码的文件。',
  leadsOut: '“{file}”中有通向自身文件夹之外的路径（“{path}”），因此没有打开。请在文件所在的文件夹内重新打包。',
  otherPacking: '“{file}”的压缩方式在这里无法读取。请重新打包成普通的 zip。',
  tooLarge: '“{file}”的内容（或其声称的内容）超出了一个项目的上限。请选择另一个文件。',
  unreadable: '无法从磁盘读取“{file}”。请重新选择。',
  noFolders:
    '“{file}”中有{pictures, plural, other { # 张图片不在任何文件夹中，无从得知它们的类别}}。请为每个类别建一个同名文件夹，再把图片打包；或者解压文件，在“教”下把它们加入一个类别。',
  noneRead: '“{file}”中的{pictures, plural, =1 {唯一一张图片无法读取} other { # 张图片全都无法读取}}，因此没有导入任何内容。',
  copyAgain: '请再复制一次，或重新索取。',
  severalHeads: '“{file}”中有多个分类头。请先解压，再打开你要的那个。',
  archives: '“{file}”中还有其他压缩包。请先解压，再打开你要的那个。',
  several: '“{file}”含有多个项目，而一次只能合并一个。请先打开它，再保存你要的那个。',
  storage: '没有导入“{file}”。{why}',
  cancelled: '已取消：没有打开“{file}”。',
  saving: '正在保存“{name}”',
  reading: '正在读取“{name}”',
  taking: '正在导入“{name}”',
  comparing: '正在把“{name}”与这里的内容比较',
  merging: '正在合并“{name}”',
  doneOf: '{done, number} / {of, plural, other {# 个样本}}',
};
