// Which project is open, and whether it may be written to.

/** The project that verbs write to; 'read-only' while another tab holds it. */
export type ProjectState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly id: string; readonly name: string }
  | { readonly kind: 'read-only'; readonly id: string; readonly name: string };

/** A project's id; its name and whether it may be written to change without it. Undefined while it is being opened. */
export function idOf(project: ProjectState): string | undefined {
  return project.kind === 'opening' ? undefined : project.id;
}
