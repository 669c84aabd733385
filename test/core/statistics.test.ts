/** The accuracy of the libraries' distributions, against values published for R and computed with many digits. */
import { cumulativeNormal, quantileNormal } from "vega-statistics";
import { twoSidedP } from "../../src/core/student";

function digits(value: number, exact: number): number {
  return value === exact ? 17 : -Math.log10(Math.abs(value - exact) / Math.abs(exact));
}

test.each([
  [-1, 0.15865525393145705],
  [-2, 0.02275013194817921],
  [-5, 2.866515718791939e-7],
  [-6, 9.865876450376981e-10],
  [-7, 1.279812543885835e-12],
  [-8, 6.220960574271784e-16],
  [-10, 7.61985302416053e-24],
  [-20, 2.753624118606234e-89],
  [-37, 5.725571222524577e-300],
])("the normal tail below %d keeps 8 digits", (z, exact) => {
  expect(digits(cumulativeNormal(z), exact)).toBeGreaterThan(8);
});

test("the normal tail below −38, less than 10⁻³⁰⁰, is 0", () => {
  expect(cumulativeNormal(-38)).toBe(0);
  expect(cumulativeNormal(38)).toBe(1);
  expect(cumulativeNormal(0)).toBeCloseTo(0.5, 15);
});

test.each([
  [0.975, 1.959963984540054],
  [0.995, 2.575829303548901],
  [0.8, 0.8416212335729143],
  [0.9, 1.2815515655446004],
  [0.9999999, 5.199337582192817],
  [0.025, -1.959963984540054],
  [1e-10, -6.361340902404056],
])("the normal quantile of %d keeps 8 digits", (p, exact) => {
  expect(digits(quantileNormal(p), exact)).toBeGreaterThan(8);
});

test.each([
  [5.11, 13.2, 2 * 9.542014e-5, 6],
  [1, 1, 0.5, 14],
  [12.706204736174698, 1, 0.05, 13],
  [4.302652729749462, 2, 0.05, 11],
  [1e6, 1, 6.366197723673689e-7, 9],
  [1e10, 2, 1e-20, 9],
  [0, 5, 1, 15],
])("the two-sided p-value of t %d with %d degrees of freedom is %d", (t, degreesOfFreedom, exact, least) => {
  expect(digits(twoSidedP({ t, degreesOfFreedom }), exact)).toBeGreaterThan(least);
  expect(digits(twoSidedP({ t: -t, degreesOfFreedom }), exact)).toBeGreaterThan(least);
});

test("with many degrees of freedom Student's t is normal", () => {
  expect(twoSidedP({ t: 3, degreesOfFreedom: 1e9 })).toBeCloseTo(2 * cumulativeNormal(-3), 9);
});
