// From logits to probabilities.

/** Turns logits into probabilities in place, safe from overflow (the largest logit is subtracted first). */
export function softmax(logits: Float64Array): Float64Array {
  let largest = -Infinity;
  for (const logit of logits) largest = Math.max(largest, logit);
  let sum = 0;
  for (let c = 0; c < logits.length; c++) {
    const power = Math.exp(logits[c] - largest);
    logits[c] = power;
    sum += power;
  }
  for (let c = 0; c < logits.length; c++) logits[c] = logits[c] / sum;
  return logits;
}
