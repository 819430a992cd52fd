import {
  deleteIn,
  existsIn,
  getIn,
  immutableJSONPatch,
  parseJSONPointer,
  revertJSONPatch,
  setIn,
  type JSONPatchDocument,
  type JSONPatchOperation,
} from 'immutable-json-patch';
import type { PatchOperation, Resume } from '@/api/types';

/* A resume as a tree that is never changed in place: what a change does not touch stays the same object. */

const paths = new Map<string, string[]>();

/** Every field asks for its value with each key that is typed: a pointer is taken apart once. */
function pathOf(pointer: string): string[] {
  const known = paths.get(pointer);
  if (known) return known;
  const path = parseJSONPointer(pointer);
  paths.set(pointer, path);
  return path;
}

export function valueAt<T>(resume: Resume, pointer: string): T | undefined {
  return getIn<T>(resume, pathOf(pointer));
}

/** The resume with another value at a place; an empty one leaves the member out, as JSON Resume does. */
export function withValue(resume: Resume, pointer: string, value: unknown): Resume {
  const path = parseJSONPointer(pointer);
  const inList = Array.isArray(getIn(resume, path.slice(0, -1)));
  if (!inList && (value === undefined || value === '')) {
    return existsIn(resume, path) ? deleteIn(resume, path) : resume;
  }
  return setIn(resume, path, value, true);
}

/** Like the service: adding to a list or an object that is not there yet makes it, since what is empty is left out. */
function withParent(resume: Resume, operation: JSONPatchOperation): Resume {
  if (operation.op !== 'add') return resume;
  const path = parseJSONPointer(operation.path);
  const parent = path.slice(0, -1);
  if (parent.length === 0 || existsIn(resume, parent)) return resume;
  return setIn(resume, parent, path.at(-1) === '-' ? [] : {}, true);
}

/** Applies a JSON Patch, all of it or nothing; throws where it does not fit the resume as it is. */
export function patched(resume: Resume, operations: PatchOperation[]): Resume {
  return immutableJSONPatch(resume, operations as JSONPatchDocument, {
    before: (document, operation) => ({ document: withParent(document as Resume, operation) }),
  });
}

/** The patch that takes another one back; it fits as long as what that one wrote still stands there. */
export function takingBack(resume: Resume, operations: PatchOperation[]): PatchOperation[] {
  let after = resume;
  const back: JSONPatchOperation[] = [];
  for (const operation of operations) {
    const before = withParent(after, operation as JSONPatchOperation);
    back.unshift(...revertJSONPatch(before, [operation as JSONPatchOperation]));
    after = patched(before, [operation]);
  }
  const written = back.map(({ path }) => path).filter((path) => existsIn(after, parseJSONPointer(path)));
  const tests = written.map((path) => ({ op: 'test', path, value: valueAt<unknown>(after, path) }));
  return [...tests, ...back] as PatchOperation[];
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Without lines and entries that somebody began and left empty. */
export function withoutBlanks<T>(value: T): T {
  if (Array.isArray(value)) {
    const kept = value.filter((item) => !isBlank(item)).map(withoutBlanks);
    return (kept.length === value.length && kept.every((item, at) => item === value[at]) ? value : kept) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const kept = members
    .filter(([, member]) => !isBlank(member))
    .map(([name, member]) => [name, withoutBlanks(member)] as const);
  const same = kept.length === members.length && kept.every(([, member], at) => member === members[at]?.[1]);
  return same ? value : (Object.fromEntries(kept) as T);
}
