// What stands between a person and their data: no storage, a full disk, another tab. Each stays until it is mended.
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';

const StandingBanners = lazily(() => import('./StandingBanners').then(({ StandingBanners: standing }) => standing), { soon: true });

/** Fetches `StandingBanners` where there is something to say; else nothing, so that the first screen need not carry them. */
export function ProjectBanners() {
  const some = useAppStore(
    ({ saving, storageAbsent, project, projectFailure, endedImports }) =>
      Boolean(storageAbsent ?? projectFailure) || saving.kind === 'failed' || project.kind === 'read-only' || endedImports.length > 0,
  );
  return some && <StandingBanners />;
}
