// The worker's end of reading strangers' files.
import { serve } from '../workers/bridge';
import { projectReaderCalls } from './projectReaderCalls';

serve(self, projectReaderCalls());
