/** Who is responsible, accountable, consulted, informed. */
import { entry, words, type Block } from "../../definition";
import { pickedActivity } from "../columns";

const roles = [
  ["kam", "Key account manager", "KAM"],
  ["trade", "Trade marketing", "Trade marketing"],
  ["marketing", "Marketing", "Marketing"],
  ["supply", "Supply chain", "Supply chain"],
  ["finance", "Finance", "Tài chính"],
  ["buyer", "Retailer buyer", "Buyer NBL"],
  ["operations", "Retailer operations", "Vận hành NBL"],
] as const;

const count = (word: string, keys: readonly string[]) =>
  keys.map((key) => `([${key}]={raci.${word}})`).join("+");
const everybody = roles.map(([key]) => key);
const retailer = ["buyer", "operations"];

export const raci: readonly Block[] = [
  {
    block: "table",
    key: "raci",
    title: words("RACI", "RACI"),
    note: words(
      "R does it, A answers for it (exactly one), C is asked, I is told. Where the retailer commits, it holds an R or the A.",
      "R thực hiện, A chịu trách nhiệm cuối (đúng một), C được hỏi, I được báo. Việc nhà bán lẻ cam kết thì họ giữ R hoặc A.",
    ),
    minimumRows: 10,
    columns: [
      pickedActivity,
      entry(
        "retailer",
        "flag",
        ["Retailer commits", "NBL có cam kết"],
        [
          "Yes if the retailer gives space, data or people.",
          "Chọn Có nếu nhà bán lẻ góp vị trí, dữ liệu hay người.",
        ],
        { list: "commits" },
      ),
      ...roles.map(([key, en, vi]) =>
        entry(key, "flag", [en, vi], ["R, A, C or I.", "R, A, C hoặc I."], { list: "raci" }),
      ),
      entry(
        "check",
        "flag",
        ["Check", "Kiểm tra"],
        [
          "Exactly one A; the retailer's R or A where it commits.",
          "Đúng một A; nhà bán lẻ có R hoặc A khi cam kết.",
        ],
        {
          list: "raciCheck",
          width: 17,
          formula: `IF([activity]="","",IF(${count("a", everybody)}<>1,{raciCheck.oneA},IF(AND([retailer]={commits.yes},${count("r", retailer)}+${count("a", retailer)}=0),{raciCheck.retailer},{raciCheck.ok})))`,
        },
      ),
    ],
  },
];
