// Uploads that ended before all files were taken in.
import type { Translated } from '../translation';

export const uploads: Translated<'uploads'> = {
  takenOver: '另一个标签页接管了“{project}”，这里的上传因此结束：{total, number} 个文件中有 {left, number} 个没有加入。',
  left: '离开项目时，上传到“{project}”的操作结束了：{total, number} 个文件中有 {left, number} 个没有加入。',
  classGone: '它们要去的类别已被删除，所以 {total, number} 个文件中有 {left, number} 个没有加入。如果还要，请上传到另一个类别。',
  failed: '上传停止了：{total, number} 个文件中有 {left, number} 个没有加入。',
  earlier: '上次上传到“{project}”提前结束：{total, number} 个文件中有 {left, number} 个没有加入。如果还要，请重新选择。',
  elsewhere: '接管“{project}”结束了另一个标签页中的上传：{total, number} 个文件中有 {left, number} 个没有加入。那个标签页可以取回并继续。',
  ofFile: '有个文件没有完整加入“{project}”：{total, number} 张图片中缺少 {left, number} 张。再合并一次该文件即可得到其余的。',
  newer:
    '另一个标签页中更新的 Headstart 结束了这里的上传：{total, number} 个文件中有 {left, number} 个没有加入。请重新加载页面以获得它，然后重新选择。',
  classBack: '它们要去的类别一度不在，所以 {total, number} 个文件中有 {left, number} 个没有加入。',
};
