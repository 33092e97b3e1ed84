// What is copied to the clipboard.

export const copying = {
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Copy it by hand: this page may not write to the clipboard.',
  link: 'Copy the link',
  linkCopied: 'Link copied',
  linkByHand: 'The link to this tool, with its settings',
};
