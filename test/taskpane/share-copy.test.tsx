/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render, within } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { shareCopyWords } from "../../src/i18n/share-copy";
import { languages, type Language } from "../../src/i18n/language";
import { ShareCopy } from "../../src/taskpane/plan/ShareCopy";
import { LanguageContext } from "../../src/taskpane/words";
import type { BootOptions } from "../workbench/boot";
import { lastBroughtIntoSight, openPane, type OpenPane } from "./openPane";

// The file library is loaded with the first copy.
configure({ asyncUtilTimeout: 20_000 });

let pane: OpenPane;
afterEach(() => pane.close());

const created = jest.fn<void, [Uint8Array]>();
beforeEach(() => created.mockClear());

async function open(language: Language, cells: unknown[][], options: BootOptions = {}) {
  pane = await openPane(language, { workbookCreated: created, ...options });
  await pane.book.write("A1", cells);
  await pane.book.engine.calculated();
  const view = render(
    <LanguageContext value={language}>
      <FluentProvider theme={webLightTheme}>
        <ShareCopy />
      </FluentProvider>
    </LanguageContext>,
  );
  return within(view.container);
}

const plan = [
  [36800, 15750, "=JBP.ROI(A1,B1)"],
  [2026, "=SUM(A1:B1)", "=JBP.TET(A2)"],
  [2027, "", "=JBP.TET(A3)"],
];

test.each(languages)(
  "in %s, a copy is opened, and the pane says what became of the formulas",
  async (language) => {
    const words = shareCopyWords[language];
    const view = await open(language, plan);
    await pane.user.click(view.getByRole("button", { name: words.make }));
    await view.findByText(`${words.made} ${words.native(1)}`);
    view.getByText(words.values);
    expect(view.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/: C2:C3$/),
    ]);

    const sheet = strFromU8(unzipSync(created.mock.calls[0]![0])["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toMatch(/<c r="C1"[^>]*><f>\(IF\(A1=.*<\/f><v>2\.3365/);
    expect(sheet).toMatch(/<c r="B2"[^>]*><f>SUM\(A1:B1\)<\/f><v>52550</);
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>46070</);
    expect(sheet).not.toContain("JBP");
  },
);

test("a workbook without a JBP formula is left alone, and the pane says so", async () => {
  const view = await open("en", [[1, "=A1+1"]]);
  await pane.user.click(view.getByRole("button", { name: shareCopyWords.en.make }));
  await view.findByText(shareCopyWords.en.nothing);
  expect(lastBroughtIntoSight()?.textContent).toBe(shareCopyWords.en.nothing);
  expect(created).not.toHaveBeenCalled();
});

test("cells that had no result are told apart, for the copy cannot have one either", async () => {
  const view = await open("en", [[2026, "=JBP.TETS(A1)"]]);
  await pane.user.click(view.getByRole("button", { name: shareCopyWords.en.make }));
  await view.findByText((text) => text.startsWith(shareCopyWords.en.unfinished));
});

test("an Excel that keeps its file to itself is told in words, and nothing is opened", async () => {
  const view = await open("vi", plan, { documentFile: undefined });
  await pane.user.click(view.getByRole("button", { name: shareCopyWords.vi.make }));
  await view.findByText(/^Excel này không giao tệp/);
  expect(created).not.toHaveBeenCalled();
});

test("a workbook with a password is told in words", async () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const stream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const view = await open("en", plan, {
    documentFile: () => Promise.resolve(Uint8Array.from([...compound, ...stream])),
  });
  await pane.user.click(view.getByRole("button", { name: shareCopyWords.en.make }));
  await view.findByText(shareCopyWords.en.refused.password);
});
