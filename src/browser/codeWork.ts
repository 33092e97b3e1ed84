// Looks for a QR code in a picture: by the browser's own detector where it has one, and by ZXing in WebAssembly, served with the app.
import { prepareZXingModule, purgeZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Running } from '../workers/bridge';

/** What a worker offers that looks for codes. */
export type CodeCalls = { readonly find: (running: Running, picture: ImageData) => Promise<string | undefined> };

/** The part of `BarcodeDetector` that is used: https://wicg.github.io/shape-detection-api/ */
interface Detector {
  detect(picture: ImageData): Promise<readonly { readonly rawValue: string }[]>;
}

/** Otherwise it is fetched from a foreign host. One object for all looks: with another, ZXing is fetched and compiled anew. */
const SERVED_HERE = { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) };

let ready: Detector | undefined | 'unasked' = 'unasked';

/** Rejects where ZXing cannot be fetched. */
export async function findCode(picture: ImageData): Promise<string | undefined> {
  if (ready === 'unasked') ready = await ownDetector();
  // A detector that gives up, as where its service is missing, is no reason not to look.
  const found = await ready?.detect(picture).catch(() => []);
  const text = found?.[0]?.rawValue;
  if (text) return text;
  prepareZXingModule({ overrides: SERVED_HERE });
  try {
    const [code] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryHarder: true });
    return code?.text || undefined;
  } catch (error) {
    // A failed fetch is kept, too: the next look would fail without trying.
    purgeZXingModule();
    throw error;
  }
}

async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector: Own } = globalThis as { readonly BarcodeDetector?: OwnDetector };
  try {
    return Own && (await Own.getSupportedFormats()).includes('qr_code') ? new Own({ formats: ['qr_code'] }) : undefined;
  } catch {
    return undefined;
  }
}

interface OwnDetector {
  new (wanted: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}
