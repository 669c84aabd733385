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

test.each(buttons)("$id opens the hidden pane at the view of $action", async ({ id, action }) => {
  const show = jest.fn();
  followRibbon(show);
  await bench.host.runAction(action, id);
  expect(show.mock.calls).toEqual([[ribbonViews[action as keyof typeof ribbonViews]]]);
  expect(visibility.isShown).toBe(true);
});

test("a button that starts the add-in opens its view once the pane is drawn, and only once", async () => {
  const [{ action, id }] = buttons as [(typeof buttons)[number]];
  await bench.host.runAction(action, id);
  const [first, second] = [jest.fn(), jest.fn()];
  followRibbon(first)();
  followRibbon(second);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
});

test("a pane that is drawn anew is the one that follows", async () => {
  const [{ action, id }] = buttons as [(typeof buttons)[number]];
  const [before, after] = [jest.fn(), jest.fn()];
  followRibbon(before)();
  followRibbon(after);
  await bench.host.runAction(action, id);
  expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1]);
});
