// Light, dark, or as the system says.
import { Moon, Sun, SunMoon } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Menu } from '../../ui/Menu';

export function ThemeMenu() {
  const theme = useAppStore((state) => state.theme);
  const setTheme = useAppStore((state) => state.setTheme);
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choice = (value: typeof theme, label: string) => ({
    kind: 'choice' as const,
    label,
    chosen: theme === value,
    onChoose: () => setTheme(value),
  });
  return (
    <Menu
      label="Theme"
      icon={theme === 'light' ? <Sun /> : theme === 'dark' ? <Moon /> : <SunMoon />}
      kind="quiet"
      items={[choice('system', 'System'), choice('light', 'Light'), choice('dark', 'Dark')]}
    />
  );
}
