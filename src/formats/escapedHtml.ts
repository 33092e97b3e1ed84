// Text in a page: nothing in it is read as anything else.

/** Safe as text and within quotes (HTML, 13.1.2.3 and 13.2.5). */
export function escapedHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
