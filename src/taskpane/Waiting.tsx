/** Told while Excel does not answer. */
import { useEffect, useState } from "react";
import { Notice } from "./Notice";
import { useWords } from "./words";

/** A batch waits while a cell is being edited: after so many milliseconds the planner is told. */
const patience = 1500;

export function Waiting() {
  const { waiting } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return long && <Notice tone="warning">{waiting}</Notice>;
}
