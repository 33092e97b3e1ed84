// What else can be done with a class: order, leaving it out of learning, a whole folder, deletion.
import { ArrowDown, ArrowUp, Eye, EyeOff, FolderOpen, Palette, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Class } from '../../core/dataset/dataset';
import { useAppStore } from '../../store/useAppStore';
import { ColourPicker } from '../../ui/ColourPicker';
import { Dialog } from '../../ui/Dialog';
import { Menu } from '../../ui/heavy/Menu';
import type { TriggerLook } from '../../ui/Trigger';
import { say } from '../../words/say';

export interface ClassMenuProps {
  readonly of: Class;
  readonly called: string;
  readonly position: number;
  readonly last: boolean;
  readonly look: TriggerLook;
}

/** The menu of class `of` and the dialog for its colour. `position` is its place among the classes; the `last` one cannot move down. */
export function ClassMenuOpen({ of, called, position, last, look, openAtOnce }: ClassMenuProps & { readonly openAtOnce: boolean }) {
  const changeClass = useAppStore((state) => state.changeClass);
  const moveClass = useAppStore((state) => state.moveClass);
  const removeClass = useAppStore((state) => state.removeClass);
  const pickPictures = useAppStore((state) => state.pickPictures);
  const [colouring, setColouring] = useState(false);
  return (
    <>
      <Menu
        {...look}
        openAtOnce={openAtOnce}
        items={[
          { label: say('samples.colour'), icon: <Palette />, onChoose: () => setColouring(true) },
          { label: say('samples.moveUp'), icon: <ArrowUp />, disabled: position === 0, onChoose: () => moveClass(of.id, position - 1) },
          { label: say('samples.moveDown'), icon: <ArrowDown />, disabled: last, onChoose: () => moveClass(of.id, position + 1) },
          {
            label: say('samples.folder'),
            icon: <FolderOpen />,
            onChoose: () => void pickPictures({ kind: 'class', classId: of.id }, true),
          },
          of.enabled
            ? {
                label: say('samples.switchOff'),
                detail: say('samples.switchOffMeans'),
                icon: <EyeOff />,
                onChoose: () => changeClass(of.id, { enabled: false }),
              }
            : { label: say('samples.switchOn'), icon: <Eye />, onChoose: () => changeClass(of.id, { enabled: true }) },
          { kind: 'separator' },
          { label: say('samples.deleteClass'), icon: <Trash2 />, danger: true, onChoose: () => removeClass(of.id) },
        ]}
      />
      <Dialog open={colouring} onClose={() => setColouring(false)} title={say('samples.colourOf', { class: called })}>
        <ColourPicker
          label={say('samples.colourOf', { class: called })}
          value={of.colour}
          onChange={(colour) => changeClass(of.id, { colour })}
        />
      </Dialog>
    </>
  );
}
