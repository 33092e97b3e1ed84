// Gives samples another class: the one that the head would give at hand, the others in a list.
import { ArrowRight, FolderInput } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ClassDot } from '../../ui/ClassDot';
import { Menu } from '../../ui/Menu';
import { say } from '../../words/say';
import { onceLookedAt } from '../../ui/lookedAt';

interface MoveToProps {
  readonly ids: readonly string[];
  /** The class they have: not offered. */
  readonly from: string | undefined;
  /** The class that the head would give them. */
  readonly suggested: Class | undefined;
  readonly onMoved?: () => void;
}

/** A button for `suggested` and a menu of the other classes; the class `from`, where the samples are, is not offered. */
export function MoveTo({ ids, from, suggested, onMoved }: MoveToProps) {
  const classes = useAppStore(shownClasses);
  const moveSamples = useAppStore((state) => state.moveSamples);
  const move = (classId: string) => {
    moveSamples(ids, classId);
    onMoved?.();
  };
  const others = classes.filter(({ id }) => id !== from && id !== suggested?.id);
  const label = say('pictures.moveTo');
  return (
    <>
      {suggested && suggested.id !== from && (
        <Button size="s" icon={<ArrowRight data-points />} onClick={(event) => onceLookedAt(ids, event, () => move(suggested.id))}>
          {say('pictures.moveToThis', { name: isolated(suggested.name), count: ids.length })}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          label={label}
          text={label}
          icon={<FolderInput data-points />}
          size="s"
          items={others.map(({ id, name, colour }) => ({ label: name, icon: <ClassDot colour={colour} />, onChoose: () => move(id) }))}
        />
      )}
    </>
  );
}
