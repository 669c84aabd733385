import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInPart, objectivesIn, partFrom, readObjectives } from "../../.config/labelled-objectives";

const line = (value: unknown) => JSON.stringify(value);
const complete = {
  id: "a",
  lang: "vi",
  text: "Tăng OSA tại Lotte lên 97%",
  page_label: "not_objective",
  annotator: { S: true, T: false, M: null, M_kind: null },
};

test("an objective is read with its labels; a criterion that nobody judged has none", () => {
  expect(objectivesIn("f", line(complete))).toEqual([
    { id: "a", lang: "vi", text: complete.text, isNoObjective: true, labels: { S: true, T: false } },
  ]);
});

test("only the text is a must: the line stands for the id, and the language is read", () => {
  const text = ["", line({ text: "Grow sales at Lotte" }), line({ text: "Tăng độ phủ", id: 7 })].join("\r\n");
  expect(objectivesIn("f", text)).toMatchObject([
    { id: "line 2", lang: "en", labels: {} },
    { id: "7", lang: "vi", labels: {} },
  ]);
});

test("a mark of byte order is no part of the first line", () => {
  expect(objectivesIn("f", `\uFEFF${line(complete)}\n`)).toHaveLength(1);
});

test.each([
  ['{"text": "OSA"', /^f, line 2: not valid JSON \(.+\)\.$/],
  ["[1]", /^f, line 2: \[1\] is no JSON object\.$/],
  [line({ id: "b" }), /^f, line 2: "text" must be the objective as a text\.$/],
  [line({ ...complete, id: {} }), /^f, line 2: "id" must be a text or a number\.$/],
  [line({ ...complete, annotator: "S" }), /^f, line 2: "annotator" must be an object such as/],
  [line({ ...complete, annotator: { M: "yes" } }), /^f, line 2: "annotator" must say true or false for M\.$/],
])("%s is refused with its file and line", (wrong, sentence) => {
  expect(() => objectivesIn("f", `${line(complete)}\n${wrong}`)).toThrow(sentence);
});

test("a file that is absent or empty is refused with its name", () => {
  expect(() => readObjectives("/absent.jsonl")).toThrow("There is no file /absent.jsonl.");
  expect(() => readObjectives("/")).toThrow(/^\/ cannot be read: .*\.$/);
  expect(() => objectivesIn("f", " \n")).toThrow("f has no objectives: write one JSON object a line.");
});

test.each(["x/2", "0/2", "3/2", "1", "1/0", "1/2/3", ""])("--part %s is refused", (written) => {
  expect(() => partFrom(written)).toThrow(`such as 1/2, but is "${written}".`);
});

test("the parts share the objectives out", () => {
  const all = objectivesIn("f", Array.from({ length: 40 }, (_, id) => line({ id, text: "OSA" })).join("\n"));
  const [first, second] = ["1/2", "2/2"].map((part) => all.filter((each) => isInPart(each, partFrom(part))));
  expect(first?.length).toBeGreaterThan(0);
  expect([...(first ?? []), ...(second ?? [])]).toHaveLength(all.length);
  expect(first).not.toEqual(expect.arrayContaining(second ?? []));
});

describe("npm run smart", () => {
  const folder = mkdtempSync(join(tmpdir(), "jbp-smart-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const smart = (...lines: string[]) => {
    const file = join(folder, "objectives.jsonl");
    writeFileSync(file, lines.join("\n"));
    const args = ["--import", "tsx", ".config/smart.ts", file];
    return spawnSync(process.execPath, args, { encoding: "utf8" });
  };

  test("prints agreement for objectives with labels and verdicts for those without", () => {
    const { stdout, status } = smart(
      line(complete),
      line({ text: "Raise OSA at Lotte to 97% by 31/12/2027" }),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/vi: 1 objectives/);
    expect(stdout).toMatch(/line 2 Raise OSA.*\n {3}3: S met, M met, A unknown, R unknown, T met/);
  });

  test("says in one sentence what is wrong with a file", () => {
    const { stderr, status } = smart(line(complete), "{");
    expect(stderr).toMatch(/^\/.*objectives\.jsonl, line 2: not valid JSON \(.*\)\.\n$/);
    expect(status).toBe(1);
  });

  test("ends without a word when nobody reads on", async () => {
    const file = join(folder, "objectives.jsonl");
    writeFileSync(file, line(complete));
    const judging = spawn(process.execPath, ["--import", "tsx", ".config/smart.ts", file]);
    judging.stdout.destroy();
    let told = "";
    judging.stderr.on("data", (part) => (told += String(part)));
    const [code] = (await once(judging, "close")) as [number | null];
    expect([code, told]).toEqual([0, ""]);
  });
});
