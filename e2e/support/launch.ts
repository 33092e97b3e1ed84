// A browser of its own for a test of bad luck: the flags of every launch, and those that bring it about.
import { chromium } from '@playwright/test';
import { AppPage } from '../pages/appPage';
import { findBrowser, flags } from './browser.mjs';

export const ALLOWED = '--use-fake-ui-for-media-stream';
export const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] as const;
export const SOFTWARE_WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'] as const;

/** Launches a browser with these flags, opens a page in it, and closes it afterwards, whatever happens. */
export async function inBrowserWith(
  flagsOfLuck: readonly string[],
  baseURL: string | undefined,
  body: (app: AppPage) => Promise<void>,
  permissions: readonly string[] = ['camera'],
): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: [...flags, ...flagsOfLuck] });
  try {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      viewport: { width: 1440, height: 900 },
      permissions: [...permissions],
    });
    context.setDefaultTimeout(60_000);
    await body(new AppPage(await context.newPage()));
  } finally {
    await browser.close();
  }
}
