// The worker's end of pictures: decodes and encodes beside the page.
import type { PictureAnswer, PictureRequest } from './pictureWork';
import { pictureWork } from './pictureWork';

const work = pictureWork();

addEventListener('message', ({ data }: MessageEvent<PictureRequest>) => void answer(data));

async function answer(request: PictureRequest): Promise<void> {
  const { id } = request;
  try {
    if (request.kind === 'take') {
      const { picture, frame } = await work.take(request.file, request.side, request.at);
      reply({ id, kind: 'taken', picture, frame }, [picture.bytes, ...(frame ? [frame] : [])]);
    } else {
      const picture = await work.keep(request.square);
      request.square.close();
      reply({ id, kind: 'kept', picture }, [picture.bytes]);
    }
  } catch (error) {
    reply({ id, kind: 'failed', detail: String(error) }, []);
  }
}

function reply(message: PictureAnswer, transfer: Transferable[]): void {
  postMessage(message, { transfer });
}
