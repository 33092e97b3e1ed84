// Tells the app which backbones are hosted with it, and leaves the files of others out of the build.
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { HostedBackbone } from '../../src/core/backbones/catalogueHostedEntry';

export function hostedFiles(hosted: readonly HostedBackbone[]): Plugin {
  let folder = '';
  return {
    name: 'headstart-hosted',
    config: () => ({ define: { HOSTED_BACKBONES: JSON.stringify(hosted) } }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, 'models/hosted');
    },
    // The public folder is copied whole, with what this build was told not to host.
    async writeBundle() {
      const ids = new Set(hosted.map(({ id }) => id));
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (!ids.has(name)) await rm(join(folder, name), { recursive: true });
    },
  };
}
