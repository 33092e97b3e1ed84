// Items of a grid on their way to another place of the same page: what is dragged is told apart from files by its type.

export const DRAGGED = 'application/x-headstart-items';

/** Call when a drag begins. */
export function putDragged(data: DataTransfer, ids: readonly string[]): void {
  data.setData(DRAGGED, JSON.stringify(ids));
  data.effectAllowed = 'move';
}

/** The ids that were dragged; none where it was something else. Another page may name anything so. */
export function draggedIds(data: Pick<DataTransfer, 'getData'>): readonly string[] {
  try {
    const ids: unknown = JSON.parse(data.getData(DRAGGED));
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
