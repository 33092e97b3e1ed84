// The language of the app: each called by its own name, as whoever speaks it looks for it.
import { Languages } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { useLanguage } from '../../store/useLanguage';
import { Menu } from '../../ui/Menu';
import { directionOf, LANGUAGES, tagOf, TRANSLATED } from '../../words/languages';
import { say } from '../../words/say';

/** Also sets language and direction of the document. Nothing where only one language is translated. */
export function LanguageMenu() {
  const spoken = useLanguage();
  const setLanguage = useAppStore((state) => state.setLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(spoken);
    document.documentElement.dir = directionOf(spoken);
  }, [spoken]);
  const offered = LANGUAGES.filter(({ tag }) => TRANSLATED.includes(tag));
  if (offered.length === 1) return null;
  return (
    <Menu
      label={say('frame.language')}
      icon={<Languages />}
      kind="quiet"
      items={offered.map(({ tag, name }) => ({
        kind: 'choice',
        label: name,
        lang: tag,
        chosen: tag === spoken,
        onChoose: () => void setLanguage(tag),
      }))}
    />
  );
}
