// The worker's end of pictures: decodes and encodes beside the page.
import { serve } from '../workers/bridge';
import type { PictureCalls } from './pictureWork';
import { pictureWork } from './pictureWork';

const work = pictureWork();
const calls: PictureCalls = {
  ready: () => Promise.resolve(),
  take: (_, file, side, at) => work.take(file, side, at),
  async keep(_, square, side) {
    try {
      return await work.keep(square, side);
    } finally {
      // The page's own is another: a bitmap that is not moved is copied.
      square.close();
    }
  },
};

serve(self, calls);
