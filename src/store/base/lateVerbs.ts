// Verbs whose code is fetched when the first of them is called: the first screen does without it.
import type { Access } from './access';
import type { NoticeSlice } from './noticeSlice';
import type { Ports } from './ports';

/** A verb as it is before its code is there: what it gives comes later, or not at all. */
type StandIn<Verb> = Verb extends (...values: infer Values) => Promise<infer Value>
  ? (...values: Values) => Promise<Value | undefined>
  : Verb;

type StandIns<Verbs> = { readonly [Name in keyof Verbs]: StandIn<Verbs[Name]> };

/**
 * For each verb, whether a call is worth fetching the code for. Of a verb that cancels or resets it is not: as long as no other
 * was called there is nothing that it could end. A call that is meant for the open project alone is worth it `'here'`: it is given up
 * when another one is open once the code has come.
 */
export type Fetches<Verbs> = { readonly [Name in keyof Verbs]: boolean | 'here' };

/**
 * Stand-ins for the verbs that `load` resolves to. Calls are handed on in the order in which they were made; once the code is
 * there, at once. Where it cannot be fetched a notice says why, the call does nothing, and the next one tries again.
 * `projectId` gives the id of the open project; undefined before there is one.
 */
export function lateVerbs<Verbs extends object>(
  { get }: Pick<Access<NoticeSlice>, 'get'>,
  { whyMissing }: Pick<Ports, 'whyMissing'>,
  load: () => Promise<Verbs>,
  fetches: Fetches<Verbs>,
  projectId: () => string | undefined = () => undefined,
): StandIns<Verbs> {
  let here: Verbs | undefined;
  let coming: Promise<Verbs> | undefined;

  const fetched = async () => {
    try {
      here = await load();
      return here;
    } catch (cause) {
      coming = undefined;
      get().notify({ kind: 'part-missing', why: await whyMissing(cause) });
      throw cause;
    }
  };

  const standIn =
    (name: keyof Verbs) =>
    (...values: readonly unknown[]) => {
      const call = (verbs: Verbs): unknown => (verbs[name] as (...values: readonly unknown[]) => unknown)(...values);
      if (here) return call(here);
      if (!coming && !fetches[name]) return undefined;
      const calledIn = projectId();
      const left = () => fetches[name] === 'here' && calledIn !== undefined && projectId() !== calledIn;
      return (coming ??= fetched()).then(
        (verbs) => (left() ? undefined : call(verbs)),
        () => undefined,
      );
    };

  const names = Object.keys(fetches) as (keyof Verbs)[];
  return Object.fromEntries(names.map((name) => [name, standIn(name)])) as StandIns<Verbs>;
}
