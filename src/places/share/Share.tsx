// Share: every way out of the app and into it, a card each, what most people want first.
import { CodeIn } from '../../features/link/CodeIn';
import { LinkOut } from '../../features/link/LinkOut';
import { ProjectIn } from '../../features/projectFiles/ProjectIn';
import { ProjectOut } from '../../features/projectFiles/ProjectOut';
import { ForPrograms } from '../../features/python/ForPrograms';
import { DropAny } from '../../features/share/DropAny';
import { HeadIn } from '../../features/share/HeadIn';
import { HeadOut } from '../../features/share/HeadOut';
import { UnnamedClasses } from '../../features/share/UnnamedClasses';
import { TeachableMachineIn } from '../../features/teachableMachine/TeachableMachineIn';
import { TeachableMachineOut } from '../../features/teachableMachine/TeachableMachineOut';
import { ComingBackbone } from '../../features/train/ComingBackbone';
import { WebPageOut } from '../../features/webPage/WebPageOut';
import { Panel } from '../../ui/Panel';
import { useDragging } from '../../ui/useDragging';
import { say } from '../../words/say';
import { ToTeach } from '../ToTeach';
import styles from '../sheets.module.css';
import { goTo } from '../usePlace';
import ways from './share.module.css';

/** An opened head is there to be used. */
const useIt = () => goTo('teach');

/** Two panels, out and in; a card that has nothing to offer is left out. */
export function Share() {
  const dragging = useDragging();
  return (
    <div className={styles.sheets} data-wide-first="true">
      <Panel title={say('ways.out')} hint={say('ways.outHint')}>
        <UnnamedClasses teach={<ToTeach quiet />} />
        <div className={ways.cards} data-beside="true">
          <HeadOut teach={<ToTeach />} />
          <ProjectOut />
          <LinkOut />
          <TeachableMachineOut />
          <WebPageOut />
          <ForPrograms />
        </div>
      </Panel>
      <Panel title={say('ways.in')} hint={say(dragging ? 'ways.inHint' : 'ways.inHintByTouch')}>
        <ComingBackbone />
        <DropAny>
          <div className={ways.cards}>
            <HeadIn onOpened={useIt} />
            <ProjectIn />
            <CodeIn />
            <TeachableMachineIn />
          </div>
        </DropAny>
      </Panel>
    </div>
  );
}
