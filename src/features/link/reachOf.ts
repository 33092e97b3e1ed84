// How far an address reaches: a link behind one that opens here only is of no use to anybody else.

/** `computer`: this one only. `network`: devices in the same network. */
export type Reach = 'computer' | 'network' | 'everywhere';

/** Loopback names and addresses (RFC 6761, RFC 1122, RFC 4291). */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/;

/** Private and link-local addresses (RFC 1918, RFC 3927, RFC 4193, RFC 4291). */
const PRIVATE =
  /^(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|169\.254(\.\d{1,3}){2}|\[f[cd][0-9a-f]{2}:.*\]|\[fe[89ab][0-9a-f]:.*\])$/;

/** Names that only a network knows: of mDNS, of home routers, and those of one word (RFC 6762, RFC 8375). */
const LOCAL_NAME = /^([^.[\]]+|.+\.(local|lan|internal|home\.arpa))$/;

/** By the address alone: a public address behind a school's wall is taken to reach everybody. */
export function reachOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): Reach {
  if (protocol === 'file:' || LOOPBACK.test(hostname)) return 'computer';
  return PRIVATE.test(hostname) || LOCAL_NAME.test(hostname) ? 'network' : 'everywhere';
}
