// A convolution's kernel from the order of Keras and TensorFlow to that of ONNX.

/**
 * Height × width × channels in × channels out becomes channels out × in × height × width. `area` is height times width. A depthwise
 * kernel's last two axes are a channel and its multiples: together, the channels out, with one in each.
 */
export function transposedKernel(kernel: Float32Array, area: number, channelsIn: number, channelsOut: number): Float32Array {
  const transposed = new Float32Array(kernel.length);
  for (let at = 0; at < area; at++) {
    for (let i = 0; i < channelsIn; i++) {
      for (let o = 0; o < channelsOut; o++)
        transposed[(o * channelsIn + i) * area + at] = kernel[(at * channelsIn + i) * channelsOut + o] as number;
    }
  }
  return transposed;
}
