// Small pictures for a report, as addresses that hold their bytes: those of the experiment itself, or some samples of each class.
import { useEffect, useState } from 'react';
import { isolated } from '../../core/base/names';
import type { ReportPart, ReportPicture } from '../../core/compare/report';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { bitmapOf } from '../../ui/bitmapOf';
import { canvasAddress } from '../../ui/canvasAddress';

const EACH = 3;
const SIDE = 128;

/** Empty until they are drawn, and where none is wished for. A picture that cannot be read is left out. `own` draws the experiment's. */
export function useReportPictures(wished: boolean, own: ReportPart['pictures']): readonly ReportPicture[] {
  const classes = useAppStore(shownClasses);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const pictures = useAppStore((state) => state.pictures);
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly pictures: readonly ReportPicture[] }>();
  useEffect(() => {
    if (!wished) return;
    let gone = false;
    const isGone = () => gone;
    const draw = async () => {
      if (own) {
        const pictured = await own();
        if (!isGone()) setDrawn({ of: samples, pictures: pictured });
        return;
      }
      const made: ReportPicture[] = [];
      for (const { id: classId, name } of classes) {
        for (const { id } of samples.filter((sample) => sample.classId === classId).slice(0, EACH)) {
          if (isGone()) return;
          const kept = await pictures.picture(id);
          const data = kept && (await small(kept).catch(() => undefined));
          if (data !== undefined) made.push({ data, shows: isolated(name) });
        }
      }
      if (!isGone()) setDrawn({ of: samples, pictures: made });
    };
    // Without pictures the report still says all that it says.
    draw().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wished, own, classes, samples, pictures]);
  return wished && drawn?.of === samples ? drawn.pictures : [];
}

async function small(kept: Parameters<typeof bitmapOf>[0]): Promise<string> {
  const picture = await bitmapOf(kept, SIDE);
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  canvas.getContext('2d', { alpha: false })?.drawImage(picture, 0, 0);
  picture.close();
  return canvasAddress(canvas);
}
