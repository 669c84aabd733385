/** Messages in a strip under the title bar: they block nothing, are read aloud, and stay until dismissed. */
import type { WorkbenchWords } from "../../i18n/workbench";

export type Tone = "news" | "warning" | "error";

export interface MessageAction {
  label: string;
  run: () => void;
}

export interface Message {
  tone: Tone;
  text: string;
  actions?: readonly MessageAction[];
}

/** More than these would cover the grid: the oldest go first. */
const most = 3;

/** News are read in passing; warnings and errors wait for the reader. */
const newsMilliseconds = 8000;

export class Messages {
  /** Where the focus goes when the button that had it is gone. */
  afterwards: () => void = () => undefined;

  constructor(
    private readonly area: HTMLElement,
    private readonly words: WorkbenchWords["messages"],
  ) {
    area.setAttribute("aria-label", words.region);
    area.setAttribute("aria-live", "polite");
  }

  show({ tone, text, actions = [] }: Message): void {
    const message = document.createElement("div");
    message.className = "message";
    message.dataset["tone"] = tone;
    if (tone === "error") message.setAttribute("role", "alert");
    const sentence = document.createElement("p");
    sentence.className = "message-text";
    sentence.textContent = text;
    message.append(sentence);
    const close = () => {
      const hadFocus = message.contains(document.activeElement);
      message.remove();
      if (hadFocus) this.afterwards();
    };
    for (const action of actions)
      message.append(
        this.button(action.label, () => {
          close();
          action.run();
        }),
      );
    message.append(this.button(this.words.dismiss, close));
    this.area.append(message);
    while (this.area.children.length > most) this.area.firstElementChild?.remove();
    if (tone === "news" && actions.length === 0) setTimeout(close, newsMilliseconds);
  }

  private button(label: string, run: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", run);
    return button;
  }
}
