// `npm run backbone -- add ID [--from FOLDER] | list | remove ID`. What it does is TypeScript, which Vite reads for Node.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('./main.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
