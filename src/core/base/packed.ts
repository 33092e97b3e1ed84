// Arrays of one length side by side, as a matrix has them.

/** The rows one after the other, n × d. @throws RangeError when a row has another length. */
export function packed(rows: readonly ArrayLike<number>[], embeddingLength: number): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(rows.length * embeddingLength);
  rows.forEach((row, i) => {
    if (row.length !== embeddingLength) throw new RangeError(`invalid embedding: length ${row.length}, the others have ${embeddingLength}`);
    numbers.set(row, i * embeddingLength);
  });
  return numbers;
}
