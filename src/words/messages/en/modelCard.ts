// The card of a head, and its proof.

export const modelCard = {};
