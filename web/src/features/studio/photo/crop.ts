/** Which square of a picture is taken: its size as a share of the largest one, its place as shares of what is free. */
export type Crop = { zoom: number; x: number; y: number };
type Size = { width: number; height: number };

export const wholeCrop: Crop = { zoom: 1, x: 0.5, y: 0.5 };

const share = (value: number) => Math.min(1, Math.max(0, value));

export function squareOf({ width, height }: Size, { zoom, x, y }: Crop) {
  const side = Math.min(width, height) / zoom;
  return { left: (width - side) * x, top: (height - side) * y, side };
}

/** The crop after the picture was dragged by parts of the side of the square. */
export function dragged(size: Size, crop: Crop, right: number, down: number): Crop {
  const { side } = squareOf(size, crop);
  const move = (at: number, free: number, by: number) => (free > 0 ? share(at - (by * side) / free) : at);
  return {
    ...crop,
    x: move(crop.x, size.width - side, right),
    y: move(crop.y, size.height - side, down),
  };
}
