// The door to QR codes: what is written in the one that a picture shows. Interface only; the real one is in codeReader.
import type { Result } from '../core/base/result';

/** Why a picture was not looked at. */
export type CodeFailure = 'not-a-picture' | 'too-large' | 'stopped';

/**
 * What is written in a picture's QR code; undefined where none is found. A bitmap is closed. Rejects only where its code cannot be fetched.
 */
export type ReadCode = (picture: Blob | ImageBitmap) => Promise<Result<string | undefined, CodeFailure>>;
