// `npm run mutants [-- WORD …]`: breaks the code in each known way and says whether the tests notice.
// The work is TypeScript, which Vite reads for Node.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
