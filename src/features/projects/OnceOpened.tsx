// What is shown once the project is open: what is fetched for it does not keep the project itself waiting.
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';

/** `children` once a project is open or read-only; nothing before. */
export function OnceOpened({ children }: { readonly children: Elements }) {
  const opened = useAppStore(({ project }) => project.kind !== 'opening');
  return opened ? children : null;
}
