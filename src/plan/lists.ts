/** Choices in drop-downs, and the words that functions answer. Keys are stored in data; planners see words. */
import type { Words } from "../i18n/language";
import * as results from "../i18n/results";
import type { Tone } from "./style";

export interface Choice {
  readonly words: Words;
  readonly tone?: Tone;
}

const is = (en: string, vi: string, tone?: Tone): Choice => ({ words: { en, vi }, ...(tone && { tone }) });

function answers<Key extends string>(
  of: Readonly<Record<Key, Words>>,
  tones: Readonly<Record<Key, Tone>>,
): Readonly<Record<Key, Choice>> {
  const entries = (Object.keys(of) as Key[]).map(
    (key) => [key, { words: of[key], tone: tones[key] }] as const,
  );
  return Object.fromEntries(entries) as Record<Key, Choice>;
}

export const lists = {
  side: {
    supplier: is("Supplier", "Nhà cung cấp"),
    retailer: is("Retailer", "Nhà bán lẻ"),
    both: is("Both", "Cả hai"),
  },
  party: { supplier: is("Supplier", "Nhà cung cấp"), retailer: is("Retailer", "Nhà bán lẻ") },
  yesNo: { yes: is("Yes", "Có", "good"), no: is("No", "Chưa", "warn") },
  transfer: { yes: is("Yes", "Có"), no: is("No", "Không") },
  commits: { yes: is("Yes", "Có"), no: is("No", "Không") },
  influence: { high: is("High", "Cao"), medium: is("Medium", "Vừa"), low: is("Low", "Thấp") },
  calendar: { tet: is("Tết", "Tết"), lunar: is("Lunar", "Âm lịch"), solar: is("Solar", "Dương lịch") },
  phase: {
    insight: is("1 Data & insight", "1 Dữ liệu & insight"),
    planning: is("2 Objectives & plan", "2 Mục tiêu & kế hoạch"),
    execution: is("3 Execution & tracking", "3 Triển khai & theo dõi"),
    review: is("4 Review & adjust", "4 Đánh giá & điều chỉnh"),
  },
  progress: {
    open: is("Not started", "Chưa làm", "none"),
    doing: is("In progress", "Đang làm", "warn"),
    done: is("Done", "Xong", "good"),
    late: is("Late", "Trễ", "bad"),
  },
  priority: {
    jbp: is("Full JBP", "JBP đầy đủ", "good"),
    review: is("Business review", "Review kinh doanh", "warn"),
    transact: is("Keep serving", "Duy trì phục vụ", "none"),
  },
  axis: {
    attractiveness: is("Attractiveness", "Độ hấp dẫn"),
    strength: is("Strength", "Sức mạnh"),
  },
  insight: { opportunity: is("Opportunity", "Cơ hội", "good"), risk: is("Risk", "Rủi ro", "bad") },
  unit: {
    money: is("Money", "Tiền"),
    share: is("%", "%"),
    multiple: is("Multiple", "Số lần"),
    count: is("Number", "Số lượng"),
  },
  metric: {
    sellOut: is("Sell-out", "Sell-out"),
    share: is("Market share", "Thị phần"),
    roi: is("Trade ROI", "ROI ngân sách thương mại"),
    osa: is("OSA", "OSA"),
    distribution: is("Distribution", "Độ phủ"),
    shelf: is("Share of shelf", "Share of shelf"),
    basket: is("Basket value", "Giá trị giỏ hàng"),
    planogram: is("Planogram compliance", "Tuân thủ planogram"),
    otif: is("OTIF", "OTIF"),
    forecast: is("Forecast accuracy", "Độ chính xác dự báo"),
    nsv: is("NSV (sell-in)", "NSV (sell-in)"),
    profit: is("Profit", "Lợi nhuận"),
    categoryGrowth: is("Category growth", "Tăng trưởng ngành hàng"),
    stockOut: is("Out of stock", "Tỷ lệ hết hàng"),
    tradeSpend: is("Trade spend, % NSV", "Chi thương mại, % NSV"),
    relationship: is("Relationship coverage", "Độ phủ quan hệ"),
    other: is("Other", "Khác"),
  },
  better: { higher: is("Higher", "Cao"), lower: is("Lower", "Thấp") },
  counting: { sum: is("Add months", "Cộng dồn"), latest: is("Latest month", "Tháng gần nhất") },
  pillar: {
    assortment: is("Assortment", "Danh mục (assortment)"),
    visibility: is("Visibility", "Trưng bày (visibility)"),
    promotion: is("Promotion & activation", "Khuyến mại & activation"),
    supply: is("Supply / OSA", "Chuỗi cung ứng / OSA"),
    category: is("Category development", "Phát triển ngành hàng"),
    marketing: is("Marketing & co-marketing", "Marketing & co-marketing"),
  },
  resource: {
    budget: is("Budget", "Ngân sách"),
    space: is("Display space", "Vị trí trưng bày"),
    data: is("Data", "Dữ liệu"),
    people: is("People", "Nhân sự"),
    logistics: is("Logistics", "Hậu cần"),
  },
  relationship: {
    strong: is("Supporter", "Ủng hộ", "good"),
    neutral: is("Neutral", "Trung lập", "warn"),
    opposed: is("Opposed", "Phản đối", "bad"),
    unknown: is("No contact yet", "Chưa tiếp cận", "none"),
  },
  mechanics: {
    listing: is("Listing", "Listing"),
    endcap: is("Endcap", "Endcap"),
    combo: is("Combo", "Combo"),
    tpr: is("TPR", "TPR"),
    sampling: is("Sampling", "Sampling"),
    activation: is("Activation", "Activation"),
    launch: is("New product", "Ra mắt sản phẩm"),
    coMarketing: is("Co-marketing", "Co-marketing"),
    online: is("Online to store", "Online – cửa hàng"),
    supply: is("Replenishment", "Bổ sung hàng"),
    data: is("Data sharing", "Chia sẻ dữ liệu"),
    other: is("Other", "Khác"),
  },
  context: {
    category: is("Category trend", "Xu hướng ngành hàng"),
    shopper: is("Shopper trend", "Xu hướng shopper"),
    competitor: is("Competitor", "Đối thủ"),
    strategy: is("Retailer's strategy", "Chiến lược nhà bán lẻ"),
    difficulty: is("Retailer's difficulty", "Khó khăn nhà bán lẻ"),
  },
  raci: { r: is("R", "R"), a: is("A", "A"), c: is("C", "C"), i: is("I", "I") },
  raciCheck: {
    ok: is("OK", "Đạt", "good"),
    oneA: is("Exactly one A", "Cần đúng một A", "bad"),
    retailer: is("Retailer: R or A?", "NBL: R hoặc A?", "warn"),
  },
  check: { ok: is("Cancels", "Khớp", "good"), off: is("Does not cancel", "Lệch", "bad") },
  fund: {
    within: is("Within fund", "Trong quỹ", "good"),
    over: is("Over fund", "Vượt quỹ", "bad"),
  },
  cause: {
    shopper: is("Shopper", "Shopper"),
    execution: is("Execution", "Triển khai"),
    price: is("Price", "Giá"),
    resources: is("Resources", "Nguồn lực"),
  },
  verdict: {
    keep: is("Keep", "Giữ", "good"),
    fix: is("Fix", "Sửa", "warn"),
    stop: is("Stop", "Dừng", "bad"),
  },
  review: {
    monthly: is("Monthly (MBR)", "Tháng (MBR)"),
    quarterly: is("Quarterly (QBR)", "Quý (QBR)"),
    annual: is("Annual", "Năm"),
  },
  agreed: {
    jbp: is("This is a JBP", "Đã là JBP", "good"),
    draft: is("Not a JBP yet", "Chưa phải JBP", "warn"),
  },
  risk: {
    stockOut: is("Stock-out", "Dễ hết hàng", "bad"),
    slow: is("Slow seller", "Bán chậm", "warn"),
    fine: is("Healthy", "Ổn", "good"),
  },
  // What functions answer: the words are theirs.
  winWin: answers(results.winWin, {
    winWin: "good",
    supplierOnly: "warn",
    retailerOnly: "warn",
    loseLose: "bad",
  }),
  status: answers(results.status, { green: "good", amber: "warn", red: "bad", noData: "none" }),
  gate: answers(results.gate, { scale: "good", adjust: "warn", stop: "bad" }),
  load: answers(results.tacticLoad, { focused: "good", heavy: "warn", overloaded: "bad", noDriver: "none" }),
} as const satisfies Record<string, Record<string, Choice>>;

export type ListKey = keyof typeof lists;

export function isListKey(key: string): key is ListKey {
  return key in lists;
}

export function choicesOf(list: ListKey): readonly (readonly [key: string, choice: Choice])[] {
  return Object.entries(lists[list]);
}
