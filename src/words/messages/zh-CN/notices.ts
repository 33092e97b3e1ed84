// Messages that pass: what was just done, and what was not.
import type { Translated } from '../translation';

export const notices: Translated<'notices'> = {
  dismiss: '关闭',
  undo: '撤销',
  classRemoved: '已删除类别“{name}”。',
  samplesRemoved: '{count, plural, other {已删除 # 个样本。}}',
  samplesMoved: '{count, plural, other {已把 # 个样本移到“{to}”。}}',
  labelsConfirmed: '{count, plural, other {已确认 # 个标签。}}',
  namesAlike: '有两个类别叫“{name}”。后一个显示并保存为“{shown}”：请改名，或把它的样本移到另一个再删除它。',
  writtenAnew: '浏览器保存的内容被清除了，所以“{name}”已重新保存，含 {samples, plural, other {# 个样本}}。',
  writtenAnewWithout:
    '浏览器保存的内容被清除了，所以“{name}”已重新保存，含 {samples, plural, other {# 个样本}}。{lost, plural, other {其中 # 个的图片丢失了；在你更换骨干网络之前，分类头还认得它们。}}',
  samplesFound: '{count, plural, other {有 # 个样本不再属于任何类别。你可以在“{name}”下找到它们。}}',
  projectElsewhere: '另一个标签页正在使用这个项目，所以没有删除。请先关闭那个标签页。',
  triedRemoved: '{count, plural, other {已移除 # 张试用过的图片。}}',
  trialStopped: '试用图片提前停止（{detail}）。{left, plural, other {有 # 张图片没有试：请重新选择。}}',
  nothingToPaste: '剪贴板上没有图片。请复制一张再粘贴。',
  readOnly: '没有添加图片：这个项目在这里只能查看。页面上方的消息说明了原因。',
  stillOpening: '你的项目还在打开。请稍后再添加图片。',
  addressDropped: '不会从别的网页获取任何东西。请保存图片后把文件拖到这里，或复制后粘贴。',
  nothingDropped: '没有可添加的文件。隐藏文件夹和属于操作系统的文件会被略过。',
  headsLeft: '一次只使用一个分类头：“{opened}”已打开。{count, plural, other {另外 # 个没有打开。}}',
  headWaits: '分类头的设置还在根据你的样本选择。选好后会立刻保存。',
  headSaved: '已保存“{name}”。打开它的人会得到你的分类头，但没有你的图片。',
  backboneRemoved: '已从这台设备移除骨干网络“{name}”。',
  backboneNotKept: '{name} 正在使用，但浏览器无法保存它（磁盘空间可能满了）。下次要重新获取或添加。',
  partMissing: '无法获取应用的一部分。请连接网络后再试。',
  cameraGone: '你选的摄像头不在了，所以使用“{instead}”。可在“摄像头选项”中选择。',
  cameraGoneAny: '你选的摄像头不在了，所以使用另一个。可在“摄像头选项”中选择。',
  recovered: '设备停止过，已重新启动。没有丢失任何东西。',
  updateReady: '有更新的 Headstart 可用。',
};
