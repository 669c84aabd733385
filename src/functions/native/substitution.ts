/** Puts the arguments of one call into a template. */
import type { Language } from "../../i18n/language";
import type { Parameter } from "../parameters";
import { choose, literalOf, operand, quoted } from "./expressions";
import { isAnyOf } from "./option-words";
import type { Outcome, Template } from "./template";

export class Substitution {
  private readonly places: ReadonlyMap<string, number>;

  /** @param args one expression for each parameter, "" where it is omitted */
  constructor(
    private readonly parameters: readonly Parameter[],
    private readonly args: readonly string[],
    private readonly template: Template,
    private readonly language: Language,
    private readonly place: number,
  ) {
    this.places = new Map(parameters.map(({ name }, i) => [name, i]));
  }

  outcome(outcome: Outcome): string {
    if (typeof outcome === "string") return this.text(outcome);
    const other = this.language === "en" ? "vi" : "en";
    const isOther = this.places.has("language") ? this.isOption("language", other) : "FALSE";
    return choose(isOther, quoted(outcome[other]), quoted(outcome[this.language]));
  }

  /** The condition, or TRUE or FALSE where literals already decide it. */
  condition(text: string): string {
    return comparison(this.text(text)) ?? this.text(text);
  }

  private text(template: string): string {
    return template.replace(/\{([a-z]\w*)(?::(\w+))?\}/gi, (_, name: string, property?: string) => {
      if (property === "blank") return this.isBlank(name);
      return property ? this.isOption(name, property) : this.value(name);
    });
  }

  private value(name: string): string {
    if (name === "place") return String(this.place);
    const { parameter, argument } = this.given(name);
    const standIn = this.template.defaults?.[name];
    if (argument === "") return operand(this.text(standIn ?? ""));
    if (standIn === undefined || parameter.range || literalOf(argument) !== undefined)
      return operand(argument);
    return standIn === "0" ? `N(${argument})` : `IF(${argument}="",${this.text(standIn)},${argument})`;
  }

  private isBlank(name: string): string {
    const { argument } = this.given(name);
    if (argument === "") return "TRUE";
    return literalOf(argument) === undefined ? `${operand(argument)}=""` : "FALSE";
  }

  private isOption(name: string, option: string): string {
    const { parameter, argument } = this.given(name);
    const standIn = name === "language" ? this.language : this.template.defaults?.[name];
    if (argument === "") return option === standIn ? "TRUE" : "FALSE";
    const literal = literalOf(argument);
    if (literal !== undefined) return parameter.read(literal, name) === option ? "TRUE" : "FALSE";
    const words = parameter.options?.[option];
    if (!words) throw new RangeError(`${name} has no option ${option}.`);
    const isSaid = isAnyOf(argument, { [option]: words });
    return option === standIn ? `OR(${argument}="",${isSaid})` : isSaid;
  }

  private given(name: string): { parameter: Parameter; argument: string } {
    const place = this.places.get(name);
    const parameter = place === undefined ? undefined : this.parameters[place];
    if (place === undefined || !parameter) throw new RangeError(`No parameter is called ${name}.`);
    return { parameter, argument: this.args[place] ?? "" };
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
