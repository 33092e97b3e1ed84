// How each version of the settings' document became the next. What was released is never changed, only added to.

/** A document, as it came: nothing of it is known yet. */
export type Plain = Readonly<Record<string, unknown>>;

/** Step i leads from version i to i + 1, and throws on nothing. */
const steps: readonly ((document: Plain) => Plain)[] = [
  // Version 0: three settings, loose in the project's record, the chosen head with its own and a Map of labels.
  ({ headChoice, labelMapping, augmentation }) => {
    const { kind } = isPlain(headChoice) ? headChoice : {};
    const { classOf, ...rest } = isPlain(labelMapping) ? labelMapping : {};
    return {
      headKind: kind,
      ...(kind === 'linear' && { linear: headChoice }),
      ...(kind === 'nearest-neighbours' && { nearestNeighbours: headChoice }),
      ...(classOf instanceof Map && { labelMapping: { ...rest, classOf: [...(classOf as Map<unknown, unknown>)] } }),
      augmentation,
    };
  },
];

/** Where the last step leads. */
export const NEWEST = steps.length;

/** Brings a document of an earlier version to this app's. */
export function migrate(document: Plain, from: number): Plain {
  return steps.slice(from).reduce((plain, step) => step(plain), document);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
