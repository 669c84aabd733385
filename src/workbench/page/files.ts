/** Opens and saves .xlsx files: from the picker, by drag and drop, and as a download. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbenchWords } from "../../i18n/workbench";
import { FileRefused, type Refusal } from "../../xlsx/content";
import type { WrittenWorkbook } from "../file/write";
import { element } from "./elements";
import { lossList } from "./lossList";
import type { Messages } from "./messages";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface OpenWorkbook {
  name: () => string;
  /** As it is now, all of it calculated. */
  file: () => Promise<WrittenWorkbook>;
  /**
   * Opens another workbook in its place; throws, and changes nothing, if it cannot be shown. What it returns brings the
   * one before back.
   */
  replace: (workbook: IWorkbookData) => () => void;
}

/** Hands a text or bytes to the browser's downloads. */
export function download(content: BlobPart, name: string, type = mediaType): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content over by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A workbook's name as a file's: without the characters that Windows forbids. */
function fileName(name: string): string {
  return `${name.replace(/[\\/:*?"<>|]/g, "_").trim() || "JBP"}.xlsx`;
}

export class Files {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly messages: Messages,
    private readonly words: WorkbenchWords,
  ) {}

  /** Connects the picker and the drop target. */
  listen(): void {
    const picker = element("file", HTMLInputElement);
    element("open").addEventListener("click", () => picker.click());
    element("save").addEventListener("click", () => void this.save());
    picker.addEventListener("change", () => {
      const file = picker.files?.[0];
      // The same file may be chosen again.
      picker.value = "";
      if (file) void this.open(file, file.name);
    });
    this.listenForDrops();
  }

  async open(file: Blob, fileName: string): Promise<void> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { readXlsx } = await import("../file/read");
      const { workbook, losses } = await readXlsx(bytes, fileName.replace(/\.[^.]*$/, ""));
      const actions = [{ label: this.words.messages.bringBack, run: this.replace(workbook) }];
      this.messages.show(
        losses.length === 0
          ? { tone: "news", text: this.words.messages.opened(fileName), actions }
          : {
              tone: "warning",
              text: this.words.messages.lostOnOpen(fileName, lossList(losses, this.words)),
              actions,
            },
      );
    } catch (error) {
      const reason: Refusal = error instanceof FileRefused ? error.reason : "damaged";
      this.messages.show({ tone: "error", text: this.words.refused[reason](fileName) });
    }
  }

  /** Where Excel would open a window of its own, a message offers the workbook that an add-in made. */
  offer(bytes: Uint8Array): void {
    const { messages } = this.words;
    const name = fileName(messages.createdName(this.workbook.name()));
    const openHere = {
      label: messages.openHere,
      run: () => void this.open(new Blob([bytes as BlobPart]), name),
    };
    const save = {
      label: messages.save,
      run: () => {
        download(bytes as BlobPart, name);
        this.messages.show({ tone: "news", text: messages.saved(name), actions: [openHere] });
      },
    };
    this.messages.show({ tone: "news", text: messages.created, actions: [save, openHere] });
  }

  private replace(workbook: IWorkbookData): () => void {
    try {
      return this.workbook.replace(workbook);
    } catch (error) {
      throw new FileRefused("unfit", { cause: error });
    }
  }

  async save(): Promise<void> {
    const name = fileName(this.workbook.name());
    try {
      const { bytes, losses } = await this.workbook.file();
      download(bytes as BlobPart, name);
      this.messages.show(
        losses.length === 0
          ? { tone: "news", text: this.words.messages.saved(name) }
          : { tone: "warning", text: this.words.messages.lostOnSave(name, lossList(losses, this.words)) },
      );
    } catch {
      this.messages.show({ tone: "error", text: this.words.messages.saveFailed });
    }
  }

  private listenForDrops(): void {
    const target = element("drop");
    target.textContent = this.words.drop;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    // Before the grid hears of it: Univer would take the drop for a picture.
    const capture = { capture: true };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      target.hidden = false;
    };
    document.addEventListener("dragenter", over, capture);
    document.addEventListener("dragover", over, capture);
    document.addEventListener("dragleave", (event) => {
      if (event.relatedTarget === null) target.hidden = true;
    });
    document.addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        target.hidden = true;
        const [file, ...others] = event.dataTransfer?.files ?? [];
        if (others.length > 0) this.messages.show({ tone: "error", text: this.words.messages.tooManyFiles });
        else if (file) void this.open(file, file.name);
      },
      capture,
    );
  }
}
