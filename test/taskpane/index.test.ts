/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { paneWords } from "../../src/i18n/pane";
import { bootWorkbook } from "../workbench/boot";

test("a pane that cannot start says so, and the console says why", async () => {
  const workbench = await bootWorkbook();
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const fault = new Error("Office.js has lost its host.");
  workbench.Office.onReady = () => Promise.reject(fault);
  document.body.innerHTML = '<div id="root"></div>';
  await import("../../src/taskpane/index");
  await waitFor(() => expect(document.body.textContent).toBe(paneWords.en.fault));
  expect(said.mock.calls.flat()).toContainEqual(expect.objectContaining({ cause: fault }));
  said.mockRestore();
  workbench.close();
});
