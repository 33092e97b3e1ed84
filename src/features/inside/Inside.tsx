// Look inside: one picture's way through the backbone, from the first filters to the number that decides.
import { ScanSearch } from 'lucide-react';
import type { SeenBlock } from '../../core/backbones/insideView';
import { backboneName } from '../../store/backbone/backboneName';
import { cameraTrouble } from '../../store/capture/cameraSentence';
import { isMirrored } from '../../store/capture/cameraSlice';
import { litNow } from '../../store/compare/litSlice';
import { headInUseNow } from '../../store/head/headInUse';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { EmptyState } from '../../ui/EmptyState';
import { Explained } from '../../ui/Explained';
import { Spinner } from '../../ui/Spinner';
import { VideoSquare } from '../../ui/VideoSquare';
import type { Elements } from '../../ui/elements';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import { isolated } from '../../core/base/names';
import { Blocks } from './Blocks';
import styles from './inside.module.css';
import { LitSamples } from './LitSamples';
import { Logit } from './Logit';
import { StillPicture } from './StillPicture';
import { useInside } from './useInside';
import { useMapLink } from './useMapLink';

interface InsideProps {
  readonly picked: 'camera' | ImageBitmap | undefined;
  /** Leads to where samples are collected. */
  readonly teach: Elements;
}

/**
 * Follows `picked`, a picture or the camera. A note where the backbone is not ready, is a graph whose layers cannot be shown,
 * or nothing is picked (with `teach`).
 */
export function Inside({ picked, teach }: InsideProps) {
  const backbone = useAppStore((state) => state.backbone);
  const inUse = useAppStore(headInUseNow);
  const inside = useInside(picked);
  const silent = useAppStore(({ camera }) => camera.kind === 'on' && camera.silent);
  const yet = useAppStore(yetToSee);
  const find = useAppStore((state) => state.findLit);
  const lit = useAppStore(litNow);
  if (backbone.kind !== 'ready') return <p role="status">{say('inside.waiting')}</p>;
  if (backbone.spec.format === 'graph') return <NoMaps backbone={isolated(backboneName(backbone.spec))} />;
  if (picked === undefined && yet) return <StillLooking of={yet} />;
  if (picked === undefined)
    return (
      <EmptyState icon={<ScanSearch />} title={say('inside.empty')} actions={teach}>
        {say('inside.emptyText')}
      </EmptyState>
    );
  if (inside === 'failed') return <p role="alert">{say('inside.failed')}</p>;
  return (
    <div className={styles.page}>
      <p className={styles.small}>
        <Explained text={say('inside.intro')} />
      </p>
      {picked === 'camera' ? <LivePicture /> : <StillPicture picture={picked} />}
      {/* Of a camera that sends nothing there is nothing to see, nor is anything on its way. */}
      {picked === 'camera' && silent ? null : inside ? (
        <>
          <Blocks inside={inside} chosen={lit.kind === 'none' ? undefined : lit.of} onChoose={(wish) => void find(wish)} />
          <LitSamples blocks={inside.blocks} />
          <Logit embedding={inside.embedding} inUse={inUse?.fingerprint === backbone.loaded.fingerprint ? inUse : undefined} />
        </>
      ) : (
        <Looking camera={picked === 'camera'} />
      )}
    </div>
  );
}

/** A graph: it has no map that a link could ask for, and the address says so at once. */
function NoMaps({ backbone }: { readonly backbone: string }) {
  useMapLink(NO_BLOCKS);
  return (
    <EmptyState icon={<ScanSearch />} title={say('inside.graph')}>
      {say('inside.graphText', { backbone })}
    </EmptyState>
  );
}

const NO_BLOCKS: readonly SeenBlock[] = [];

/** What the picture waits for; nothing where the camera is off, which is said above. */
function Looking({ camera }: { readonly camera: boolean }) {
  const yet = useAppStore(yetToSee);
  const filming = useAppStore((state) => state.camera.kind === 'on');
  if (camera && !filming) return null;
  // Pictures of one's own are looked at by the same backbone.
  if (yet?.kind === 'adding' || yet?.kind === 'seeing') return <StillLooking of={yet} />;
  return (
    <p role="status" className={styles.small}>
      <Spinner />
      <span>{say('inside.unseen')}</span>
    </p>
  );
}

function LivePicture() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const trouble = cameraTrouble(camera);
  if (trouble !== undefined) return <p role="alert">{trouble}</p>;
  if (camera.kind !== 'on')
    return <p className={styles.small}>{camera.kind === 'opening' ? say('answers.starting') : say('answers.off')}</p>;
  return (
    <div className={styles.live}>
      <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('answers.seen')} />
    </div>
  );
}
