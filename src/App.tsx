// The bar, what must not be missed, and the place in view.
import { Notices } from './features/notices/Notices';
import { ProjectBanners } from './features/projects/ProjectBanners';
import { ProjectBar } from './features/projects/ProjectBar';
import { ThemeMenu } from './features/settings/ThemeMenu';
import { HeadOffers } from './features/share/HeadOffers';
import { PlaceBar } from './places/PlaceBar';
import { PlaceInView } from './places/PlaceInView';
import { AppBar } from './ui/AppBar';
import { AppLayout } from './ui/AppLayout';
import { Boundary } from './ui/Boundary';

export function App() {
  return (
    <Boundary page>
      <AppLayout
        bar={
          <AppBar places={<PlaceBar />}>
            <ProjectBar />
            <ThemeMenu />
          </AppBar>
        }
        banners={<ProjectBanners />}
      >
        <PlaceInView />
      </AppLayout>
      <HeadOffers />
      <Boundary>
        <Notices />
      </Boundary>
    </Boundary>
  );
}
