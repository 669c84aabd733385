import { meets } from "./verdicts";

meets("without diacritics, wholly or here and there, beside names and terms of the trade", [
  ["S..", "Tang doanh so tai WinMart"],
  ["SMT", "Gap doi sell-out sua hat tai WinMart truoc 31/12/2027"],
  ["SMT", "Ky JBP voi Bach Hoa Xanh trong thang 3"],
  ["SMT", "tang sell-out tai WinMart tu 40 ty len 46 ty trong quy 3"],
  ["SM.", "tăng doanh so 12% tai Lotte"],
  ["SMT", "Grow snacks 12% at Bách Hóa Xanh in Cần Thơ by June"],
]);

meets("without diacritics: a sum and its year, what a rare verb's syllable would take", [
  ["SMT", "Dat doanh so 40 ty dong nam 2027 tai WinMart"],
  ["SM.", "Cong ty cung co ke hoach mo 40 quay tai Hue"],
  ["...", "Theo Bo Cong Thuong, gia duong tang 15%"],
]);
