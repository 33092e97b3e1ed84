// Python that reads a head's file and predicts, with NumPy alone; shown as it is run by the tests.
import type { Head } from '../core/heads/heads';

/** Kinds of head whose arithmetic fits a line or two. */
export const SNIPPET_KINDS = ['linear', 'mlp'] as const satisfies readonly Head['kind'][];

type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Whether there is Python for a kind of head. */
export const hasSnippet = (kind: Head['kind']): kind is SnippetKind => SNIPPET_KINDS.some((each) => each === kind);

const LOGITS: Readonly<Record<SnippetKind, string>> = {
  linear: 'x @ t["weight"].T + t["bias"]',
  mlp: 'np.maximum(x @ t["hiddenWeights"] + t["hiddenBias"], 0) @ t["outputWeights"]',
};

/** For a head of this kind in a file of this name. The last line is the file's own proof. */
export function pythonSnippet(kind: SnippetKind, file: string): string {
  return `import json, numpy as np

with open(${JSON.stringify(file)}, "rb") as f:
    header = json.loads(f.read(int.from_bytes(f.read(8), "little")))
    data = f.read()
meta = header.pop("__metadata__")
t = {k: np.frombuffer(data[slice(*v["data_offsets"])], "<f4").reshape(v["shape"]) for k, v in header.items()}
classes = [c["name"] for c in json.loads(meta["classes"])]

def predict(x, temperature=float(meta.get("temperature", 1))):  # x: n embeddings, one a row
    z = (${LOGITS[kind]}) / temperature
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

print(classes, np.abs(predict(t["parity.embeddings"]) - t["parity.probabilities"]).max())  # near 0: read rightly
`;
}
