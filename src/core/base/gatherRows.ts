// Some rows of a matrix, copied in the order asked for: what TensorFlow calls gather.

/** `rows` is n × width, row after row; the result has one row for each of `indices`, which are 0 … n − 1 and may repeat. */
export function gatherRows(rows: Float32Array, width: number, indices: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const gathered = new Float32Array(indices.length * width);
  for (let i = 0; i < indices.length; i++) {
    const start = (indices[i] as number) * width;
    gathered.set(rows.subarray(start, start + width), i * width);
  }
  return gathered;
}
