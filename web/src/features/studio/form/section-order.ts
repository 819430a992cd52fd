import type { Resume } from '@/api/types';
import { withValue } from '../document/resume-tree';
import { customPlace, isCustom, listNames, type ListName, type SectionId } from './sections';

const ORDER = '/meta/directives/sections';

function customIds(resume: Resume): SectionId[] {
  return (resume.meta?.custom ?? []).map((_, index) => `custom-${index + 1}` as const);
}

/** All sections that this CV can have, in the order in which they are printed. */
export function sectionOrder(resume: Resume): SectionId[] {
  const all: SectionId[] = [...listNames, ...customIds(resume)];
  const wanted = (resume.meta?.directives?.sections ?? []) as string[];
  const first = wanted.filter(
    (id, at): id is SectionId => all.includes(id as SectionId) && wanted.indexOf(id) === at,
  );
  return [...first, ...all.filter((id) => !first.includes(id))];
}

/** Those that hold something; sections of the person's own are there as soon as they have been added. */
export function filledSections(resume: Resume): SectionId[] {
  return sectionOrder(resume).filter((id) => isCustom(id) || (resume[id as ListName] ?? []).length > 0);
}

/** What else the order names (`summary`) stays where it is in front. */
export function withOrder(resume: Resume, order: SectionId[]): Resume {
  const others = (resume.meta?.directives?.sections ?? []).filter((id) => !order.includes(id as SectionId));
  return withValue(resume, ORDER, [...others, ...order].slice(0, 20));
}

export function withOwnSection(resume: Resume, title: string): Resume {
  const custom = resume.meta?.custom ?? [];
  return withValue(resume, '/meta/custom', [...custom, { title, entries: [{}] }]);
}

/** Takes a section of the person's own out; those behind it move up, in the order too. */
export function withoutOwnSection(resume: Resume, id: SectionId): Resume {
  const gone = customPlace(id);
  const custom = (resume.meta?.custom ?? []).filter((_, index) => index !== gone);
  const order = resume.meta?.directives?.sections
    ?.filter((section) => section !== id)
    .map((section) => {
      const place = section.startsWith('custom-') ? customPlace(section as SectionId) : -1;
      return place > gone ? `custom-${place}` : section;
    });
  const without = withValue(resume, '/meta/custom', custom.length > 0 ? custom : undefined);
  return order ? withValue(without, ORDER, order.length > 0 ? order : undefined) : without;
}

/** Puts a section that was taken out where it stood in an earlier resume; those behind it move down again. */
export function withOwnSectionBack(resume: Resume, earlier: Resume, id: SectionId): Resume {
  const place = customPlace(id);
  const gone = earlier.meta?.custom?.[place];
  const custom = resume.meta?.custom ?? [];
  if (!gone || custom.includes(gone)) return resume;
  const order = (resume.meta?.directives?.sections ?? []).map((section) => {
    const at = section.startsWith('custom-') ? customPlace(section as SectionId) : -1;
    return at >= place ? `custom-${at + 2}` : section;
  });
  const placeInOrder = earlier.meta?.directives?.sections?.indexOf(id) ?? -1;
  const withSection = withValue(resume, '/meta/custom', custom.toSpliced(place, 0, gone));
  if (placeInOrder === -1) return order.length > 0 ? withValue(withSection, ORDER, order) : withSection;
  return withValue(withSection, ORDER, order.toSpliced(placeInOrder, 0, id));
}
