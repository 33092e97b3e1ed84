// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: '另一个标签页用旧版 Headstart 打开着你的项目。请关闭所有显示 {host} 的其他标签页：这个标签页随后会自己继续。',
  slow: '浏览器还没有打开它为你保存的项目。如果别的标签页显示着 {host}，请关闭它们：这个标签页随后会自己继续。',
};
