// Plugins that name a file of the build in the page find it by a module that lies in it.
import type { Rolldown } from 'vite';

/** The files of code that hold a module; `module` is the end of its path. */
export function chunksWith(module: string, bundle: Rolldown.OutputBundle = {}): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter(
    (file): file is Rolldown.OutputChunk =>
      file.type === 'chunk' && (file.facadeModuleId?.endsWith(module) === true || file.moduleIds.some((id) => id.endsWith(module))),
  );
}
