import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { masterDiffQuery, useCreateVariant, variantsQuery } from '@/api/cv/variants';
import { PostingChoice } from '@/components/check/target-form';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { cvLanguages } from '@/lib/cv-languages';
import { formatRelative, languageName } from '@/lib/format';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { Changes } from './changes';

const m = messages.studio.variants;

function NewVariant({ onClose }: { onClose: () => void }) {
  const { cv } = useStudio();
  const navigate = useNavigate();
  const create = useCreateVariant(cv.id);
  const [title, setTitle] = useState('');
  const [job, setJob] = useState<string>();
  const [language, setLanguage] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!title.trim()) return;
    create.mutate(
      { title: title.trim(), jobId: job, language: language || undefined },
      {
        onSuccess: ({ id }) => {
          onClose();
          toast(m.made);
          void navigate({ to: '/cvs/$cvId', params: { cvId: id } });
        },
      },
    );
  }

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <Field label={m.name}>
        <Input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={m.language}>
        <Select value={language} onChange={(event) => setLanguage(event.target.value)}>
          <option value="">{m.sameLanguage}</option>
          {cvLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </Select>
      </Field>
      <details>
        <summary className="min-h-6 cursor-pointer text-sm font-medium pointer-coarse:py-2">
          {m.forPosting}
        </summary>
        <div className="mt-2">
          <PostingChoice job={job} onChoose={setJob} />
        </div>
      </details>
      <ProblemAlert error={create.error} />
      <Button type="submit" className="w-fit" busy={create.isPending} disabled={!title.trim()}>
        {m.create}
      </Button>
    </form>
  );
}

function Others({ onClose }: { onClose: () => void }) {
  const { cv } = useStudio();
  const variants = useQuery(variantsQuery(cv.id));
  const others = variants.data?.filter(({ id }) => id !== cv.id) ?? [];
  if (!cv.masterId && others.length === 0 && !variants.error) return null;
  return (
    <>
      <ProblemAlert error={variants.error} />
      <ul className="-mx-2.5 grid gap-1">
        {cv.masterId && (
          <li>
            <Link
              to="/cvs/$cvId"
              params={{ cvId: cv.masterId }}
              onClick={onClose}
              className="block rounded-md px-2.5 py-2 font-medium hover:bg-sunken"
            >
              {m.master}
            </Link>
          </li>
        )}
        {others.map(({ id, title, language, updatedAt }) => (
          <li key={id}>
            <Link
              to="/cvs/$cvId"
              params={{ cvId: id }}
              onClick={onClose}
              className="flex items-baseline justify-between gap-3 rounded-md px-2.5 py-2 hover:bg-sunken"
            >
              <span className="font-medium">{title}</span>
              <span className="text-[0.8125rem] text-muted-foreground">
                {[language && languageName(language), formatRelative(updatedAt)].filter(Boolean).join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function FromMaster() {
  const { cv } = useStudio();
  const diff = useQuery(masterDiffQuery(cv.id, cv.version));
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-sm font-semibold pointer-coarse:py-2">
        {m.fromMaster}
      </summary>
      <ProblemAlert error={diff.error} className="mt-2" />
      {diff.data && <Changes changes={diff.data} />}
    </details>
  );
}

/** Copies of this CV for a posting or in another language, and what they say otherwise. */
export function VariantsDialog({ onClose }: { onClose: () => void }) {
  const { cv } = useStudio();
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.title} description={m.text} side="right">
        <div className="grid gap-6">
          <Others onClose={onClose} />
          {cv.masterId && <FromMaster />}
          <section className="grid gap-3 border-border not-first:border-t not-first:pt-5">
            <h3 className="font-semibold">{m.new}</h3>
            <NewVariant onClose={onClose} />
          </section>
        </div>
      </DialogContent>
    </Dialog>
  );
}
