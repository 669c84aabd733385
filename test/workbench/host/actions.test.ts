/** @jest-environment jsdom */
import { Visibility } from "../../../src/workbench/host/visibility";
import { bootWorkbook, reload, type Workbench } from "../boot";

let bench: Workbench;
let visibility: Visibility;
beforeEach(async () => {
  visibility = new Visibility(false);
  bench = await bootWorkbook({ visibility });
});
afterEach(() => bench.close());

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("an action that the page associated", () => {
  test("hears which control asked for it, and is done when it says so", async () => {
    const asked = new Promise<Office.AddinCommands.Event>((resolve) =>
      bench.Office.actions.associate("JBP.Check", resolve),
    );
    const done = jest.fn();
    const running = bench.host.runAction("JBP.Check", "JBP.Plan.Check").then(done);
    const event = await asked;
    await settled();
    expect([event.source.id, done.mock.calls.length]).toEqual(["JBP.Plan.Check", 0]);
    event.completed();
    await running;
    expect(done).toHaveBeenCalledTimes(1);
  });

  test("runs once for every time that it is asked for", async () => {
    const seen: string[] = [];
    bench.Office.actions.associate("JBP.Check", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await Promise.all(["first", "second"].map((control) => bench.host.runAction("JBP.Check", control)));
    expect(seen).toEqual(["first", "second"]);
  });

  test("waits for its page to be opened and loaded", async () => {
    bench.host.detach();
    const beforeThePage = bench.host.runAction("JBP.Check", "before the page");
    const reloading = reload(bench.host);
    const whileItLoads = bench.host.runAction("JBP.Check", "while it loads");
    const seen: string[] = [];
    Office.actions.associate("JBP.Check", (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      event.completed();
    });
    await reloading;
    await Promise.all([beforeThePage, whileItLoads]);
    expect(seen.sort()).toEqual(["before the page", "while it loads"]);
  });
});

test("an action that nothing is associated with is refused", async () => {
  await expect(bench.host.runAction("JBP.Unknown", "control")).rejects.toThrow("did not run JBP.Unknown");
});

test("an action that is not done when its page goes has failed", async () => {
  bench.Office.actions.associate("JBP.Slow", () => undefined);
  const running = bench.host.runAction("JBP.Slow", "control");
  await settled();
  bench.host.detach();
  await expect(running).rejects.toThrow("did not run JBP.Slow");
});

test("the add-in shows and hides its pane", async () => {
  await bench.Office.addin.showAsTaskpane();
  expect(visibility.isShown).toBe(true);
  await bench.Office.addin.hide();
  expect(visibility.isShown).toBe(false);
});

test("the add-in is told when its pane is shown or hidden, until it listens no more", async () => {
  const seen: string[] = [];
  const stop = await bench.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    seen.push(visibilityMode);
  });
  visibility.show(true);
  await bench.Office.addin.hide();
  await settled();
  expect(seen).toEqual(["Taskpane", "Hidden"]);
  await stop();
  visibility.show(true);
  await settled();
  expect(seen).toHaveLength(2);
});
