/** The trade events to plan around, in every year of the plan. */
import { lunarDate, tet } from "../../../core/calendar";
import { calendarDate, dayOfDate } from "../../../core/date";
import type { Failure } from "../../../core/failure";
import { entry, words, type Block, type GivenRow, type PlanSettings } from "../../definition";
import { monthStart, monthsOf } from "../../layout/places";

/** A yearly event: its day in its calendar, and for how many days stores feel it. */
interface Event {
  readonly name: ReturnType<typeof words>;
  readonly calendar: "tet" | "lunar" | "solar";
  readonly month?: number;
  readonly day?: number;
  readonly before: number;
  readonly after: number;
}

const yearly: readonly Event[] = [
  { name: words("Tết", "Tết"), calendar: "tet", before: 28, after: 5 },
  { name: words("8 March", "8/3"), calendar: "solar", month: 3, day: 8, before: 5, after: 0 },
  { name: words("30 April – 1 May", "30/4–1/5"), calendar: "solar", month: 4, day: 30, before: 5, after: 2 },
  { name: words("Summer", "Mùa hè"), calendar: "solar", month: 6, day: 1, before: 31, after: 60 },
  { name: words("2 September", "2/9"), calendar: "solar", month: 9, day: 2, before: 4, after: 1 },
  { name: words("Mid-autumn", "Trung thu"), calendar: "lunar", month: 8, day: 15, before: 14, after: 0 },
  { name: words("Christmas", "Noel"), calendar: "solar", month: 12, day: 24, before: 7, after: 1 },
];

/** An event soon after the plan has to be stocked up for within it. */
const soon = 60;

/** The events that stores feel within the plan or soon after, in the order of their dates. */
function within(settings: PlanSettings): readonly GivenRow[] {
  const { year: firstYear } = calendarDate(settings.start);
  const last = monthStart(settings, monthsOf(settings)) + soon;
  return Array.from({ length: settings.years + 2 }, (_, years) => years)
    .flatMap((years) => yearly.map((event) => ({ event, years, date: dateOf(event, firstYear + years) })))
    .flatMap(({ date, ...one }) => (typeof date === "number" ? [{ ...one, date }] : []))
    .filter(({ event, date }) => date + event.after >= settings.start && date - event.before <= last)
    .sort((one, other) => one.date - other.date)
    .map(({ event: { name, ...event }, years }) => ({ event: name, ...event, years }));
}

function dateOf({ calendar, month = 1, day = 1 }: Event, year: number): number | Failure {
  if (calendar === "tet") return tet(year);
  return calendar === "lunar" ? lunarDate(year, month, day) : dayOfDate(year, month, day);
}

export const events: readonly Block[] = [
  {
    block: "table",
    key: "events",
    title: words("Trade events", "Các mốc mùa vụ"),
    note: words(
      "Tết and lunar days move every year and are worked out; days before and after say how long stores feel them.",
      "Tết và ngày âm lịch thay đổi mỗi năm và được tính sẵn; số ngày trước, sau cho biết cửa hàng chịu ảnh hưởng bao lâu.",
    ),
    minimumRows: 8,
    rows: within,
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
