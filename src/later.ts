// Doors that only some visits ask for, in one part: the first screen knows one name for all of them.
import { codeReader } from './browser/codeReader';
import { readHeader } from './formats/imageHeader';

export { drawnPicture } from './browser/drawnPicture';
export { memoryStorage } from './browser/memoryStorage';
export { webPageParts } from './browser/webPageParts';

export const readCode = codeReader(readHeader);
