import { cvMasks, type CvMask } from '@/api/types';
import { Checkbox } from '@/components/ui/input';
import * as messages from '@/messages';

const m = messages.studio.masks;

type MaskFieldsProps = { mask: CvMask[]; onChange: (mask: CvMask[]) => void };

/** What a document or a link keeps to itself. */
export function MaskFields({ mask, onChange }: MaskFieldsProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium">{m.title}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {cvMasks.map((one) => (
          <label
            key={one}
            className="flex min-h-7 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-10"
          >
            <Checkbox
              checked={mask.includes(one)}
              onChange={() =>
                onChange(mask.includes(one) ? mask.filter((other) => other !== one) : [...mask, one])
              }
            />
            {m.names[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
