// Light, dark, or as the system says.
import type { Theme } from '../../browser/preferences';
import type { Access } from './access';
import type { Ports } from './ports';

export interface ThemeSlice {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

/** The theme that was kept on this device, and the verb that changes and keeps it. */
export function themeSlice({ set }: Access<ThemeSlice>, { preferences }: Pick<Ports, 'preferences'>): ThemeSlice {
  return {
    theme: preferences.theme(),
    setTheme(theme) {
      preferences.setTheme(theme);
      set({ theme });
    },
  };
}
