/** Functions that divide one column by another: ROI, uplift, market share… */

/** Of a row that has both figures. */
export const quotient = (id: string, part: string, whole: string) =>
  `IF(OR([${part}]="",[${whole}]=""),"",JBP.${id}([${part}],[${whole}]))`;

/** Of all rows together: sums are divided, for an average of quotients would weigh small rows like large ones. */
export const quotientOfSums = (table: string, id: string, part: string, whole: string) =>
  `IF(SUM(${table}[${whole}])=0,"",JBP.${id}(SUM(${table}[${part}]),SUM(${table}[${whole}])))`;

/** A calculated column with its total. */
export const quotients = (table: string, id: string, part: string, whole: string) => ({
  formula: quotient(id, part, whole),
  total: quotientOfSums(table, id, part, whole),
});
