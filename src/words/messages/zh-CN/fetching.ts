// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: '无法获取骨干网络：没有网络连接。请连接后再试。',
  silent: '骨干网络的服务器没有给出本页能读取的回应。可能是网络、途中的过滤器，或服务器不许别的网站读取（CORS）。请再试，或选择另一个。',
  cors: '骨干网络的服务器有回应，但不让别的网站读取（CORS）。请选择另一个。',
  tooLarge: '服务器发来的比任何骨干网络都大，所以不接收。请选择另一个。',
  notFound: '骨干网络已不在原来的地址。请以后再试，或选择另一个。',
  refused: '骨干网络的服务器拒绝了。请以后再试，或选择另一个。',
  cutShort: '骨干网络没有收全。请再试一次。',
  damaged: '骨干网络到达时已损坏或在途中被改动，所以不使用。请再试一次。',
  noBackbone: '收到的不是骨干网络。地址可能指向别的东西。',
  ownGone: '你自己的这个骨干网络已不在这台设备上。请在“骨干网络”下重新添加它的文件。',
  cancelled: '已取消加载骨干网络。',
  classesOffline: '无法获取骨干网络的预训练类别：没有网络连接。请连接后再试。',
  classesSilent: '提供预训练类别的服务器没有给出本页能读取的回应。请以后再试。',
  classesNotFound: '骨干网络的预训练类别已不在原来的地址。请以后再试。',
  classesRefused: '提供预训练类别的服务器拒绝了。请以后再试。',
  classesCutShort: '骨干网络的预训练类别没有收全。请再试一次。',
  classesDamaged: '骨干网络的预训练类别到达时已损坏或在途中被改动，所以不使用。请再试一次。',
  classesOdd: '收到的不是这个骨干网络的预训练类别，所以不使用。',
  classesCancelled: '已取消获取。',
};
