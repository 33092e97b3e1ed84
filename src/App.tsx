// Lays the features out: collect, head, use, from left to right.
import { Camera, ScanEye, Sprout } from 'lucide-react';
import { Augmentation } from './features/augmentation/Augmentation';
import { BackboneOffer } from './features/backbones/BackboneOffer';
import { Backbones } from './features/backbones/Backbones';
import { CameraStage } from './features/capture/CameraStage';
import { Classes } from './features/classes/Classes';
import { FineTuneRung, MlpRung } from './features/epochs/EpochPanels';
import { EpochRuns } from './features/epochs/EpochRuns';
import { HowItLearns } from './features/heads/HowItLearns';
import { LearningCurve } from './features/learningCurve/LearningCurve';
import { Notices } from './features/notices/Notices';
import { LivePredictions } from './features/predict/LivePredictions';
import { TryIt } from './features/predict/TryIt';
import { ProjectBanners } from './features/projects/ProjectBanners';
import { ProjectBar } from './features/projects/ProjectBar';
import { ThemeMenu } from './features/settings/ThemeMenu';
import { HeadFile } from './features/share/HeadFile';
import { BackboneState } from './features/train/BackboneState';
import { HeadStatus } from './features/train/HeadStatus';
import { Machine } from './features/train/Machine';
import { Transfer } from './features/train/Transfer';
import { AlreadySees } from './features/zeroShot/AlreadySees';
import { ZeroShotRung } from './features/zeroShot/ZeroShotRung';
import { AppBar } from './ui/AppBar';
import { AppLayout } from './ui/AppLayout';
import { Boundary } from './ui/Boundary';
import { Panel } from './ui/Panel';

export function App() {
  return (
    <Boundary page>
      <AppLayout
        bar={
          <AppBar>
            <ProjectBar />
            <ThemeMenu />
          </AppBar>
        }
        banners={<ProjectBanners />}
        steps={[
          {
            id: 'collect',
            title: 'Collect',
            icon: <Camera />,
            content: (
              <Panel title="Collect" step={1}>
                <CameraStage />
                <Classes />
              </Panel>
            ),
          },
          {
            id: 'head',
            title: 'Head',
            icon: <Sprout />,
            content: (
              <Panel title="Head" step={2}>
                <HeadStatus />
                <EpochRuns />
                <BackboneState />
                <Transfer
                  howItLearns={
                    <HowItLearns
                      panels={{ 'zero-shot': <ZeroShotRung />, mlp: <MlpRung />, 'fine-tuned': <FineTuneRung /> }}
                      below={<Augmentation />}
                    />
                  }
                />
                <BackboneOffer />
                <LearningCurve />
                <HeadFile />
                <Machine backbones={<Backbones />} />
              </Panel>
            ),
          },
          {
            id: 'use',
            title: 'Use',
            icon: <ScanEye />,
            content: (
              <Panel title="Use" step={3}>
                <LivePredictions />
                <AlreadySees />
                <TryIt />
              </Panel>
            ),
          },
        ]}
      />
      <Boundary>
        <Notices />
      </Boundary>
    </Boundary>
  );
}
