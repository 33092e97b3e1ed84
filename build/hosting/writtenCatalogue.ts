// The text of src/core/catalogueHosted.ts.
import type { HostedBackbone } from '../../src/core/catalogueHostedEntry';

export function writtenCatalogue(hosted: readonly HostedBackbone[]): string {
  const entries = hosted.map(
    ({ id, files, fingerprint }) => `  {
    id: '${id}',
    files: [
${files.map(({ path, bytes, sha256 }) => `      { path: '${path}', bytes: ${bytes ?? 0}, sha256: '${sha256 ?? ''}' },`).join('\n')}
    ],
    fingerprint: '${fingerprint}',
  },
`,
  );
  return `// Backbones that this app's own server has as well. Written by \`npm run backbone\`; do not edit by hand.
import type { HostedBackbone } from './catalogueHostedEntry';

export const hostedBackbones: readonly HostedBackbone[] = [${entries.length > 0 ? `\n${entries.join('')}` : ''}];
`;
}
