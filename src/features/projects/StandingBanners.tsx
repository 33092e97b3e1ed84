// What stands between a person and their data, each where it is so.
import { isDeleted } from '../../store/project/isDeleted';
import { useAppStore } from '../../store/useAppStore';
import { EndedImports } from './EndedImports';
import { OpenElsewhere } from './OpenElsewhere';
import { StorageTrouble } from './StorageTrouble';

/**
 * Trouble with storage, uploads that ended early, and whether another tab has the project:
 * of the last only where nothing worse is the reason.
 */
export function StandingBanners() {
  const readOnly = useAppStore(
    (state) => state.project.kind === 'read-only' && state.projectFailure?.kind !== 'too-new' && !isDeleted(state),
  );
  return (
    <>
      <StorageTrouble />
      <EndedImports />
      {readOnly && <OpenElsewhere />}
    </>
  );
}
