// Which test files a second try is for: those that failed, and those that the first one did not come to.

/**
 * @param {readonly string[]} all every test file
 * @param {readonly { name: string, status: string, assertionResults: readonly { status: string }[] }[]} results of Vitest's JSON reporter:
 *   a file that was given up half-way counts as passed there, with tests that are pending
 * @returns {string[]} in the order of `all`
 */
export function notPassed(all, results) {
  const passed = new Set(
    results
      .filter(({ status, assertionResults }) => status === 'passed' && assertionResults.every((each) => each.status !== 'pending'))
      .map(({ name }) => name),
  );
  return all.filter((file) => !passed.has(file));
}
