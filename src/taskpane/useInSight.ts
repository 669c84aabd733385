/** Answers that appear outside of the part of a view that is in sight would go unseen. */
import { type RefObject, useEffect, useRef } from "react";

/** The element is scrolled into sight whenever what it tells changes; where it is seen already, nothing moves. */
export function useInSight(told: unknown): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    element.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  return element;
}
