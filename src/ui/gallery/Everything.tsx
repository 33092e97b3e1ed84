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
import { words } from './words';

const NOTHING = () => undefined;

/** Shows the kit, each part with a state of its own. */
export function Everything() {
  const [name, setName] = useState(words.orangeDisc);
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
        <a href="?page=screen">{words.aWholeScreen}</a>
      </AppBar>
      <main className={styles.gallery}>
        <Sheet title={words.buttons}>
          {(['primary', 'secondary', 'quiet', 'danger'] as const).map((kind) => (
            <div key={kind} className={styles.row}>
              <Button kind={kind} icon={<Download />}>
                {words.saveHead}
              </Button>
              <Button kind={kind} size="s" icon={<Download />}>
                {words.saveHead}
              </Button>
              <Button kind={kind}>{kind}</Button>
              <Button kind={kind} disabled>
                {words.off(kind)}
              </Button>
            </div>
          ))}
          <div className={styles.row}>
            <IconButton label={words.upload} icon={<ImagePlus />} />
            <IconButton label={words.more} icon={<EllipsisVertical />} kind="quiet" />
            <IconButton label={words.deleteIt} icon={<Trash2 />} kind="danger" size="s" />
            <IconButton label={words.uploadOff} icon={<ImagePlus />} disabled />
          </div>
        </Sheet>
        <Sheet title={words.hold}>
          <HoldButton
            label={words.recordOrangeDisc}
            colour={1}
            active={held}
            onStart={() => {
              setHeld(true);
              setPresses((count) => count + 1);
            }}
            onEnd={() => setHeld(false)}
          >
            {held ? words.recording : words.holdToRecord}
          </HoldButton>
          <p>
            <span>{words.held}</span>
            <output aria-label={words.presses}>{presses}</output>
            <span>{words.timesOrHold}</span>
            <Key>{words.space}</Key>
            <span>.</span>
          </p>
          {COLOURS.map((each, i) => (
            <div key={each} className={styles.pair}>
              <HoldButton label={words.recordEach(each)} colour={i} active={false} onStart={NOTHING} onEnd={NOTHING}>
                {words.holdToRecordEach(each)}
              </HoldButton>
              <HoldButton label={words.recordingEach(each)} colour={i} active onStart={NOTHING} onEnd={NOTHING}>
                {words.recording}
              </HoldButton>
            </div>
          ))}
          <HoldButton label={words.recordOff} active={false} disabled onStart={NOTHING} onEnd={NOTHING}>
            {words.holdToRecord}
          </HoldButton>
        </Sheet>
        <Sheet title={words.meters}>
          <ProbabilityMeter label={words.orangeDisc} value={0.873} colour={0} leading />
          <ProbabilityMeter label={words.aClassWhoseNameIs} value={0.1} colour={1} />
          {COLOURS.slice(2).map((each, i) => (
            <ProbabilityMeter key={each} label={each} value={0.9 / (i + 1.5)} colour={i + 2} compact />
          ))}
        </Sheet>
        <Sheet title={words.waitingAndWords}>
          <Progress label={words.loadingTheBackbone} value={0.42} detail={words.n07MbOf1} onCancel={NOTHING} />
          <Progress label={words.startingTheDevice} />
          <Banner tone="info">{words.aNewerHeadstartIsReady}</Banner>
          <Banner tone="warn" actions={<Button size="s">{words.workHereInstead}</Button>}>
            {words.thisProjectIsOpenIn}
          </Banner>
          <Banner tone="bad" actions={<Button size="s">{words.trySavingAgain}</Button>}>
            {words.theDiskIsFullWhat}
          </Banner>
          <EmptyState
            icon={<Camera />}
            title={words.showItSomething}
            actions={
              <Button kind="primary" icon={<Camera />}>
                {words.turnOnCamera}
              </Button>
            }
          >
            {words.thenHoldAClassS}
          </EmptyState>
          <p className={styles.row}>
            <Spinner />
            <span>{words.onItsWay}</span>
          </p>
          <LiveRegion text={words.orangeDisc} />
        </Sheet>
        <Sheet title={words.figuresAndNames}>
          <div className={styles.row}>
            <Figure value="1,026" label={words.numbersThatYouTrained} />
            <Figure value="2" unit="ms" label={words.toLearnThem} />
          </div>
          <EditableText label={words.className} value={name} onCommit={setName} size="l" />
          <EditableText label={words.projectName} value={words.myFirstProject} onCommit={NOTHING} />
          <p className={styles.row}>
            {COLOURS.map((each, i) => (
              <ClassDot key={each} colour={i} />
            ))}
          </p>
          <DropZone label={words.dropPictures} onDrop={(data) => setDropped(data.files.length)}>
            <p className={styles.hollow}>
              <span>{words.dropped2}</span>
              <output aria-label={words.dropped}>{dropped}</output>
            </p>
          </DropZone>
        </Sheet>
        <Sheet title={words.settings}>
          <div className={styles.row}>
            <Menu
              label={words.more}
              icon={<EllipsisVertical />}
              items={[
                { label: words.chooseAFolder, icon: <FolderOpen />, onChoose: NOTHING },
                { label: words.notNow, disabled: true, onChoose: NOTHING },
                { kind: 'separator' },
                { kind: 'heading', label: words.openIt },
                { kind: 'choice', label: words.myFirstProject, detail: '24 samples', chosen: true, onChoose: NOTHING },
                { kind: 'choice', label: words.fruit, detail: '300 samples', chosen: false, onChoose: NOTHING },
                { kind: 'separator' },
                { label: words.deleteIt, icon: <Trash2 />, danger: true, onChoose: NOTHING },
              ]}
            />
            <Popover label={words.cameraOptions} text={words.cameraOptions} icon={<SlidersHorizontal />}>
              <Switch label={words.mirror} checked={mirror} onChange={setMirror} />
            </Popover>
          </div>
          <Slider label={words.samplesASecond} min={1} max={30} value={rate} onChange={setRate} format={(value) => words.aSecond(value)} />
          <Switch label={words.mirrorIt} checked={mirror} onChange={setMirror} />
          <Select
            label={words.countdown}
            value={countdown}
            options={[
              { value: '0', label: words.none },
              { value: '3', label: '3 seconds' },
            ]}
            onChange={setCountdown}
          />
          <ColourPicker label={words.colour} value={colour} onChange={setColour} />
        </Sheet>
        <Sheet title={words.charts}>
          <Charts />
        </Sheet>
        <Sheet title={words.aGridOf5000}>
          <Grid />
        </Sheet>
        <Breaking />
        <Sheet title={words.aboveThePage}>
          <Dialogs />
          <p>{words.whatIsDeletedCanBe}</p>
        </Sheet>
      </main>
    </>
  );
}

function Sheet({ title, children }: { readonly title: string; readonly children: Elements }) {
  return <Panel title={title}>{children}</Panel>;
}
