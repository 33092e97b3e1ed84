// What may stand beside other things in an element.
import type { ReactElement } from 'react';

/**
 * Elements, never bare text: a browser's translator replaces text nodes, and then React loses those that have siblings.
 * The rule build/lint/textAlone.mjs holds this where JSX is written, this type where it is handed on.
 */
export type Elements = ReactElement | readonly Elements[] | boolean | null | undefined;
