// Names of adapters that are drawn by software.

/** SwiftShader in Chromium, llvmpipe and softpipe in Mesa, WARP ("Microsoft Basic Render Driver") on Windows. */
export function drawnBySoftware(name: string): boolean {
  return /swiftshader|llvmpipe|softpipe|lavapipe|basic render|software|swrast/i.test(name);
}
