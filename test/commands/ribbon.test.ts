/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { ribbonTab } from "../../.config/manifest";
import { answerRibbon, ribbonViews, type FollowRibbon } from "../../src/commands/ribbon";
import { Visibility } from "../../src/workbench/host/visibility";
import { bootWorkbook, type Workbench } from "../workbench/boot";

const { groups } = ribbonTab(readFileSync("manifest.xml", "utf8"));
const buttons = groups
  .flatMap((group) => group.buttons)
  .flatMap(({ id, action }) => (action === undefined ? [] : [{ id, action }]));

let bench: Workbench;
let visibility: Visibility;
let followRibbon: FollowRibbon;
beforeEach(async () => {
  visibility = new Visibility(false);
  bench = await bootWorkbook({ visibility });
  followRibbon = answerRibbon();
});
afterEach(() => bench.close());

test("every action has its button in the manifest, and every button its action", () => {
  expect(buttons.map(({ action }) => action).sort()).toEqual(Object.keys(ribbonViews).sort());
});

const [{ action, id }] = buttons as [(typeof buttons)[number]];
const follower = () => ({ show: jest.fn(), report: jest.fn() });

test.each(buttons)("$id opens the hidden pane at the view of $action", async ({ id, action }) => {
  const pane = follower();
  followRibbon(pane);
  await bench.host.runAction(action, id);
  expect(pane.show.mock.calls).toEqual([[ribbonViews[action as keyof typeof ribbonViews]]]);
  expect(visibility.isShown).toBe(true);
});

test("a button that starts the add-in opens its view once the pane is drawn, and only once", async () => {
  await bench.host.runAction(action, id);
  const [first, second] = [follower(), follower()];
  followRibbon(first)();
  followRibbon(second);
  expect([first.show.mock.calls.length, second.show.mock.calls.length]).toEqual([1, 0]);
});

test("a pane that is drawn anew is the one that follows", async () => {
  const [before, after] = [follower(), follower()];
  followRibbon(before)();
  followRibbon(after);
  await bench.host.runAction(action, id);
  expect([before.show.mock.calls.length, after.show.mock.calls.length]).toEqual([0, 1]);
});

test("a pane that Excel does not open is told of, until Excel opens it", async () => {
  const pane = follower();
  followRibbon(pane);
  const mend = visibility.onChange(() => {
    throw new Error("There is no room for a pane.");
  });
  await bench.host.runAction(action, id);
  mend();
  await bench.host.runAction(action, id);
  const refusal = expect.objectContaining({ problem: "unknown", code: "GeneralException" }) as unknown;
  expect(pane.report.mock.calls).toEqual([[refusal], [undefined]]);
});
