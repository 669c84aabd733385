/** Who is responsible, accountable, consulted, informed; and the trade events to plan around. */
import { entry, words, type Block } from "../../definition";

const roles = [
  ["kam", "Key account manager", "KAM"],
  ["trade", "Trade marketing", "Trade marketing"],
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
      entry("activity", "text", ["Activity", "Hoạt động"], ["Pick the activity.", "Chọn hoạt động."], {
        list: "activities[activity]",
      }),
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
  {
    block: "table",
    key: "events",
    title: words("Trade events", "Các mốc mùa vụ"),
    note: words(
      "Tết and lunar days move every year and are worked out; days before and after say how long stores feel them.",
      "Tết và ngày âm lịch thay đổi mỗi năm và được tính sẵn; số ngày trước, sau cho biết cửa hàng chịu ảnh hưởng bao lâu.",
    ),
    minimumRows: 8,
    rows: [
      { event: words("Tết", "Tết"), calendar: "tet", years: 0, before: 28, after: 5 },
      { event: words("8 March", "8/3"), calendar: "solar", years: 0, month: 3, day: 8, before: 5, after: 0 },
      {
        event: words("30 April – 1 May", "30/4–1/5"),
        calendar: "solar",
        years: 0,
        month: 4,
        day: 30,
        before: 5,
        after: 2,
      },
      {
        event: words("Summer", "Mùa hè"),
        calendar: "solar",
        years: 0,
        month: 6,
        day: 1,
        before: 31,
        after: 60,
      },
      {
        event: words("2 September", "2/9"),
        calendar: "solar",
        years: 0,
        month: 9,
        day: 2,
        before: 4,
        after: 1,
      },
      {
        event: words("Mid-autumn", "Trung thu"),
        calendar: "lunar",
        years: 0,
        month: 8,
        day: 15,
        before: 14,
        after: 0,
      },
      {
        event: words("Christmas", "Noel"),
        calendar: "solar",
        years: 0,
        month: 12,
        day: 24,
        before: 7,
        after: 1,
      },
      { event: words("Next Tết", "Tết năm sau"), calendar: "tet", years: 1, before: 28, after: 5 },
    ],
    columns: [
      entry(
        "event",
        "text",
        ["Event", "Mốc"],
        ["A short name; it is shown in the Gantt.", "Tên ngắn; hiển thị trên Gantt."],
      ),
      entry(
        "calendar",
        "flag",
        ["Calendar", "Lịch"],
        ["Tết, lunar or solar.", "Tết, âm lịch hay dương lịch."],
        { list: "calendar" },
      ),
      entry(
        "years",
        "count",
        ["Years later", "Số năm sau"],
        ["0 is the plan's first year.", "0 là năm đầu của kế hoạch."],
        { limits: [0, 3] },
      ),
      entry("month", "count", ["Month", "Tháng"], ["Not needed for Tết.", "Không cần với Tết."], {
        limits: [1, 12],
      }),
      entry("day", "count", ["Day", "Ngày"], ["Not needed for Tết.", "Không cần với Tết."], {
        limits: [1, 31],
      }),
      entry(
        "before",
        "count",
        ["Days before", "Số ngày trước"],
        ["How early stores feel it.", "Ảnh hưởng từ bao nhiêu ngày trước."],
      ),
      entry(
        "after",
        "count",
        ["Days after", "Số ngày sau"],
        ["How long it lasts.", "Kéo dài bao nhiêu ngày sau."],
      ),
      entry(
        "date",
        "date",
        ["Date", "Ngày chính"],
        ["Worked out for the plan's years.", "Tính theo năm của kế hoạch."],
        {
          formula: `IF([event]="","",IF([calendar]={calendar.tet},JBP.TET(YEAR({start})+N([years])),IF([calendar]={calendar.lunar},JBP.LUNARDATE(YEAR({start})+N([years]),[month],[day]),DATE(YEAR({start})+N([years]),[month],[day]))))`,
        },
      ),
      entry("from", "date", ["From", "Từ"], ["First day felt.", "Ngày đầu ảnh hưởng."], {
        formula: `IF([date]="","",[date]-N([before]))`,
      }),
      entry("to", "date", ["To", "Đến"], ["Last day felt.", "Ngày cuối ảnh hưởng."], {
        formula: `IF([date]="","",[date]+N([after]))`,
      }),
    ],
  },
];
