import * as messages from '@/messages';

const m = messages.search;

type RelatedSkillsProps = { skills: string[]; onSkill: (skill: string) => void };

/** Skills next to those that somebody looks for, each a search of its own. */
export function RelatedSkills({ skills, onSkill }: RelatedSkillsProps) {
  if (skills.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-[0.8125rem]">
      <span className="text-muted-foreground">{m.related}</span>
      <ul className="contents">
        {skills.map((skill) => (
          <li key={skill}>
            <button
              type="button"
              onClick={() => onSkill(skill)}
              className="min-h-7 rounded-sm px-1 font-medium text-accent underline-offset-4 hover:underline pointer-coarse:min-h-9"
            >
              {skill}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
