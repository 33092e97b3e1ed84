// How a label travels while it is dragged: within this page, and as plain words elsewhere.
import type { DragEvent } from 'react';

const TYPE = 'application/x-headstart-label';

/** Puts the label on a drag that begins, to be copied. */
export function startDrag({ dataTransfer }: DragEvent, label: string): void {
  dataTransfer.setData(TYPE, label);
  dataTransfer.setData('text/plain', label);
  dataTransfer.effectAllowed = 'copy';
}

/** Whether a label is dragged. Which one, the browser says only when it is dropped. */
export function carriesLabel({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

/** The label that was dragged; empty where the drag carries none. */
export function droppedLabel({ dataTransfer }: DragEvent): string {
  return dataTransfer.getData(TYPE);
}
