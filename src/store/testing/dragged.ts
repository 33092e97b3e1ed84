// What is dragged or pasted, as a browser hands it over: for tests of what becomes of it.

/** Data with these words and this address. Its files are those that the port gives. */
export function draggedData(text = '', address = ''): DataTransfer {
  const said = new Map([
    ['URL', address],
    ['text', text],
  ]);
  const types = address === '' ? ['Files'] : ['text/uri-list'];
  return { types, getData: (type: string) => said.get(type) ?? '' } as unknown as DataTransfer;
}
