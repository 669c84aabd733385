/** The rules of Microsoft's schema and naming guide for the metadata of custom functions. */
import { declarations } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { languages } from "../../src/i18n/language";

const english = functionsMetadata("en").functions;

describe.each(languages)("the metadata in %s", (language) => {
  const { functions, ...top } = functionsMetadata(language);

  test("asks for errors as arguments, and nothing else", () => {
    expect(top).toEqual({ allowErrorForDataTypeAny: true });
  });

  test("describes every declared function once", () => {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(declarations));
  });

  test.each(functions.map((each) => [each.id, each] as const))("%s keeps to the schema", (_, each) => {
    expect(Object.keys(each).sort()).toEqual(["description", "id", "name", "parameters", "result"]);
    expect(each.id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(each.id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/); // would be read as a cell
    expect(each.name).toBe(each.id);
    expect(each.description.trim()).not.toBe("");
    expect(each.result).toEqual({ type: "any", dimensionality: "matrix" });
  });

  test.each(functions.map((each) => [each.id, each.parameters] as const))(
    "the arguments of %s",
    (_, parameters) => {
      for (const parameter of parameters) {
        expect(parameter).toEqual({
          name: expect.stringMatching(/^[a-z]\w*$/i) as string,
          description: expect.stringMatching(/\S/) as string,
          type: "any",
          dimensionality: "matrix",
          ...(parameter.optional !== undefined && { optional: true }),
        });
      }
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort()); // an argument that may be left out stands after those that may not
    },
  );
});

test("ids, names and arguments are the same in both languages, and only descriptions differ", () => {
  const vietnamese = functionsMetadata("vi").functions;
  const shape = (functions: typeof english) =>
    functions.map(({ id, name, parameters }) => ({
      id,
      name,
      parameters: parameters.map((each) => each.name),
    }));
  expect(shape(vietnamese)).toEqual(shape(english));
  expect(vietnamese.filter(({ description }, i) => description === english[i]?.description)).toEqual([]);
});
