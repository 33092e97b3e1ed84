// What is wrong with an archive, or with a file in it.

/**
 * 'other-packing': compressed by a method that is not read here. `path` leads upwards, from the root, or to another drive.
 * `detail` follows "the archive cannot be used: ".
 */
export type ArchiveFault =
  | { readonly kind: 'too-large' | 'encrypted' | 'other-packing' }
  | { readonly kind: 'leads-out'; readonly path: string }
  | { readonly kind: 'archive'; readonly detail: string };

/** For developers, in English. */
export function faultDetail(fault: ArchiveFault): string {
  switch (fault.kind) {
    case 'too-large':
      return 'it holds more files than are taken';
    case 'encrypted':
      return 'it is protected by a password';
    case 'other-packing':
      return 'it is compressed by a method that is not read';
    case 'leads-out':
      return `the path ${fault.path} leads out of its own folder`;
    case 'archive':
      return fault.detail;
  }
}
