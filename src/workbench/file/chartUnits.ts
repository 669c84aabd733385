/** English Metric Units, in which a file measures charts. */
export const emuPerPixel = 9525;
export const emuPerPoint = 12_700;
