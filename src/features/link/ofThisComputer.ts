// Whether an address opens on this computer only: a link behind it is of no use to anybody else.

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

/** True for files and for the loopback names and addresses (RFC 6761, RFC 1122, RFC 4291). */
export const isOfThisComputer = ({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || LOOPBACK.test(hostname);
