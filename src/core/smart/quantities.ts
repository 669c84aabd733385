/** Finds the quantities of a text and what each is for: a target, or a base, a description, a slogan. */
import {
  describes,
  isClock,
  isLabel,
  isListNumber,
  isMark,
  isPackSize,
  isPartOfCode,
  isYearOfThing,
} from "./naming";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import { namesBase, type Time } from "./times";
import { verbKinds } from "./verbs";

export type Unit = "percent" | "point" | "times" | "money" | "duration" | "rank" | "count";

export type QuantityRole =
  | "target"
  /** Where it stands today, or what it is compared with. */
  | "base"
  /** Describes something: "jams longer than 30 minutes", ISO 9001. */
  | "description";

export interface Quantity {
  readonly role: QuantityRole;
  readonly unit: Unit;
  /** Undefined for a quantity in words only ("at least equal to last year's"). */
  readonly value: number | undefined;
  /** What its own scale multiplied it by: 1e9 for "134 billion". */
  readonly scale: number;
  /** By how much, instead of to what level: "+12%", "double". */
  readonly isChange: boolean;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

export function quantitiesOf(terms: readonly Term[], times: readonly Time[]): Quantity[] {
  const isTime = new Set<number>();
  for (const time of times)
    if (time.role !== "measure" && time.role !== "label")
      for (let i = time.first; i < time.next; i++) isTime.add(i);

  const quantities: Quantity[] = [];
  let comparing = false;
  for (let i = 0; i < terms.length;) {
    const term = terms[i] as Term;
    if (term.is.has("compare") && !term.is.has("bound") && !namesBase(term)) comparing = true;
    else if (["stop", "comma", "openBracket", "to"].some((kind) => term.is.has(kind as Kind)))
      comparing = false;
    const found = isTime.has(i) ? undefined : quantityAt(terms, i, comparing);
    if (found) quantities.push(found);
    i = found?.next ?? i + 1;
  }
  return withShared(terms, withPairs(terms, withoutClocks(terms, quantities)));
}

/** "Baskets between 17:00 and 21:00 to 62,000": beside another figure a time of day only tells when. */
function withoutClocks(terms: readonly Term[], quantities: readonly Quantity[]): readonly Quantity[] {
  const clocks = new Set(quantities.filter(({ first }) => isClock(terms, first)));
  const isBesideAnother = quantities.some((quantity) => quantity.role === "target" && !clocks.has(quantity));
  return isBesideAnother
    ? quantities.map((quantity) =>
        clocks.has(quantity) ? { ...quantity, role: "description" as const } : quantity,
      )
    : quantities;
}

function quantityAt(terms: readonly Term[], i: number, comparing: boolean): Quantity | undefined {
  const term = terms[i] as Term;
  const previous = terms[i - 1];
  const place = (first: number, next: number) => ({
    first,
    next,
    start: terms[first]?.start ?? 0,
    end: terms[next - 1]?.end ?? 0,
  });
  if (term.is.has("slogan"))
    return {
      role: "description",
      unit: "count",
      value: undefined,
      isChange: false,
      scale: 1,
      ...place(i, i + 1),
    };
  if (isAny(term, ["equal", "digits"]) || isNil(terms, i))
    return { role: "target", unit: "count", value: undefined, isChange: false, scale: 1, ...place(i, i + 1) };
  if (isMark(terms, i))
    return {
      role: isBase(terms, i - 1) ? "base" : "target",
      unit: "rank",
      value: undefined,
      isChange: false,
      scale: 1,
      ...place(i, i + 1),
    };
  if (term.is.has("multiple"))
    return {
      role: "target",
      unit: "times",
      value: term.value.multiple,
      isChange: true,
      scale: 1,
      ...place(i, i + 1),
    };
  if (isBareScale(terms, i))
    return {
      role: "target",
      unit: "money",
      value: term.value.scale,
      isChange: false,
      scale: term.value.scale ?? 1,
      ...place(i, isAny(terms[i + 1], ["money"]) ? i + 2 : i + 1),
    };
  if (!term.is.has("number") && !(term.is.has("spelled") && isCount(terms, i))) return undefined;

  const typed = term.value.number ?? term.value.spelled ?? 0;
  let value = typed;
  let next = i + 1;
  // "3 triệu 150 ngàn": each number with its own scale, then added up.
  let total = 0;
  let isScaled = false;
  while (terms[next]?.is.has("scale") && !isMetre(terms, next)) {
    total += value * (terms[next]?.value.scale ?? 1);
    isScaled = true;
    value = 0;
    next++;
    const more = terms[next];
    if (more?.is.has("number") && terms[next + 1]?.is.has("scale")) {
      value = more.value.number ?? 0;
      next++;
    } else break;
  }
  if (isScaled) value = total;

  const unitTerm = terms[next];
  const unit = unitOf(unitTerm, isAny(previous, ["money"]) && !isCurrencyOf(terms, i) ? undefined : previous);
  if (unit !== "count" && unit !== "rank" && unitTerm && unitOf(unitTerm, undefined) !== "count") next++;
  const isMoney = unit === "money" || terms[next]?.is.has("money") === true;
  if (isMoney && terms[next]?.is.has("money")) next++;
  const first = isCurrencyOf(terms, i) ? i - 1 : i;
  const isCode = isPartOfCode(terms, i, next);
  const isYear =
    term.is.has("wholeYear") && unit === "count" && (!isAmount(terms, next) || isYearOfThing(terms, i));
  const isAboutGoals =
    unit === "count" &&
    // "Tuyển 400 chỉ tiêu": there it is a place that is filled.
    !isAny(previous, ["hiring"]) &&
    terms
      .slice(next, next + 4)
      .some(
        (term, at) =>
          (isAny(term, ["goalNoun"]) && at < 2) ||
          isAny(term, ["meta"]) ||
          (term.text === "things" && at < 2),
      );
  const role =
    isCode ||
    isPackSize(terms, i) ||
    isYear ||
    isAboutGoals ||
    (unit === "count" && !isScaled && isLabel(terms, i)) ||
    describes(terms, i) ||
    (unit === "duration" && isAny(previous, planned)) ||
    isAny(terms[next], ["age"]) ||
    isListNumber(terms, i)
      ? "description"
      : comparing || isBase(terms, first)
        ? "base"
        : "target";
  return {
    role,
    unit: isMoney ? "money" : unit,
    value,
    isChange: isChange(terms, first),
    scale: isScaled && typed !== 0 ? value / typed : 1,
    ...place(first, next),
    // "500ml" is one word.
    ...(terms[next]?.glued && isAny(terms[next], ["name"]) && { end: terms[next]?.end ?? 0 }),
  };
}

/** "Kế hoạch 5 năm", "a strategy of 10 years": how long what is planned runs. */
const planned: readonly Kind[] = ["plannedFigure", "goalNoun"];

/** "$9.5m", "VND 120bn": the currency before a figure, unless it closes the one before it. */
function isCurrencyOf(terms: readonly Term[], i: number): boolean {
  return isAny(terms[i - 1], ["money"]) && !isAny(terms[i - 2], ["number", "scale"]);
}

/** "Doanh thu tỷ đô", "doanh số nghìn tỷ": one of that scale. */
function isBareScale(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i], terms[i + 1]];
  const isSum = isAny(after, ["money"]) || (term?.value.scale ?? 0) >= 1e12;
  return isAny(before, ["metric"]) && isAny(term, ["scale"]) && isSum;
}

const units: readonly (readonly [Kind, Unit])[] = [
  ["point", "point"],
  ["percent", "percent"],
  ["times", "times"],
  ["money", "money"],
  ["unit", "duration"],
];

function unitOf(term: Term | undefined, previous: Term | undefined): Unit {
  if (previous?.is.has("rank")) return "rank";
  if (previous?.is.has("times")) return "times";
  if (previous?.is.has("money") && !term?.is.has("percent")) return "money";
  return units.find(([kind]) => term?.is.has(kind))?.[1] ?? "count";
}

/** "12 m" may be metres, but "$12m" and "12m" are millions. */
function isMetre(terms: readonly Term[], i: number): boolean {
  return terms[i]?.text === "m" && terms[i]?.glued === false;
}

/** A count in letters; "one of" and the Vietnamese article "một" are none unless a bound says so. */
function isCount(terms: readonly Term[], i: number): boolean {
  const term = terms[i] as Term;
  const next = terms[i + 1];
  if (!next || next.is.has("stop") || next.is.has("comma")) return false;
  // "… sẽ là năm bứt phá": a year, not five.
  if (
    isAny(term, ["unit"]) &&
    isAny(terms[i - 1], ["predicate"]) &&
    (isAny(next, ["broad"]) || isAny(next, verbKinds))
  )
    return false;
  if (term.value.spelled !== 1) return !(term.is.has("unit") && terms[i - 1]?.is.has("number"));
  return terms[i - 1]?.is.has("bound") === true || (term.text === "one" && !next.is.has("plain"));
}

/** "2000 stores" is an amount, "the 2018 target" is not. */
function isAmount(terms: readonly Term[], next: number): boolean {
  const counted: readonly Kind[] = [
    "name",
    "broad",
    "channel",
    "segment",
    "retailer",
    "deliverable",
    "owner",
    "plain",
  ];
  return counted.some((kind) => terms[next]?.is.has(kind));
}

/** "No accidents", "không để đứt hàng": but only at the opening or after its verb, and of something. */
function isNil(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i], terms[i + 1]];
  if (
    !isAny(term, ["nil"]) ||
    term?.is.has("number") ||
    after === undefined ||
    isAny(after, ["stop", "comma"])
  )
    return false;
  return (
    before === undefined ||
    isAny(before, ["colon", "dash", "stop", "reach"]) ||
    terms.slice(Math.max(0, i - 12), i).some((earlier) => isAny(earlier, ["goal", "promise"]))
  );
}

function isBase(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  const earlier = terms[i - 2];
  return [before, before?.is.has("bound") ? earlier : undefined].some(
    (term) => term?.is.has("from") === true && !(term.is.has("to") || term.is.has("change")),
  );
}

function isChange(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  const word = before?.is.has("bound") && before.text !== "+" ? terms[i - 2] : before;
  return before?.text === "+" || (word?.is.has("change") === true && !word.is.has("to"));
}

/** "from 91% to 97%" makes a base only of the first; "from 2 to 5 stores" alike. A base without its target stays a base. */
function withPairs(terms: readonly Term[], quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    const [earlier, following] = [quantities[i - 1], quantities[i + 1]];
    // "aged 3 to 11 years", "từ 18 đến 35 tuổi": what describes does so with both of its ends.
    const isRange = (low: Quantity | undefined, high: Quantity | undefined) =>
      low !== undefined &&
      high !== undefined &&
      high.first === low.next + 1 &&
      isAny(terms[low.next], ["to", "dash"]);
    // "quận 7 lên 800 lượt": the number that only names does not make one of the number at which it is to arrive.
    const joint = terms[quantity.first - 1];
    const isArrival = isAny(joint, ["to"]) && !isAny(joint, ["by"]) && joint?.text !== "to";
    if (isRange(earlier, quantity) && earlier?.role === "description" && !isArrival)
      return { ...quantity, role: "description" as const };
    if (isRange(quantity, following) && isAny(terms[following?.next ?? -1], ["age"]))
      return { ...quantity, role: "description" as const };
    if (isRange(quantity, following) && following?.role === "description" && quantity.role === "target")
      return { ...quantity, role: "description" as const };
    // "Từ 20% doanh thu trở lên".
    const isOpenRange =
      quantity.role === "base" &&
      (isAny(terms[quantity.next], ["bound"]) ||
        (!following && terms.slice(quantity.next, quantity.next + 6).some(({ text }) => text === upwards)));
    // "Đạt từ 160 – 200 tỷ": from the one to the other, and neither is where it stands today.
    const isSpan =
      quantity.role === "base" && isRange(quantity, following) && isAny(terms[quantity.next], ["dash"]);
    if (isOpenRange || isSpan) return { ...quantity, role: "target" as const };
    if (isYearlyRate(terms, quantity) && !following) return { ...quantity, role: "target" as const };
    return quantity;
  });
}

const upwards = spell("trở");

/** Both halves share the unit and the scale that only the later one names: "from 120 to 134 billion", "between 200 and 250 million". */
function withShared(terms: readonly Term[], quantities: readonly Quantity[]): Quantity[] {
  return quantities.reduceRight<Quantity[]>(([following, ...rest], quantity) => {
    const isShared = following && isPair(terms, quantity, following);
    return [isShared ? sharing(quantity, following) : quantity, ...(following ? [following] : []), ...rest];
  }, []);
}

function isPair(terms: readonly Term[], { role, first, next }: Quantity, following: Quantity): boolean {
  const between = terms.slice(next, following.first);
  if (role === "base") return between.some((term) => isAny(term, ["to", "dash"]));
  const isRange =
    isAny(between[0], ["dash"]) || (isAny(between[0], ["and"]) && terms[first - 1]?.text === "between");
  return role === "target" && following.role === "target" && between.length === 1 && isRange;
}

function sharing(quantity: Quantity, { unit, scale }: Quantity): Quantity {
  const isBare = quantity.unit === "count" && quantity.scale === 1;
  return {
    ...quantity,
    ...(quantity.unit === "count" && { unit }),
    ...(isBare &&
      quantity.value !== undefined &&
      quantity.value < 1000 &&
      scale > 1 && { value: quantity.value * scale, scale }),
  };
}

/** "Tăng từ 5%/năm": at least so much each year; a level to start from has no year. */
function isYearlyRate(terms: readonly Term[], { role, unit, next }: Quantity): boolean {
  return (
    role === "base" &&
    unit === "percent" &&
    isAny(terms[next], ["slash", "every"]) &&
    terms[next + 1]?.value.unit === 365
  );
}
