// The worker's end of reading a person's own backbone: archives are unpacked and topologies looked into beside the page.
import { serve } from '../workers/bridge';
import { readBackboneFiles } from './backboneFiles';
import type { ReaderCalls } from './backboneReader';

const calls: ReaderCalls = { read: (_, files) => readBackboneFiles(files) };

serve(self, calls);
