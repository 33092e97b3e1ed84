// Types of browser.mjs.
export function findBrowser(): string | undefined;
export function findWholeBrowser(): string | undefined;
export const flags: readonly string[];
