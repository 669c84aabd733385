import { meets } from "./verdicts";

meets("verbs that only their place gives away", [
  ["SMT", "Điều động hai giám sát sang kho Bình Dương trước 15/03/2027"],
  ["SMT", "Khám mắt cho toàn bộ tài xế kho Bình Dương trong quý 3"],
  ["SM.", "Confirm the delivery window with Lotte"],
  ["...", "All imports use correct price codes"],
]);

meets("papers that are drawn up, things that only tell which", [
  ["SMT", "Finalize the Tết budget by 15 October"],
  ["...", "Develop training opportunities"],
]);

meets("an adverb, a label in brackets before the verb", [
  ["SM.", "Automatically send the OSA report to Lotte"],
  ["SM.", "(Lotte) launch the new price list"],
  ["SM.", "The chain plans eventually to open 40 stores in Huế"],
]);

meets("verbs that Vietnamese sets out with, where one must stand", [
  ["SM.", "Đội GT đặt mục tiêu thăng hạng tại giải bóng đá của Lotte"],
  ["SM.", "Khôi phục kệ đông tại siêu thị GO! Huế"],
  ["...", "Chung tay gìn giữ niềm tin của người tiêu dùng"],
]);

meets("verbs of two words", [
  ["SM.", "Come up with a price plan for the Lotte tender"],
  ["...", "Step up our work"],
]);
