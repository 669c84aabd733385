/** ln(after ÷ before), exact to the last digits also where the two are so close that their ratio is not. */
export function logChange(before: number, after: number): number {
  const change = (after - before) / before;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(after / before);
}
