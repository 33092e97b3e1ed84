// A canvas for tests of the engine in Node: every bitmap is one grey, the number in its `value`.

interface Grey {
  readonly value: number;
}

class ToyCanvas {
  readonly width: number;
  private grey = 0;
  constructor(width: number) {
    this.width = width;
  }
  getContext() {
    return {
      drawImage: ({ value }: Grey) => void (this.grey = value),
      getImageData: (_x: number, _y: number, width: number, height: number) => ({
        data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : this.grey)),
      }),
    };
  }
}

/** To be put in place of `OffscreenCanvas`. */
export const toyCanvas = ToyCanvas as unknown as typeof OffscreenCanvas;

/** A bitmap for `toyCanvas`; `onClose` is called when it is closed. */
export const greyBitmap = (value: number, onClose: () => void = () => undefined): ImageBitmap =>
  ({ value, width: 8, height: 8, close: onClose }) as ImageBitmap & Grey;
