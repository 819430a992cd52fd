/* Entries have no ids of their own; on the page each keeps one while it is changed, moved and brought back by undo. */

const ids = new WeakMap<object, string>();
let next = 1;

export function identityOf(entry: object): string {
  const known = ids.get(entry);
  if (known) return known;
  const id = `e${next++}`;
  ids.set(entry, id);
  return id;
}

/** Gives what stands now where something else stood before the identity of that, all the way down. */
export function keepIdentities(before: unknown, after: unknown) {
  if (before === after || typeof before !== 'object' || typeof after !== 'object' || !before || !after)
    return;
  const was = before as Record<string, unknown>;
  if (Array.isArray(after)) {
    after.forEach((item: unknown, index) => {
      const old = was[index];
      if (typeof item !== 'object' || item === null || typeof old !== 'object' || old === null) return;
      const oldId = ids.get(old);
      if (oldId && !ids.has(item) && !after.includes(old)) ids.set(item, oldId);
      keepIdentities(old, item);
    });
    return;
  }
  Object.entries(after).forEach(([name, value]) => keepIdentities(was[name], value));
}

/** The list with an entry that was taken away, unless it is back already. */
export function withItemBack<T extends object>(items: T[], gone: T, place: number): T[] {
  return items.some((item) => identityOf(item) === identityOf(gone))
    ? items
    : items.toSpliced(place, 0, gone);
}
