// A whole screen as the app lays it out, filled with pretended content.
import { EllipsisVertical, ImagePlus, NotebookTabs, SunMoon } from 'lucide-react';
import { useState } from 'react';
import { AppBar } from '../AppBar';
import { AppLayout } from '../AppLayout';
import { Button } from '../Button';
import { ClassDot } from '../ClassDot';
import { EditableText } from '../EditableText';
import { Figure } from '../Figure';
import { HoldButton } from '../HoldButton';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';
import { Panel } from '../Panel';
import { ProbabilityMeter } from '../ProbabilityMeter';
import { VirtualGrid } from '../VirtualGrid';
import styles from './gallery.module.css';
import { drawing, names } from './pretence';

const NOTHING = () => undefined;
const CLASSES = ['Orange disc', 'Green hill', 'Three bars'];
const SAMPLES = [24, 18, 9];
const PROBABILITIES = [0.94, 0.05, 0.01];

export function Screen() {
  return (
    <AppLayout
      bar={
        <AppBar>
          <div className={styles.project}>
            <EditableText label="Project name" value="My first project" onCommit={NOTHING} />
            <Menu
              label="Project"
              text="Project"
              icon={<NotebookTabs />}
              kind="quiet"
              items={[{ label: 'New project', onChoose: NOTHING }]}
            />
          </div>
          <Menu label="Theme" icon={<SunMoon />} kind="quiet" items={[{ label: 'Dark', onChoose: NOTHING }]} />
        </AppBar>
      }
    >
      <main className={styles.screen}>
        <Collect />
        <Head />
        <Use />
      </main>
    </AppLayout>
  );
}

function Collect() {
  return (
    <Panel title="Collect" step={1} hint="Hold a button: what the camera sees becomes samples of that class.">
      <img className={styles.camera} src={drawing(0)} alt="What the camera sees" />
      {CLASSES.map((name, colour) => (
        <Card key={name} name={name} colour={colour} count={SAMPLES[colour] ?? 0} />
      ))}
      <Button>Add class</Button>
    </Panel>
  );
}

function Card({ name, colour, count }: { readonly name: string; readonly colour: number; readonly count: number }) {
  const [recording, setRecording] = useState(false);
  return (
    <div role="group" aria-label={name} className={styles.card} data-colour={colour}>
      <div className={styles.project}>
        <ClassDot colour={colour} />
        <EditableText label="Class name" value={name} size="l" onCommit={NOTHING} />
        <span className={styles.count}>{`${count} samples`}</span>
        <IconButton label={`More for ${name}`} icon={<EllipsisVertical />} kind="quiet" />
      </div>
      <div className={styles.hold}>
        <HoldButton
          label={`Record ${name}`}
          colour={colour}
          active={recording}
          onStart={() => setRecording(true)}
          onEnd={() => setRecording(false)}
        >
          {recording ? 'Recording …' : 'Hold to record'}
        </HoldButton>
        <IconButton label={`Upload pictures to ${name}`} icon={<ImagePlus />} />
      </div>
      <VirtualGrid
        label={`Samples of ${name}`}
        ids={names(name, count)}
        tile={64}
        rowsShown={2}
        selected={new Set()}
        onSelect={NOTHING}
        onOpen={NOTHING}
        onDelete={NOTHING}
        renderTile={(id) => <img className={styles.picture} src={drawing(colour, Number(id.split('-')[1]))} alt="" />}
        nameOf={(_, index) => `Sample ${index + 1}`}
      />
    </div>
  );
}

function Head() {
  return (
    <Panel title="Head" step={2} hint="It learns by itself, with every sample.">
      <Figure value="1,539" label="numbers learnt from 51 samples" />
      <Figure value="0.4%" label="of the whole network is yours" />
      <Button kind="primary">Save head</Button>
      <Button>Open head</Button>
    </Panel>
  );
}

function Use() {
  return (
    <Panel title="Use" step={3}>
      <img className={styles.camera} src={drawing(0)} alt="What the head sees" />
      {CLASSES.map((name, i) => (
        <ProbabilityMeter key={name} label={name} colour={i} value={PROBABILITIES[i] ?? 0} leading={i === 0} />
      ))}
    </Panel>
  );
}
