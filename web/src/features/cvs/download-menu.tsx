import { useQuery } from '@tanstack/react-query';
import { Braces, ChevronDown, Download, FileText, FileType } from 'lucide-react';
import { useState } from 'react';
import { templatesQuery, useGenerateDocument } from '@/api/cv/documents';
import type { CvView, DocumentFormat } from '@/api/types';
import { Button } from '@/components/ui/button';
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
  MenuSeparator,
  MenuTrigger,
} from '@/components/ui/menu';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.cvs;

function saveFile(url: string) {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

export function DownloadMenu({ cv }: { cv: CvView }) {
  const templates = useQuery(templatesQuery);
  const generate = useGenerateDocument();
  const [chosen, setChosen] = useState<string>();
  const template = chosen ?? templates.data?.[0]?.id;

  function make(format: DocumentFormat) {
    generate.mutate(
      { cvId: cv.id, format, template },
      {
        onSuccess: ({ url }) => {
          saveFile(url);
          toast(m.made);
        },
        onError: toastProblem,
      },
    );
  }

  return (
    <Menu>
      <MenuTrigger asChild>
        <Button variant="secondary" busy={generate.isPending}>
          {!generate.isPending && <Download aria-hidden />}
          {generate.isPending ? m.making : m.download}
          <ChevronDown aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuContent className="w-64">
        <MenuItem onSelect={() => make('DOCX')}>
          <FileText aria-hidden />
          {m.downloadDocx}
        </MenuItem>
        <MenuItem onSelect={() => make('TEXT')}>
          <FileType aria-hidden />
          {m.downloadText}
        </MenuItem>
        <MenuItem onSelect={() => make('JSON')}>
          <Braces aria-hidden />
          {m.downloadJson}
        </MenuItem>
        {templates.data && templates.data.length > 1 && (
          <>
            <MenuSeparator />
            <MenuLabel>{m.template}</MenuLabel>
            <MenuRadioGroup value={template} onValueChange={setChosen}>
              {templates.data.map(({ id, name, accentColor }) => (
                <MenuRadioItem key={id} value={id} onSelect={(event) => event.preventDefault()}>
                  <span className="size-3.5 rounded-full" style={{ background: accentColor }} aria-hidden />
                  {name}
                </MenuRadioItem>
              ))}
            </MenuRadioGroup>
          </>
        )}
      </MenuContent>
    </Menu>
  );
}
