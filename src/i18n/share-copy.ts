/** The words of the pane's share copy. */
import type { Language } from "./language";

const en = {
  title: "Share copy",
  intro:
    "A copy for somebody without JBP: its formulas become Excel’s own and keep calculating. Where Excel has no equivalent, the value stays.",
  make: "Make a share copy",
  working: "Making the copy…",
  made: "The copy is open as a new workbook: save it and send it.",
  native: (cells: number) =>
    cells === 1
      ? "1 JBP formula now calculates with Excel’s own functions."
      : `${cells} JBP formulas now calculate with Excel’s own functions.`,
  nothing: "This workbook has no JBP formula: send it as it is.",
  values: "These cells kept their value and calculate no more:",
  unfinished:
    "These cells had no result yet, so the copy has none either. Wait until Excel has calculated, then make the copy again:",
  place: (sheet: string, cells: string) => `${sheet}: ${cells}`,
  more: (areas: number) => `and ${areas} more`,
  refused: {
    password:
      "The workbook is protected by a password, so its file cannot be read: remove the password (File › Info › Protect Workbook), make the copy, and set it again.",
    other:
      "Excel handed over a file that is no .xlsx workbook, so no copy was made: save the workbook as Excel Workbook (.xlsx), then try again.",
  },
};

export type ShareCopyWords = typeof en;

const vi: ShareCopyWords = {
  title: "Bản chia sẻ",
  intro:
    "Bản sao cho người không cài JBP: công thức JBP được đổi sang công thức của chính Excel và vẫn tính tiếp. Chỗ nào Excel không có công thức tương đương thì giữ lại giá trị.",
  make: "Tạo bản chia sẻ",
  working: "Đang tạo bản sao…",
  made: "Bản sao đã mở thành sổ làm việc mới: hãy lưu lại rồi gửi đi.",
  native: (cells) => `${cells} công thức JBP nay tính bằng hàm của chính Excel.`,
  nothing: "Sổ làm việc này không có công thức JBP: cứ gửi nguyên như vậy.",
  values: "Các ô sau giữ giá trị và không tính lại nữa:",
  unfinished:
    "Các ô sau chưa có kết quả nên bản sao cũng chưa có. Hãy đợi Excel tính xong rồi tạo lại bản sao:",
  place: (sheet, cells) => `${sheet}: ${cells}`,
  more: (areas) => `và ${areas} vùng nữa`,
  refused: {
    password:
      "Sổ làm việc có mật khẩu nên không đọc được tệp: hãy gỡ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), tạo bản sao rồi đặt lại.",
    other:
      "Tệp mà Excel giao không phải là sổ .xlsx nên không tạo được bản sao: hãy lưu sổ ở dạng Excel Workbook (.xlsx) rồi thử lại.",
  },
};

export const shareCopyWords: Readonly<Record<Language, ShareCopyWords>> = { en, vi };
