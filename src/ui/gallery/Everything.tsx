// Every component once, in every kind.
import { Camera, Download, EllipsisVertical, FolderOpen, ImagePlus, SlidersHorizontal, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { AppBar } from '../AppBar';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { COLOURS } from '../classColour';
import { ClassDot } from '../ClassDot';
import { ColourPicker } from '../ColourPicker';
import { DropZone } from '../DropZone';
import { EditableText } from '../EditableText';
import type { Elements } from '../elements';
import { EmptyState } from '../EmptyState';
import { Figure } from '../Figure';
import { HoldButton } from '../HoldButton';
import { IconButton } from '../IconButton';
import { Key } from '../Key';
import { LiveRegion } from '../LiveRegion';
import { Menu } from '../Menu';
import { Panel } from '../Panel';
import { Popover } from '../Popover';
import { ProbabilityMeter } from '../ProbabilityMeter';
import { Progress } from '../Progress';
import { Select } from '../Select';
import { Slider } from '../Slider';
import { Spinner } from '../Spinner';
import { Switch } from '../Switch';
import { Breaking } from './Breaking';
import { Charts } from './Charts';
import { Dialogs } from './Dialogs';
import styles from './gallery.module.css';
import { Grid } from './Grid';

const NOTHING = () => undefined;

export function Everything() {
  const [name, setName] = useState('Orange disc');
  const [colour, setColour] = useState(3);
  const [rate, setRate] = useState(8);
  const [mirror, setMirror] = useState(true);
  const [countdown, setCountdown] = useState('0');
  const [presses, setPresses] = useState(0);
  const [held, setHeld] = useState(false);
  const [dropped, setDropped] = useState(0);
  return (
    <>
      <AppBar>
        <a href="?page=screen">A whole screen</a>
      </AppBar>
      <main className={styles.gallery}>
        <Sheet title="Buttons">
          {(['primary', 'secondary', 'quiet', 'danger'] as const).map((kind) => (
            <div key={kind} className={styles.row}>
              <Button kind={kind} icon={<Download />}>
                Save head
              </Button>
              <Button kind={kind} size="s" icon={<Download />}>
                Save head
              </Button>
              <Button kind={kind}>{kind}</Button>
              <Button kind={kind} disabled>{`${kind}, off`}</Button>
            </div>
          ))}
          <div className={styles.row}>
            <IconButton label="Upload" icon={<ImagePlus />} />
            <IconButton label="More" icon={<EllipsisVertical />} kind="quiet" />
            <IconButton label="Delete" icon={<Trash2 />} kind="danger" size="s" />
            <IconButton label="Upload, off" icon={<ImagePlus />} disabled />
          </div>
        </Sheet>
        <Sheet title="Hold">
          <HoldButton
            label="Record Orange disc"
            colour={1}
            active={held}
            onStart={() => {
              setHeld(true);
              setPresses((count) => count + 1);
            }}
            onEnd={() => setHeld(false)}
          >
            {held ? 'Recording …' : 'Hold to record'}
          </HoldButton>
          <p>
            <span>Held </span>
            <output aria-label="Presses">{presses}</output>
            <span> times. Or hold </span>
            <Key>Space</Key>
            <span>.</span>
          </p>
          {COLOURS.map((each, i) => (
            <div key={each} className={styles.pair}>
              <HoldButton
                label={`Record ${each}`}
                colour={i}
                active={false}
                onStart={NOTHING}
                onEnd={NOTHING}
              >{`Hold to record ${each}`}</HoldButton>
              <HoldButton label={`Recording ${each}`} colour={i} active onStart={NOTHING} onEnd={NOTHING}>
                Recording …
              </HoldButton>
            </div>
          ))}
          <HoldButton label="Record, off" active={false} disabled onStart={NOTHING} onEnd={NOTHING}>
            Hold to record
          </HoldButton>
        </Sheet>
        <Sheet title="Meters">
          <ProbabilityMeter label="Orange disc" value={0.873} colour={0} leading />
          <ProbabilityMeter label="A class whose name is far too long for the room that is left for it" value={0.1} colour={1} />
          {COLOURS.slice(2).map((each, i) => (
            <ProbabilityMeter key={each} label={each} value={0.9 / (i + 1.5)} colour={i + 2} compact />
          ))}
        </Sheet>
        <Sheet title="Waiting and words">
          <Progress label="Loading the backbone" value={0.42} detail="0.7 MB of 1.6 MB" onCancel={NOTHING} />
          <Progress label="Starting the device" />
          <Banner tone="info">A newer Headstart is ready.</Banner>
          <Banner tone="warn" actions={<Button size="s">Work here instead</Button>}>
            This project is open in another tab, so it can only be looked at here.
          </Banner>
          <Banner tone="bad" actions={<Button size="s">Try saving again</Button>}>
            The disk is full. What you do now is kept in this tab only.
          </Banner>
          <EmptyState
            icon={<Camera />}
            title="Show it something"
            actions={
              <Button kind="primary" icon={<Camera />}>
                Turn on camera
              </Button>
            }
          >
            Then hold a class’s button: what the camera sees while you hold becomes its samples.
          </EmptyState>
          <p className={styles.row}>
            <Spinner />
            <span>on its way</span>
          </p>
          <LiveRegion text="Orange disc" />
        </Sheet>
        <Sheet title="Figures and names">
          <div className={styles.row}>
            <Figure value="1,026" label="numbers that you trained" />
            <Figure value="2" unit="ms" label="to learn them" />
          </div>
          <EditableText label="Class name" value={name} onCommit={setName} size="l" />
          <EditableText label="Project name" value="My first project" onCommit={NOTHING} />
          <p className={styles.row}>
            {COLOURS.map((each, i) => (
              <ClassDot key={each} colour={i} />
            ))}
          </p>
          <DropZone label="Drop pictures" onDrop={(data) => setDropped(data.files.length)}>
            <p className={styles.hollow}>
              <span>Dropped: </span>
              <output aria-label="Dropped">{dropped}</output>
            </p>
          </DropZone>
        </Sheet>
        <Sheet title="Settings">
          <div className={styles.row}>
            <Menu
              label="More"
              icon={<EllipsisVertical />}
              items={[
                { label: 'Choose a folder', icon: <FolderOpen />, onChoose: NOTHING },
                { label: 'Not now', disabled: true, onChoose: NOTHING },
                { kind: 'separator' },
                { kind: 'heading', label: 'Open' },
                { kind: 'choice', label: 'My first project', detail: '24 samples', chosen: true, onChoose: NOTHING },
                { kind: 'choice', label: 'Fruit', detail: '300 samples', chosen: false, onChoose: NOTHING },
                { kind: 'separator' },
                { label: 'Delete', icon: <Trash2 />, danger: true, onChoose: NOTHING },
              ]}
            />
            <Popover label="Camera options" text="Camera options" icon={<SlidersHorizontal />}>
              <Switch label="Mirror" checked={mirror} onChange={setMirror} />
            </Popover>
          </div>
          <Slider label="Samples a second" min={1} max={30} value={rate} onChange={setRate} format={(value) => `${value} a second`} />
          <Switch label="Mirror it" checked={mirror} onChange={setMirror} />
          <Select
            label="Countdown"
            value={countdown}
            options={[
              { value: '0', label: 'None' },
              { value: '3', label: '3 seconds' },
            ]}
            onChange={setCountdown}
          />
          <ColourPicker label="Colour" value={colour} onChange={setColour} />
        </Sheet>
        <Sheet title="Charts">
          <Charts />
        </Sheet>
        <Sheet title="A grid of 5,000">
          <Grid />
        </Sheet>
        <Breaking />
        <Sheet title="Above the page">
          <Dialogs />
          <p>What is deleted can be taken back for ten seconds.</p>
        </Sheet>
      </main>
    </>
  );
}

function Sheet({ title, children }: { readonly title: string; readonly children: Elements }) {
  return <Panel title={title}>{children}</Panel>;
}
