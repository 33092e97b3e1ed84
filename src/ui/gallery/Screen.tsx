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
import { words } from './words';

const NOTHING = () => undefined;
const CLASSES = [words.orangeDisc, words.greenHill, words.threeBars];
const SAMPLES = [24, 18, 9];
const PROBABILITIES = [0.94, 0.05, 0.01];

/** Shows a screen whose buttons do nothing. */
export function Screen() {
  return (
    <AppLayout
      bar={
        <AppBar>
          <div className={styles.project}>
            <EditableText label={words.projectName} value={words.myFirstProject} onCommit={NOTHING} />
            <Menu
              label={words.project}
              text={words.project}
              icon={<NotebookTabs />}
              kind="quiet"
              items={[{ label: words.newProject, onChoose: NOTHING }]}
            />
          </div>
          <Menu label={words.theme} icon={<SunMoon />} kind="quiet" items={[{ label: words.dark, onChoose: NOTHING }]} />
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
    <Panel title={words.collect} step={1} hint={words.holdAButtonWhatThe}>
      <img className={styles.camera} src={drawing(0)} alt={words.whatTheCameraSees} />
      {CLASSES.map((name, colour) => (
        <Card key={name} name={name} colour={colour} count={SAMPLES[colour] ?? 0} />
      ))}
      <Button>{words.addClass}</Button>
    </Panel>
  );
}

function Card({ name, colour, count }: { readonly name: string; readonly colour: number; readonly count: number }) {
  const [recording, setRecording] = useState(false);
  return (
    <div role="group" aria-label={name} className={styles.card} data-colour={colour}>
      <div className={styles.project}>
        <ClassDot colour={colour} />
        <EditableText label={words.className} value={name} size="l" onCommit={NOTHING} />
        <span className={styles.count}>{words.samplesOfCount(count)}</span>
        <IconButton label={words.moreFor(name)} icon={<EllipsisVertical />} kind="quiet" />
      </div>
      <div className={styles.hold}>
        <HoldButton
          label={words.recordNamed(name)}
          colour={colour}
          active={recording}
          onStart={() => setRecording(true)}
          onEnd={() => setRecording(false)}
        >
          {recording ? words.recording : words.holdToRecord}
        </HoldButton>
        <IconButton label={words.uploadTo(name)} icon={<ImagePlus />} />
      </div>
      <VirtualGrid
        label={words.samplesOf(name)}
        ids={names(name, count)}
        tile={64}
        rowsShown={2}
        selected={new Set()}
        onSelect={NOTHING}
        onOpen={NOTHING}
        onDelete={NOTHING}
        renderTile={(id) => <img className={styles.picture} src={drawing(colour, Number(id.split('-')[1]))} alt="" />}
        nameOf={(_, index) => words.sampleAt(index + 1)}
      />
    </div>
  );
}

function Head() {
  return (
    <Panel title={words.head} step={2} hint={words.itLearnsByItselfWith}>
      <Figure value="1,539" label={words.numbersLearntFrom51Samples} />
      <Figure value="0.4%" label={words.ofTheWholeNetworkIs} />
      <Button kind="primary">{words.saveHead}</Button>
      <Button>{words.openHead}</Button>
    </Panel>
  );
}

function Use() {
  return (
    <Panel title={words.useIt} step={3}>
      <img className={styles.camera} src={drawing(0)} alt={words.whatTheHeadSees} />
      {CLASSES.map((name, i) => (
        <ProbabilityMeter key={name} label={name} colour={i} value={PROBABILITIES[i] ?? 0} leading={i === 0} />
      ))}
    </Panel>
  );
}
