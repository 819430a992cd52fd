import type { PrintedPlace } from '@/api/types';

type Places = Record<string, PrintedPlace>;

/** Down the pages, all that is printed of what stands at a place. */
function printedAt(places: Places, pointer: string): PrintedPlace[] {
  return Object.entries(places)
    .filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
    .map(([, place]) => place)
    .sort((a, b) => a.page - b.page || a.box.y - b.box.y);
}

/**
 * Where a field is printed. Of one that is not printed yet, where it will be: at the end of what stands before it in its list,
 * else at the beginning of what it belongs to.
 */
export function placeOf(places: Places, pointer: string): PrintedPlace | undefined {
  let at = pointer;
  let isBefore = false;
  while (at) {
    const found = printedAt(places, at).at(isBefore ? -1 : 0);
    if (found) return found;
    const list = at.slice(0, at.lastIndexOf('/'));
    const item = Number(at.slice(list.length + 1));
    isBefore = item > 0;
    at = isBefore ? `${list}/${item - 1}` : list;
  }
  return undefined;
}
