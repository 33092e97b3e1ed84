// A port whose code is fetched when it is first asked for something: the first screen does without it.
import { fetchedOnce } from '../core/base/fetchedOnce';

/** What is asked of a port: each answer comes later. */
type Asked<Port> = { readonly [Name in keyof Port]: (...values: never[]) => Promise<unknown> };

/**
 * The port that `load` resolves to; `names` are those of all that can be asked of it. Questions are handed on in the order in which they
 * were asked. Where its code cannot be fetched they reject with what `load` rejected with, and the next one tries again.
 */
export function latePort<Port extends Asked<Port>>(load: () => Promise<Port>, names: { readonly [Name in keyof Port]: true }): Port {
  const fetched = fetchedOnce(load);
  const asking =
    (name: keyof Port) =>
    async (...values: never[]) =>
      (await fetched())[name](...values);
  // Each name of the port, and no other, with what has its arguments and its answer.
  return Object.fromEntries((Object.keys(names) as (keyof Port)[]).map((name) => [name, asking(name)])) as Port;
}
