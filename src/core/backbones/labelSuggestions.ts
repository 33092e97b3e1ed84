// Which labels of a classifier may count as which class: suggested from the class's name, and from samples it has already.
import { argmax } from '../base/argmax';
import type { Classifier } from './classifier';
import { classProbabilities } from './classifier';

/** Other names for the same pretraining classes, and everyday words for whole groups of them. */
export interface Thesaurus {
  /** For each kind, its names; the first is its label. */
  readonly names: readonly (readonly [string, ...string[]])[];
  /** By word, runs of indices into `names`, first and last included. */
  readonly groups: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/**
 * Labels suggested for a class by its name: those it names; else those of the group that its words name; else those whose
 * names hold its words side by side, or the reverse. “Cat” is a group, so that no lemur comes with it that is called a cat.
 */
export function suggestedByName(className: string, labels: readonly string[], { names, groups }: Thesaurus): readonly string[] {
  const wanted = wordsOf(className);
  if (wanted === '') return [];
  const others = new Map(names.map((all) => [all[0], all]));
  const spelt = labels.map((label) => ({ label, as: (others.get(label) ?? [label]).map(wordsOf).filter((name) => name !== '') }));
  const chosen = (test: (name: string) => boolean) => spelt.filter(({ as }) => as.some(test)).map(({ label }) => label);

  const exact = chosen((name) => name === wanted);
  if (exact.length > 0) return exact;
  const grouped = new Set<string>();
  for (const [word, runs] of Object.entries(groups)) {
    if (!holds(wanted, word)) continue;
    for (const [first, last] of runs) for (const [label] of names.slice(first, last + 1)) grouped.add(label);
  }
  if (grouped.size > 0) return labels.filter((label) => grouped.has(label));
  return chosen((name) => holds(name, wanted) || holds(wanted, name));
}

/** Samples of a class that are asked at most, evenly taken: it bounds the cost at 24·d·n a class. */
const MOST_ASKED = 24;

/** A label is suggested from samples when the classifier says it first for at least this share of a class's samples … */
const LEAST_SHARE = 0.15;

/** … and so many labels at most. */
const MOST_SUGGESTED = 5;

/**
 * Labels that the classifier says first of a class's samples, most often first; each only for the class of which it is said most.
 * `embeddings` are by class id.
 */
export function suggestedBySamples(
  classifier: Classifier,
  embeddings: ReadonlyMap<string, readonly Float32Array[]>,
): ReadonlyMap<string, readonly string[]> {
  const shares = new Map([...embeddings].map(([classId, all]) => [classId, sharesOf(classifier, all)]));
  const most = new Map<string, number>();
  for (const ofClass of shares.values()) {
    for (const [label, share] of ofClass) most.set(label, Math.max(share, most.get(label) ?? 0));
  }
  const rivals = new Map<string, number>();
  for (const ofClass of shares.values()) {
    for (const [label, share] of ofClass) if (share === most.get(label)) rivals.set(label, (rivals.get(label) ?? 0) + 1);
  }
  return new Map(
    [...shares].map(([classId, ofClass]) => {
      const own = [...ofClass].filter(([label, share]) => share >= LEAST_SHARE && share === most.get(label) && rivals.get(label) === 1);
      return [
        classId,
        own
          .sort((a, b) => b[1] - a[1])
          .slice(0, MOST_SUGGESTED)
          .map(([label]) => label),
      ];
    }),
  );
}

/** For which share of the embeddings (0 … 1) each label is the classifier's first. */
function sharesOf(classifier: Classifier, embeddings: readonly Float32Array[]): ReadonlyMap<string, number> {
  const count = Math.min(embeddings.length, MOST_ASKED);
  const shares = new Map<string, number>();
  for (let a = 0; a < count; a++) {
    const embedding = embeddings[Math.floor((a * embeddings.length) / count)];
    if (!embedding) continue;
    const label = classifier.labels[argmax(classProbabilities(classifier, embedding))];
    if (label !== undefined) shares.set(label, (shares.get(label) ?? 0) + 1 / count);
  }
  return shares;
}

/** A name's words, lower case, without accents, in the singular, one space between them. */
export function wordsOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{Letter}\p{Number}]+/gu) ?? []).map(singular).join(' ');
}

/** Good enough for names of things in English: both sides are treated alike. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether the words of `inner` stand side by side in `outer`. */
function holds(outer: string, inner: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}
