// The worker's end of reading projects from a file.
import { serve } from '../workers/bridge';
import { projectReaderCalls } from './projectReaderCalls';

serve(self, projectReaderCalls());
