// What is saved and what is not, and why.
import type { Translated } from '../translation';

export const storage: Translated<'storage'> = {
  absent: '标签页关闭后这个浏览器什么也不保留（是无痕窗口吗？）。离开前请把分类头存为文件。',
  quota: '浏览器提供的磁盘空间已满。现在添加的只存在于这个标签页：请腾出空间再试，并把分类头存为文件。',
  tooNew: '这些项目由更新的 Headstart 制作。请重新加载页面以获得它。',
  notFound: '这个项目已不在这台设备上。',
  goneHere: '这个项目已不在这台设备上。你的样本还在这个标签页里：保存好之前请不要关闭它。',
  taken: '现在另一个标签页在使用这个项目。这里最后的改动没有保存：取回项目即可保存。',
  failed: '保存失败。现在添加的只存在于这个标签页：请再试，并把分类头存为文件。',
};
