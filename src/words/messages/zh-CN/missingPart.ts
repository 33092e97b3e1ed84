// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: '无法获取应用的一部分。网络连上了吗？',
  newer: '服务器上有更新的 Headstart，旧版的这一部分已经不在了。请重新加载以获得新版；你的样本会保留。',
};
