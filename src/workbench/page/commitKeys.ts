/**
 * Enter and Tab after a complete formula enter it at once. Univer keeps its list of suggestions open for 300 ms after the
 * last key, and would have Enter choose from a list that what was typed since has left behind.
 */
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { Engine } from "../engine/engine";

/** Above the suggestions' own, which is 1000. */
const priority = 2000;

export function enterCompleteFormulas(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const bridge = injector.get(IEditorBridgeService);
  const editors = injector.get(IEditorService);
  const isComplete = () => {
    const editor = editors.getFocusEditor();
    const text = editor?.getDocumentData().body?.dataStream ?? "";
    const caret = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
    return bridge.isVisible().visible && text.startsWith("=") && !isInName(text, caret);
  };
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB])
    shortcuts.registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode,
      priority,
      preconditions: isComplete,
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode },
    });
}

/** Whether a name ends at the caret, so that suggestions may still be meant. */
function isInName(text: string, caret: number): boolean {
  return /[\p{L}\p{N}._\\]$/u.test(text.slice(0, caret));
}
