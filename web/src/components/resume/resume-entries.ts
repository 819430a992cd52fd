import type { Resume } from '@/api/types';
import { formatPartialDate } from '@/lib/format';
import * as messages from '@/messages';

/** An entry of a CV as it is read: what, where, when, and about it. */
export type ReadEntry = {
  title?: string | undefined;
  place?: string | undefined;
  when?: string | undefined;
  text?: string | undefined;
  points?: string[] | undefined;
};
export type ReadSection = { id: string; title: string; entries: ReadEntry[]; words?: string[] };

const joined = (parts: (string | undefined)[], by = ' · ') => parts.filter(Boolean).join(by);

function span(start?: string, end?: string): string {
  if (!start && !end) return '';
  return joined([start && formatPartialDate(start), end ? formatPartialDate(end) : messages.cvs.now], ' – ');
}

const day = (date?: string) => (date ? formatPartialDate(date) : '');

function listsOf(resume: Resume): Record<string, ReadEntry[]> {
  const { work = [], education = [], projects = [], volunteer = [], certificates = [] } = resume;
  const { awards = [], publications = [], references = [] } = resume;
  return {
    work: work.map((job) => ({
      title: job.position ?? job.name,
      place: joined([job.position && job.name, job.location]),
      when: span(job.startDate, job.endDate),
      text: job.summary,
      points: job.highlights,
    })),
    education: education.map((school) => ({
      title: joined([school.studyType, school.area], ', ') || school.institution,
      place: joined([school.institution, school.score]),
      when: span(school.startDate, school.endDate),
      text: school.courses?.join(', '),
    })),
    projects: projects.map((project) => ({
      title: project.name,
      place: joined([project.entity, project.roles?.join(', '), project.url]),
      when: span(project.startDate, project.endDate),
      text: project.description,
      points: project.highlights,
    })),
    volunteer: volunteer.map((role) => ({
      title: role.position ?? role.organization,
      place: role.position && role.organization,
      when: span(role.startDate, role.endDate),
      text: role.summary,
      points: role.highlights,
    })),
    certificates: certificates.map(({ name, issuer, date }) => ({
      title: name,
      place: issuer,
      when: day(date),
    })),
    awards: awards.map((award) => ({
      title: award.title,
      place: award.awarder,
      when: day(award.date),
      text: award.summary,
    })),
    publications: publications.map((paper) => ({
      title: paper.name,
      place: paper.publisher,
      when: day(paper.releaseDate),
      text: paper.summary,
    })),
    references: references.map(({ name, reference }) => ({ title: name, text: reference })),
  };
}

function wordsOf(resume: Resume): Record<string, string[]> {
  const grouped = (groups: { name?: string; keywords?: string[] }[] = []) => [
    ...new Set(
      groups.flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? keywords : name ? [name] : [])),
    ),
  ];
  return {
    skills: grouped(resume.skills),
    interests: grouped(resume.interests),
    languages: (resume.languages ?? []).map(({ language, fluency }) =>
      joined([language, fluency && `(${fluency})`], ' '),
    ),
  };
}

const usual = ['work', 'education', 'projects', 'skills', 'languages', 'certificates', 'volunteer'];
const further = ['awards', 'publications', 'interests', 'references'];

/** What a CV holds, in the order in which its owner wants it read. */
export function sectionsOf(resume: Resume): ReadSection[] {
  const lists = listsOf(resume);
  const words = wordsOf(resume);
  const own = (resume.meta?.custom ?? []).map((section, index) => ({
    id: `custom-${index + 1}`,
    title: section.title || messages.studio.ownSection,
    entries: (section.entries ?? []).map((entry) => ({
      title: entry.name,
      place: entry.subtitle,
      when: span(entry.startDate, entry.endDate ?? entry.startDate),
      text: entry.summary,
      points: entry.highlights,
    })),
  }));
  const all: ReadSection[] = [
    ...[...usual, ...further].map((id) => ({
      id,
      title: messages.studio.sections[id as keyof typeof messages.studio.sections],
      entries: lists[id] ?? [],
      words: words[id],
    })),
    ...own,
  ];
  const wanted = resume.meta?.directives?.sections ?? [];
  const rank = ({ id }: ReadSection) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  return all
    .filter(({ entries, words = [] }) => entries.length + words.length > 0)
    .sort((a, b) => rank(a) - rank(b));
}
