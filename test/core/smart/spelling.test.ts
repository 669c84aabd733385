import { meets } from "./verdicts";

meets("without diacritics, wholly or here and there, beside names and terms of the trade", [
  ["S..", "Tang doanh so tai WinMart"],
  ["SMT", "Gap doi sell-out sua hat tai WinMart truoc 31/12/2027"],
  ["SMT", "Ky JBP voi Bach Hoa Xanh trong thang 3"],
  ["SMT", "tang sell-out tai WinMart tu 40 ty len 46 ty trong quy 3"],
  ["SM.", "tăng doanh so 12% tai Lotte"],
  ["SMT", "Grow snacks 12% at Bách Hóa Xanh in Cần Thơ by June"],
]);
