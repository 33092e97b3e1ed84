// The bar, what must not be missed, and the place in view.
import { Notices } from './features/notices/Notices';
import { ProjectBanners } from './features/projects/ProjectBanners';
import { ProjectBar } from './features/projects/ProjectBar';
import { LanguageMenu } from './features/settings/LanguageMenu';
import { ThemeMenu } from './features/settings/ThemeMenu';
import { HeadOffers } from './features/share/HeadOffers';
import { PlaceBar } from './places/PlaceBar';
import { PlaceInView } from './places/PlaceInView';
import { sectionAddress } from './places/sections';
import { useFragment, usePlace } from './places/usePlace';
import { useLanguage } from './store/useLanguage';
import { AppBar } from './ui/AppBar';
import { AppLayout } from './ui/AppLayout';
import { Boundary } from './ui/Boundary';
import { Directed } from './ui/Directed';
import { directionOf } from './words/languages';

/** The whole page, in the chosen language and its direction. A part that fails while drawing is replaced by a note and the rest goes on. */
export function App() {
  // Another language draws all of it anew; what a person has begun stays.
  const language = useLanguage();
  return (
    <Boundary page>
      <Directed direction={directionOf(language)}>
        <AppLayout
          bar={
            <AppBar places={<PlaceBar />}>
              <ProjectBar />
              <LanguageMenu />
              <ThemeMenu />
            </AppBar>
          }
          banners={<ProjectBanners />}
        >
          <PlaceInView />
        </AppLayout>
        <HeadOffers />
        <Boundary>
          <NoticesHere />
        </Boundary>
      </Directed>
    </Boundary>
  );
}

const toCompare = (section: string) => sectionAddress('compare', section);

function NoticesHere() {
  const place = usePlace();
  const fragment = useFragment();
  // The classes and the trays of the test set say so themselves.
  return <Notices place={place} counted={place === 'teach' || fragment.startsWith('#/test/set')} toCompare={toCompare} />;
}
