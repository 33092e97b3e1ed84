// Types of notPassed.mjs.
export function notPassed(
  all: readonly string[],
  results: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[],
): string[];
