// Embeddings brought to length 1, so that only their direction counts.

/** A copy of length 1; zeros stay zeros. Safe for any finite float32 numbers. */
export function unit(embedding: Float32Array | Float64Array): Float64Array {
  const length = Math.sqrt(squaredLength(embedding));
  const result = new Float64Array(embedding.length);
  if (length > 0) for (let j = 0; j < result.length; j++) result[j] = (embedding[j] as number) / length;
  return result;
}

function squaredLength(embedding: Float32Array | Float64Array): number {
  let sum = 0;
  for (let j = 0; j < embedding.length; j++) sum += (embedding[j] as number) * (embedding[j] as number);
  return sum;
}
