// Lists that must name every member of a union: the compiler refuses one that lacks a member.

/**
 * The list as it is. `everyOf<Kind>()(['a', 'b'])` does not compile while `Kind` has a member that the list lacks: a new one cannot be
 * forgotten there.
 */
export const everyOf =
  <Member extends string>() =>
  <const List extends readonly Member[]>(list: List & (Exclude<Member, List[number]> extends never ? unknown : never)): List =>
    list;
