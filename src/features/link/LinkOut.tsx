// The head in use as a link and as a QR code: what it loses on the way is measured and said before it is shared.
import { Link2 } from 'lucide-react';
import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { headWaitsFor } from '../../store/head/knowsTooLittle';
import { codeFitNow, headInUse, linkNow, linkOutdated, saidByLink, scoreInLink } from '../../store/share/linkNow';
import type { CodeFit } from '../../store/share/linkSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { WayCard } from '../../ui/WayCard';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { LinkMade } from './LinkMade';
import type { Reach } from './reachOf';
import { reachOf } from './reachOf';

/** What a link is good for, by how far the page's own address reaches. */
const PURPOSE: Readonly<Record<Reach, MessageId>> = {
  computer: 'link.hereOnly',
  network: 'link.networkOnly',
  everywhere: 'link.purpose',
};

/**
 * Only a linear head fits into a link; another gets a note, and without a head there is nothing. Once a link was made,
 * it is made anew when the head changes.
 */
export function LinkOut() {
  const head = useAppStore(headInUse);
  const said = useAppStore(saidByLink);
  const link = useAppStore(linkNow);
  const make = useAppStore((state) => state.makeHeadLink);
  const forget = useAppStore((state) => state.forgetHeadLink);
  const outdated = useAppStore(linkOutdated);
  const fit = useAppStore(codeFitNow);
  const waitsFor = useAppStore(headWaitsFor);
  const measure = useAppStore((state) => state.measureCodeFit);
  useEffect(() => forget, [forget]);
  useEffect(() => {
    if (head?.kind === 'linear') void measure(pageAddress().length);
  }, [head, said, measure]);
  useEffect(() => {
    if (outdated) void make(pageAddress().length);
  }, [outdated, make]);
  const score = useAppStore(useShallow(scoreInLink));
  const ofFile = useAppStore(({ opened }) => opened !== undefined);
  if (!head) return null;
  const linear = head.kind === 'linear';
  const reach = reachOf(location);
  return (
    <WayCard
      icon={<Link2 />}
      title={say('link.title')}
      purpose={say(PURPOSE[reach])}
      facts={
        linear
          ? [
              say('link.holds'),
              ...(score ? [say('link.holdsScore', { right: score.right, asked: score.asked })] : []),
              say('link.fragment'),
              say('link.costs'),
              ...(link.kind === 'ready' ? [] : [say('link.costsSeen')]),
              say('link.leavesOut'),
              ...(fit && reach !== 'computer' ? [fitSentence(fit)] : []),
            ]
          : [say('link.notLinear')]
      }
      actions={
        linear &&
        link.kind === 'none' && (
          <Button icon={<Link2 />} onClick={() => void make(pageAddress().length)}>
            {say('link.make')}
          </Button>
        )
      }
    >
      {link.kind === 'making' && <Progress label={waitsFor ?? say('link.making')} onCancel={forget} />}
      {linear && link.kind === 'ready' && <LinkMade link={link} page={pageAddress()} reach={reach} ofFile={ofFile} />}
    </WayCard>
  );
}

function fitSentence({ fits, room }: CodeFit): string {
  if (fits === 'none') return say('link.codeTooSmall', { room });
  return say(fits === 'finest' ? 'link.codeFits' : 'link.codeFitsCoarser');
}

/** What a link is put behind. */
function pageAddress(): string {
  return location.href.replace(/#.*$/, '');
}
