import { useCallback, type ComponentProps } from 'react';

type BlobImageProps = Omit<ComponentProps<'img'>, 'src' | 'ref'> & { blob: Blob; alt: string };

/** A picture that was fetched; its memory is given back when another takes its place. */
export function BlobImage({ blob, alt, ...rest }: BlobImageProps) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return;
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  return <img ref={show} alt={alt} {...rest} />;
}
