import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { candidateSkillsQuery, useAddSkill, useRemoveSkill } from '@/api/users/candidate';
import type { CandidateSkillView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { SkillPicker } from '@/components/skill-picker';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.profile;
const MOST_YEARS = 60;

function SkillRow({ userId, skill }: { userId: string; skill: CandidateSkillView }) {
  const add = useAddSkill(userId);
  const remove = useRemoveSkill(userId);
  const { skillId, name, years } = skill;

  function setYears(typed: string) {
    const number = Number(typed);
    if (/^\d{1,2}$/u.test(typed) && number <= MOST_YEARS && number !== years) {
      add.mutate({ skillId, years: number }, { onError: toastProblem });
    }
  }

  function takeAway() {
    remove.mutate(skillId, {
      onSuccess: () =>
        toast(m.removed(name), {
          action: {
            label: messages.common.undo,
            run: () => add.mutate({ skillId, years }, { onError: toastProblem }),
          },
        }),
      onError: toastProblem,
    });
  }

  return (
    <li className="flex items-center gap-2 rounded-md bg-sunken py-2 pr-2 pl-3">
      <span className="min-w-0 flex-1 font-medium">{name}</span>
      <Input
        key={years}
        defaultValue={years}
        inputMode="numeric"
        maxLength={2}
        aria-label={m.years(name)}
        onBlur={(event) => setYears(event.target.value.trim())}
        className="w-14!"
      />
      <span className="text-sm text-muted-foreground" aria-hidden>
        {m.yearsUnit}
      </span>
      <Button variant="ghost" size="icon-sm" aria-label={m.remove(name)} onClick={takeAway}>
        <X aria-hidden />
      </Button>
    </li>
  );
}

export function Skills({ userId }: { userId: string }) {
  const skills = useQuery(candidateSkillsQuery(userId));
  const add = useAddSkill(userId);
  const all = skills.data ?? [];
  return (
    <div className="grid gap-3">
      <SkillPicker
        known
        taken={all.map(({ name }) => name.toLowerCase())}
        onPick={({ skillId }) => skillId && add.mutate({ skillId, years: 0 }, { onError: toastProblem })}
      />
      <ProblemAlert error={skills.error} onRetry={() => void skills.refetch()} />
      {skills.isPending && <SkeletonList rows={2} className="h-14" />}
      {skills.data?.length === 0 && <p className="text-sm text-muted-foreground">{m.noSkills}</p>}
      <ul className="grid gap-2">
        {all.map((skill) => (
          <SkillRow key={skill.skillId} userId={userId} skill={skill} />
        ))}
      </ul>
    </div>
  );
}
