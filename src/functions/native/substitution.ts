/** Puts the arguments of one call into a template. */
import { Failure } from "../../core/failure";
import { quotedText } from "../../core/quotes";
import type { Language } from "../../i18n/language";
import type { Parameter } from "../parameters";
import { all, choose, literalOf, negated, operand } from "./expressions";
import { isAnyOf, isYesIn } from "./option-words";
import { differInSize, isCell, isSingle } from "./references";
import type { Condition, Outcome, Template } from "./template";

/** `{names}`, `{names:property}` or `{name|standIn}`. */
const placeholder = /\{([a-z]\w*(?:,[a-z]\w*)*)(?::(\w+)|\|([^}]*))?\}/gi;

/** `[…]`, left out where its argument is omitted. */
const segment = /\[([^\]]*\{(\w+)[^\]]*)\]/g;

interface Given {
  readonly parameter: Parameter;
  /** "" where it is omitted. */
  readonly argument: string;
}

export class Substitution {
  private readonly given: ReadonlyMap<string, Given>;

  /** @param args one expression for each parameter, "" where it is omitted */
  constructor(
    parameters: readonly Parameter[],
    args: readonly string[],
    private readonly template: Template,
    private readonly language: Language,
    private readonly place: number,
  ) {
    this.given = new Map(
      parameters.map((parameter, i) => [parameter.name, { parameter, argument: args[i] ?? "" }]),
    );
  }

  outcome(outcome: Outcome): string {
    if (typeof outcome === "string") return this.formula(outcome);
    const other = this.language === "en" ? "vi" : "en";
    const isOther = this.given.has("language") ? this.isOption("language", other) : "FALSE";
    return choose(isOther, quotedText(outcome[other]), quotedText(outcome[this.language]));
  }

  /** The condition, or TRUE or FALSE where literals already decide it. */
  condition(condition: Condition): string {
    const parts = typeof condition === "string" ? [condition] : condition;
    return all(
      parts.map((part) => {
        const formula = this.formula(part);
        return comparison(formula) ?? formula;
      }),
    );
  }

  /** Whether an argument that the template covers in part is one of the options covered. */
  covers(): boolean {
    return Object.entries(this.template.only ?? {}).every(
      ([name, options]) =>
        this.isRefused(name) || options.some((option) => this.isOption(name, option) === "TRUE"),
    );
  }

  private formula(template: string): string {
    return template
      .replace(segment, (_, content: string, name: string) => (this.of(name).argument === "" ? "" : content))
      .replace(placeholder, (_, names: string, property?: string, standIn?: string) =>
        property ? this.property(names, property) : this.value(names, standIn),
      )
      .replace(/\bINT\((\d+)\)/g, "$1");
  }

  private value(name: string, standIn = this.template.defaults?.[name]): string {
    if (name === "place") return String(this.place);
    const { parameter, argument } = this.of(name);
    if (argument === "") return operand(this.formula(standIn ?? ""));
    if (standIn === undefined || parameter.range || literalOf(argument) !== undefined)
      return operand(argument);
    return standIn === "0"
      ? `N(${argument})`
      : `IF(${operand(argument)}="",${this.formula(standIn)},${argument})`;
  }

  private property(names: string, property: string): string {
    const { parameter, argument } = this.of(names.split(",")[0] ?? "");
    switch (property) {
      case "blank":
        return this.compareWithBlank(names, "=");
      case "given":
        return this.compareWithBlank(names, "<>");
      case "differ":
        return differInSize(names.split(",").map((name) => this.of(name).argument));
      case "single":
        return isSingle(argument);
      case "several":
        return negated(isSingle(argument));
      case "yes":
        return isYesIn(argument);
      default:
        return this.isOption(parameter.name, property);
    }
  }

  private compareWithBlank(name: string, operator: "=" | "<>"): string {
    const { parameter, argument } = this.of(name);
    if (argument === "") return operator === "=" ? "TRUE" : "FALSE";
    if (literalOf(argument) !== undefined) return operator === "=" ? "FALSE" : "TRUE";
    return parameter.range && !isCell(argument)
      ? `COUNT(${argument})${operator}0`
      : `${operand(argument)}${operator}""`;
  }

  private isOption(name: string, option: string): string {
    const { parameter, argument } = this.of(name);
    const standIn = name === "language" ? this.language : this.template.defaults?.[name];
    if (argument === "") return option === standIn ? "TRUE" : "FALSE";
    const literal = literalOf(argument);
    if (literal !== undefined) return parameter.read(literal, name) === option ? "TRUE" : "FALSE";
    const words = parameter.options?.[option];
    if (!words) throw new RangeError(`${name} has no option ${option}.`);
    const isSaid = isAnyOf(argument, { [option]: words });
    return option === standIn ? `OR(${operand(argument)}="",${isSaid})` : isSaid;
  }

  /** Whether a literal is none of the options, which is an error like any other. */
  private isRefused(name: string): boolean {
    const { parameter, argument } = this.of(name);
    const literal = literalOf(argument);
    return literal !== undefined && parameter.read(literal, name) instanceof Failure;
  }

  private of(name: string): Given {
    const given = this.given.get(name);
    if (!given) throw new RangeError(`No parameter is called ${name}.`);
    return given;
  }
}

/** Whether a comparison of two literals holds; undefined where something else is compared. */
function comparison(condition: string): "TRUE" | "FALSE" | undefined {
  const [, left, operator, right] =
    /^\(?([^()<>=]+)\)?(<=|>=|<>|<|>|=)\(?([^()<>=]+)\)?$/.exec(condition) ?? [];
  const first = literalOf(left ?? "");
  const second = literalOf(right ?? "");
  if (!operator || typeof first !== "number" || typeof second !== "number") return undefined;
  return compare[operator as keyof typeof compare](first, second) ? "TRUE" : "FALSE";
}

const compare = {
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
  "=": (a: number, b: number) => a === b,
  "<>": (a: number, b: number) => a !== b,
  ">=": (a: number, b: number) => a >= b,
  ">": (a: number, b: number) => a > b,
};
