// How a label travels while it is dragged: within this page, and as plain words elsewhere.
import type { DragEvent } from 'react';

const TYPE = 'application/x-headstart-label';

export function startDrag({ dataTransfer }: DragEvent, label: string): void {
  dataTransfer.setData(TYPE, label);
  dataTransfer.setData('text/plain', label);
  dataTransfer.effectAllowed = 'copy';
}

/** Whether a label is dragged. Which one, the browser says only when it is dropped. */
export function carriesLabel({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(TYPE);
}

export function droppedLabel({ dataTransfer }: DragEvent): string {
  return dataTransfer.getData(TYPE);
}
