// The worker's end of looking for QR codes.
import { serve } from '../workers/bridge';
import type { CodeCalls } from './codeWork';
import { findCode } from './codeWork';

const calls: CodeCalls = { find: (_, picture) => findCode(picture) };

serve(self, calls);
