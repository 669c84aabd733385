import { meets } from "./verdicts";

meets("a plan of the main clause, whatever a clause beside it tells of the past or of others", [
  ["SMT", "The juice maker, which last year closed 12 depots, plans to open 20 kiosks in Huế by 2028"],
  ["SMT", "Having opened 40 kiosks in Huế last year, the juice maker plans 60 more in Đà Nẵng by 2028"],
  ["SMT", "Its plant in Huế will start 2 bottling lines by March 2027, up from one line last year"],
  ["SMT", "To meet rising demand, the dairy will open 3 depots in Huế by May 2028"],
  ["SMT", "According to the chairman, the dairy will open 3 depots in Huế by May 2028"],
]);

meets("nothing, where the main clause tells of the past or foretells", [
  ["...", "The juice maker, which plans well, closed 12 depots in Huế last year"],
  ["...", "According to analysts, the dairy will open 3 depots in Huế by May 2028"],
  ["...", "The market for oat milk should reach 40 million crates by 2028"],
  ["...", "Unemployment in Huế will reach 8% by summer"],
]);
