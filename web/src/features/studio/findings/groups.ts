import type { CritiqueFinding } from '@/api/types';
import * as messages from '@/messages';

const severities = ['HIGH', 'MEDIUM', 'LOW'];

function placeOf({ pointer }: CritiqueFinding): string {
  const [, section = '', third, fourth] = pointer.split('/');
  if (!section) return messages.studio.critique.whole;
  if (section === 'basics') return messages.cvs.sections.basics;
  if (section === 'meta')
    return messages.studio.ownSection + (third === 'custom' && fourth ? ` ${Number(fourth) + 1}` : '');
  return messages.studio.sections[section as keyof typeof messages.studio.sections] ?? section;
}

/** Findings by section in the order of the CV; inside of one the most important first. */
export function groupsOf(findings: CritiqueFinding[]): [string, CritiqueFinding[]][] {
  const groups = new Map<string, CritiqueFinding[]>();
  for (const finding of findings) {
    const place = placeOf(finding);
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  return [...groups].map(([place, members]) => [
    place,
    members.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)),
  ]);
}
