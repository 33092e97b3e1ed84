// Names of files and folders made from people's names: what no file system refuses, and no archive reads as a way elsewhere.
import { cleanName } from './names';

const MOST = 80;

/** A name as that of a file, without an ending; `otherwise` where nothing is left of it. */
export function fileName(name: string, otherwise: string): string {
  const safe = cleanName(name.replace(/[<>:"/\\|?*]/g, ' '))?.replace(/^[.\s]+|[.\s]+$/g, '') ?? '';
  return cleanName(safe.slice(0, MOST).replace(/\p{Surrogate}$/u, '')) ?? otherwise;
}
