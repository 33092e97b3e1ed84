// Light, dark, or as the system says.
import { Moon, Sun, SunMoon } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Menu } from '../../ui/Menu';
import { say } from '../../words/say';

/** Also sets the theme of the document; "system" leaves it to the browser. */
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
      label={say('frame.theme')}
      icon={theme === 'light' ? <Sun /> : theme === 'dark' ? <Moon /> : <SunMoon />}
      kind="quiet"
      items={[choice('system', say('frame.themeSystem')), choice('light', say('frame.themeLight')), choice('dark', say('frame.themeDark'))]}
    />
  );
}
