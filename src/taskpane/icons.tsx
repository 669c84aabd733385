/** The few icons that every view may use, drawn on a grid of 16 pixels in the colour of the text around them. */
import type { ReactElement } from "react";

export function icon(path: string): () => ReactElement {
  return function Icon() {
    return (
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    );
  };
}

export const SearchIcon = icon("M10.2 10.2 13.5 13.5M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z");
export const ClearIcon = icon("m4 4 8 8m0-8-8 8");
export const ExpandIcon = icon("m6 3.5 4.5 4.5L6 12.5");
export const BackIcon = icon("M13 8H3m4.5-4.5L3 8l4.5 4.5");
