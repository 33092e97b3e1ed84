// Draws the app's icons as PNG from public/icon.svg: run it after the drawing changed. Needs a Chromium (CHROMIUM names another).
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const drawing = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8');
/** Without its own round corners: the system cuts its own shape, and only the inner 80 % are sure to be seen. */
const fullBleed = drawing.replace(' rx="9"', '').replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40" style="background:#ffc61a"');
const icons = [
  ['icon-192.png', 192, drawing],
  ['icon-512.png', 512, drawing],
  ['icon-maskable-512.png', 512, fullBleed],
  ['apple-touch-icon.png', 180, fullBleed],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, side, svg] of icons) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`../public/${name}`, import.meta.url).pathname, omitBackground: true });
}
await browser.close();
