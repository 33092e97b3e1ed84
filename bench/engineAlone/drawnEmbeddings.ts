// Embeddings to fit heads on, drawn from a seed.
import type { LabelledEmbeddings } from '../../src/core/heads/headMethod';
import { randomFrom } from '../../src/core/base/random';

/**
 * Numbers as a backbone with relu gives them: none below 0, drawn towards eight others that all classes share, and noise in each dimension.
 * n × d, k classes in turn.
 */
export function drawnEmbeddings(n: number, k: number, d: number): LabelledEmbeddings {
  const random = randomFrom(1);
  const near = () => random() + random() + random() - 1.5;
  const shared = Float32Array.from({ length: 8 * d }, near);
  const own = Float32Array.from({ length: k * d }, near);
  const embeddings = new Float32Array(n * d);
  const classes = Uint16Array.from({ length: n }, (_, i) => i % k);
  for (let i = 0; i < n; i++) {
    const shares = Array.from({ length: 8 }, near);
    const c = classes[i] ?? 0;
    for (let j = 0; j < d; j++) {
      let value = 0.3 + 0.4 * (own[c * d + j] ?? 0) + 0.5 * near();
      for (let s = 0; s < 8; s++) value += 0.5 * (shares[s] ?? 0) * (shared[s * d + j] ?? 0);
      embeddings[i * d + j] = Math.max(0, value);
    }
  }
  return { embeddings, embeddingLength: d, classes, classIds: Array.from({ length: k }, (_, c) => `class ${c}`) };
}
