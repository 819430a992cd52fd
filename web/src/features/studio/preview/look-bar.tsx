import { useQuery } from '@tanstack/react-query';
import { LayoutTemplate, Palette } from 'lucide-react';
import { templatesQuery } from '@/api/cv/documents';
import { Segments } from '@/components/segments';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import { cvLanguages } from '@/lib/cv-languages';
import { languageName } from '@/lib/format';
import * as messages from '@/messages';
import { useStudio, useValue } from '../document/studio';

const m = messages.studio.look;
const colours = ['#1f4e79', '#0f5f4c', '#7a1f3d', '#8a4b08', '#4b3b8f', '#333333'];

/** The template that the CV names, else the first. */
export function useTemplate() {
  const templates = useQuery(templatesQuery).data;
  const named = useValue<string>('/meta/template');
  return templates?.find(({ id }) => id === named) ?? templates?.[0];
}

function Colours({ standard }: { standard: string }) {
  const { document } = useStudio();
  const chosen = useValue<string>('/meta/directives/accentColor') ?? '';
  const write = (colour: string) => document.write('/meta/directives/accentColor', colour);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-1.5" role="group" aria-label={m.colour}>
        {[standard, ...colours.filter((colour) => colour !== standard)].map((colour, index) => (
          <button
            key={colour}
            type="button"
            aria-label={index === 0 ? m.standardColour : m.colourName(index)}
            aria-pressed={colour === (chosen || standard)}
            onClick={() => write(index === 0 ? '' : colour)}
            className="size-7 rounded-full border-2 border-surface ring-1 ring-input aria-pressed:ring-3 aria-pressed:ring-ring pointer-coarse:size-10"
            style={{ background: colour }}
          />
        ))}
      </div>
      <Field label={m.ownColour}>
        <Input
          type="color"
          className="cursor-pointer p-1!"
          value={chosen || standard}
          onChange={(event) => write(event.target.value)}
        />
      </Field>
    </div>
  );
}

function Look() {
  const { document } = useStudio();
  const template = useTemplate();
  const language = useValue<string>('/meta/language') ?? '';
  const font = useValue<string>('/meta/directives/font') ?? '';
  const density = useValue<'COMPACT' | 'NORMAL' | 'RELAXED'>('/meta/directives/density') ?? 'NORMAL';
  const size = useValue<'A4' | 'LETTER'>('/meta/directives/pageSize') ?? 'A4';
  return (
    <div className="grid gap-4 p-4">
      {template && <Colours standard={template.accentColor.toLowerCase()} />}
      <Field label={m.language} hint={m.languageHint}>
        <Select value={language} onChange={(event) => document.write('/meta/language', event.target.value)}>
          <option value="">{m.languageFound}</option>
          {[...new Set([...cvLanguages, ...(language ? [language] : [])])].map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={m.font}>
        <Select
          value={font}
          onChange={(event) => document.write('/meta/directives/font', event.target.value)}
        >
          <option value="">{m.standardFont(template?.fonts[0] ?? '')}</option>
          {template?.fonts.slice(1).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{m.density}</span>
        <Segments
          label={m.density}
          value={density}
          onChange={(value) => document.write('/meta/directives/density', value === 'NORMAL' ? '' : value)}
          options={[
            { value: 'COMPACT', name: m.compact },
            { value: 'NORMAL', name: m.normal },
            { value: 'RELAXED', name: m.relaxed },
          ]}
        />
      </div>
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{m.pageSize}</span>
        <Segments
          label={m.pageSize}
          value={size}
          onChange={(value) => document.write('/meta/directives/pageSize', value === 'A4' ? '' : value)}
          options={[
            { value: 'A4', name: 'A4' },
            { value: 'LETTER', name: m.letter },
          ]}
        />
      </div>
    </div>
  );
}

/** Template, colour, font, density and page size; kept with the CV. */
export function LookBar() {
  const { spot } = useStudio();
  const template = useTemplate();
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button variant="secondary" size="sm" onClick={() => spot.set({ opened: 'gallery' })}>
        <LayoutTemplate aria-hidden />
        {template ? m.template(template.name) : m.templates}
      </Button>
      <Popover>
        <PopoverTrigger asChild>
          <Button variant="secondary" size="sm">
            <Palette aria-hidden />
            {m.title}
          </Button>
        </PopoverTrigger>
        <PopoverContent align="start" aria-label={m.title}>
          <Look />
        </PopoverContent>
      </Popover>
    </div>
  );
}
