// Names of files and folders made from people's names: what no file system refuses, and no archive reads as a way elsewhere.
import { cleanName } from './names';

const MOST = 80;

/**
 * Names of devices, which Windows gives to no file, whatever its ending, in any case; digits may be raised ones.
 * Source: https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** A name as that of a file, without an ending; `otherwise` where nothing is left of it. */
export function fileName(name: string, otherwise: string): string {
  const safe = withoutEdges(cleanName(name.replace(/[<>:"/\\|?*]/g, ' ')) ?? '');
  const short = cleanName(withoutEdges(safe.slice(0, MOST)).replace(/\p{Surrogate}$/u, ''));
  return short?.replace(DEVICE, '$&_') ?? otherwise;
}

/** Windows drops dots and blanks at an end without a word; a dot at the beginning hides a file elsewhere. */
function withoutEdges(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '');
}
