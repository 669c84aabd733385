import { meets } from "./verdicts";

meets("a plan of which no word declares the intent", [
  ["SMT", "Lotte is to close 12 kiosks in Huế this year"],
  ["SMT", "GS25 wants half of its coffee sales to come from refills by 2028"],
  ["SMT", "Central Retail expects its Huế depot to ship 40,000 cases this year"],
  ["SM.", "The brewery also plans two further depots in Cần Thơ"],
  ["SMT", "AEON said it would double its bakery sales in Huế by 2028"],
  ["SMT", "Lotte expects to widen margins in coffee by 60 basis points by 2028"],
  ["...", "The best way is to visit 12 shops a day"],
  ["...", "Analysts expect the chain to open 40 stores next year"],
  ["...", "Our plans for 2028 are on page 12"],
  ["...", "The brewery said sales would fall 3% this year"],
  ["...", "The new levy will cost breweries 30 billion a year"],
]);

meets("a plan or a target that is decided upon, and others who are told", [
  ["SMT", "The board has approved a plan to open 25 kiosks in Huế by June"],
  ["SMT", "GS25 has unveiled ambitious new targets to lift coffee sales in Huế to 40 billion by 2028"],
  ["SMT", "Both buyers have agreed a target of 97% availability in Huế by June"],
  ["SMT", "Lotte has earmarked 3 billion to refit 80 coolers in Huế this year"],
  ["SMT", "The director has told all depots in Huế to cut returns by 25% before June"],
  ["...", "The chain has missed its target of 40 stores"],
]);

meets("a state that is there or is not, and what the day says no more than usual", [
  [".MT", "Become carbon neutral by 2030"],
  ["SMT", "The depot aims to break even by June"],
  ["...", "Succeed in today's competitive market"],
]);
