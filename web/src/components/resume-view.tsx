import type { ReactNode } from 'react';
import type { Resume } from '@/api/types';
import { Badge } from '@/components/ui/badge';
import { formatPartialDate } from '@/lib/format';
import * as messages from '@/messages';

const m = messages.cvs.sections;

function span(start?: string, end?: string): string {
  if (!start && !end) return '';
  return [start ? formatPartialDate(start) : '', end ? formatPartialDate(end) : messages.cvs.now]
    .filter(Boolean)
    .join(' – ');
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-3 border-b border-border pb-1.5 text-sm font-semibold">{title}</h3>
      <div className="grid gap-4">{children}</div>
    </section>
  );
}

type EntryProps = { title?: string; place?: string; when?: string; text?: string; points?: string[] };

function Entry({ title, place, when, text, points = [] }: EntryProps) {
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-medium">{title}</p>
        {when && <p className="text-[0.8125rem] text-muted-foreground">{when}</p>}
      </div>
      {place && <p className="text-sm text-muted-foreground">{place}</p>}
      {text && <p className="mt-1 max-w-[72ch] text-sm whitespace-pre-wrap">{text}</p>}
      {points.length > 0 && (
        <ul className="mt-1.5 grid max-w-[72ch] list-disc gap-1 pl-5 text-sm">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A CV to be read, in the order people expect. */
export function ResumeView({ resume }: { resume: Resume }) {
  const {
    basics = {},
    work = [],
    education = [],
    skills = [],
    languages = [],
    certificates = [],
    projects = [],
  } = resume;
  const contact = [basics.email, basics.phone, basics.location?.city, basics.url].filter(Boolean);
  return (
    <article className="grid gap-7 rounded-lg border border-border bg-surface p-5 shadow-card sm:p-7">
      <header>
        <h2 className="text-xl font-semibold">{basics.name}</h2>
        {basics.label && <p>{basics.label}</p>}
        <p className="mt-1 text-sm text-muted-foreground">{contact.join(' · ')}</p>
        {basics.summary && <p className="mt-3 max-w-[72ch] text-sm whitespace-pre-wrap">{basics.summary}</p>}
      </header>
      {work.length > 0 && (
        <Section title={m.work}>
          {work.map((job, index) => (
            <Entry
              key={index}
              title={job.position ?? job.name}
              place={[job.position && job.name, job.location].filter(Boolean).join(' · ')}
              when={span(job.startDate, job.endDate)}
              text={job.summary}
              points={job.highlights}
            />
          ))}
        </Section>
      )}
      {education.length > 0 && (
        <Section title={m.education}>
          {education.map((school, index) => (
            <Entry
              key={index}
              title={[school.studyType, school.area].filter(Boolean).join(', ') || school.institution}
              place={school.institution}
              when={span(school.startDate, school.endDate)}
            />
          ))}
        </Section>
      )}
      {projects.length > 0 && (
        <Section title={m.projects}>
          {projects.map((project, index) => (
            <Entry key={index} title={project.name} text={project.description} points={project.highlights} />
          ))}
        </Section>
      )}
      {skills.length > 0 && (
        <Section title={m.skills}>
          <ul className="flex flex-wrap gap-1.5">
            {skills
              .flatMap(({ name, keywords = [] }) => (keywords.length > 0 ? keywords : [name]))
              .filter((skill, index, all) => skill && all.indexOf(skill) === index)
              .map((skill) => (
                <li key={skill}>
                  <Badge tone="outline">{skill}</Badge>
                </li>
              ))}
          </ul>
        </Section>
      )}
      {languages.length > 0 && (
        <Section title={m.languages}>
          <p className="text-sm">
            {languages
              .map(({ language, fluency }) => [language, fluency && `(${fluency})`].filter(Boolean).join(' '))
              .join(', ')}
          </p>
        </Section>
      )}
      {certificates.length > 0 && (
        <Section title={m.certificates}>
          {certificates.map((certificate, index) => (
            <Entry
              key={index}
              title={certificate.name}
              place={certificate.issuer}
              when={certificate.date ? formatPartialDate(certificate.date) : ''}
            />
          ))}
        </Section>
      )}
    </article>
  );
}
