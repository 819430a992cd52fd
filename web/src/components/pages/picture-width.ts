const widths = [800, 1200, 1800];

/** How wide a page is drawn to be sharp on so many pixels of a screen; what is wider takes longer. */
export function pictureWidth(pixels: number): number {
  return widths.find((width) => width >= pixels * 1.2) ?? 1800;
}
