/** The words of the task pane. */
import type { Language } from "./language";

const en = {
  languages: { label: "Language", en: "English", vi: "Tiếng Việt" },
  tabs: "Views",
  views: { functions: "Functions", plan: "Plan", objectives: "Objectives" },
  families: {
    promotion: "Promotion and investment",
    availability: "Availability and shelf",
    supply: "Supply and forecast",
    market: "Market and shopper",
    pilot: "Pilot and gate",
    tracking: "Tracking",
    calendar: "Plan quality and calendar",
  },
  list: {
    search: "Search functions",
    clear: "Clear search",
    count: (functions: number) => (functions === 1 ? "1 function" : `${functions} functions`),
    nothing: (query: string) => `No function matches “${query}”: try another word, such as ROI or promotion.`,
  },
  details: {
    arguments: "Arguments",
    optional: "optional",
    range: "range",
    words: (words: string) => `accepted words: ${words}`,
    lifted: "Every argument takes one value or a whole range; a range gives one result per cell.",
    example: "Example",
    gives: "gives",
    insert: "Insert",
    insertFunction: (name: string) => `Insert ${name}`,
  },
  insert: {
    title: (name: string) => `Insert ${name}`,
    back: "Back to the functions",
    picking: "Click or drag in the sheet, or type",
    target: "Result cell",
    unset: "default",
    choose: "choose",
    preview: (cell: string) => (cell === "" ? "Formula" : `Formula in ${cell}`),
    fills: (cells: string, area: string) => `The results fill ${cells} cells: ${area}.`,
    submit: "Insert",
    working: "Inserting…",
    occupied: (cell: string, content: string) => `${cell} already holds “${content}”. Replace it?`,
    replace: "Replace",
    keep: "Keep",
    written: (cell: string, value: string) => `${cell} now shows ${value}.`,
    failed: (cell: string, code: string) => `${cell} shows ${code}.`,
    blank: "an empty text",
    calculating: (cell: string) => `The formula is in ${cell}; Excel is still calculating.`,
  },
  /** What is wrong with a field, and what to type instead. */
  fields: {
    missing: (name: string) => `${name} is missing: click a cell or type a value.`,
    notNumber: (name: string) => `${name} takes a number such as 1,500.5 or 91%, or a cell such as B2.`,
    notDate: (name: string) => `${name} takes a date such as 31-Jan-2027, or a cell such as B2.`,
    notRange: (name: string) => `${name} takes cells such as B2:B9: drag over them in the sheet.`,
    notCell: () => "Type one cell such as B2 or Sheet2!B2, or click it in the sheet.",
    textTooLong: (name: string) =>
      `${name} is longer than 255 characters: put the text in a cell and click that cell.`,
    offSheet: () =>
      "The results do not fit on the sheet from this cell on: choose a cell further up or left.",
    formulaTooLong: () => "The formula would be longer than Excel allows: point to cells instead of typing.",
    insideItself: (name: string) =>
      `${name} includes the cells of the result: choose another result cell or other cells.`,
    sheetUnknown: (name: string, sheet: string) =>
      `${name} names a sheet “${sheet}” that this workbook does not have: click the cell instead.`,
    nameUnknown: (name: string, unknown: string) =>
      `${name} is “${unknown}”, which is neither a value nor a name in this workbook: type a number or click a cell.`,
  },
  /** What a formula's error means when the function itself has nothing to say. */
  cellErrors: {
    notLoaded: "Excel has not loaded the JBP functions yet: wait a moment, then enter the formula again.",
    noRoom: "The results need more empty cells: clear the cells around the result cell.",
    other: "Check the cells that the formula points to.",
  },
  blocked: (area: string) =>
    `The results need ${area}, where some cells are not empty: clear them or choose another result cell.`,
  waiting: "Excel has not answered yet. If a cell is being edited, press Enter or Esc in the sheet.",
  /** What Office.js refused. */
  problems: {
    cellEdited: "A cell is being edited: press Enter or Esc in the sheet, then try again.",
    protected: "The sheet is protected: unprotect it (Review › Unprotect Sheet), then try again.",
    structureProtected:
      "The workbook’s structure is protected, so no sheet can be added: unprotect it (Review › Protect Workbook), then try again.",
    notFound: "The sheet or cell no longer exists: choose the cell again.",
    severalAreas: "Several separate areas are selected: select one area.",
    badReference: "Excel does not accept this reference: choose the cells again.",
    tooLarge: "That is more than Excel handles at once: choose fewer cells.",
    busy: "Excel is busy: wait a moment, then try again.",
    offline: "Excel cannot reach the workbook: check the connection, then try again.",
    readOnly: "The workbook is read-only: save a copy that you can edit, then try again.",
    notSupported: "This version of Excel cannot do that: update Excel or use Excel on the web.",
    fileWithheld:
      "This Excel does not hand the workbook’s file to add-ins: open the workbook in Excel on Windows or on a Mac and try there.",
    leftOver: (sheets: string) =>
      `Excel stopped halfway and did not let JBP clean up: delete these sheets yourself, they hold nothing of yours: ${sheets}.`,
    unknown: (code: string) => `Excel could not do that (${code}): try again.`,
  },
  functionsUnsupported:
    "This version of Excel does not run custom functions, so JBP formulas stay without a result here. Use Excel on Windows, on a Mac or on the web.",
  fault: "The pane met an unexpected problem. Close it and open it again.",
};

export type PaneWords = typeof en;

const vi: PaneWords = {
  languages: { label: "Ngôn ngữ", en: "English", vi: "Tiếng Việt" },
  tabs: "Các phần",
  views: { functions: "Hàm", plan: "Kế hoạch", objectives: "Mục tiêu" },
  families: {
    promotion: "Khuyến mại và đầu tư thương mại",
    availability: "Có hàng trên kệ và trưng bày",
    supply: "Cung ứng và dự báo",
    market: "Thị trường và người mua",
    pilot: "Thử nghiệm và cổng quyết định",
    tracking: "Theo dõi thực hiện",
    calendar: "Chất lượng kế hoạch và lịch",
  },
  list: {
    search: "Tìm hàm",
    clear: "Xóa từ tìm kiếm",
    count: (functions) => `${functions} hàm`,
    nothing: (query) => `Không có hàm nào khớp “${query}”: hãy thử từ khác, ví dụ ROI hoặc khuyến mại.`,
  },
  details: {
    arguments: "Đối số",
    optional: "không bắt buộc",
    range: "vùng",
    words: (words) => `các từ được nhận: ${words}`,
    lifted: "Mỗi đối số nhận một giá trị hoặc cả vùng; với vùng, mỗi ô cho một kết quả.",
    example: "Ví dụ",
    gives: "cho kết quả",
    insert: "Chèn",
    insertFunction: (name) => `Chèn ${name}`,
  },
  insert: {
    title: (name) => `Chèn ${name}`,
    back: "Quay lại danh sách hàm",
    picking: "Bấm hoặc kéo trên trang tính, hoặc gõ",
    target: "Ô kết quả",
    unset: "mặc định",
    choose: "chọn",
    preview: (cell) => (cell === "" ? "Công thức" : `Công thức ở ${cell}`),
    fills: (cells, area) => `Kết quả lấp đầy ${cells} ô: ${area}.`,
    submit: "Chèn",
    working: "Đang chèn…",
    occupied: (cell, content) => `${cell} đang có “${content}”. Thay thế?`,
    replace: "Thay thế",
    keep: "Giữ lại",
    written: (cell, value) => `${cell} hiện cho ${value}.`,
    failed: (cell, code) => `${cell} hiện ${code}.`,
    blank: "chuỗi trống",
    calculating: (cell) => `Công thức đã ở ${cell}; Excel vẫn đang tính.`,
  },
  fields: {
    missing: (name) => `Thiếu ${name}: hãy bấm một ô hoặc gõ giá trị.`,
    notNumber: (name) => `${name} nhận một số như 1.500,5 hoặc 91%, hoặc một ô như B2.`,
    notDate: (name) => `${name} nhận một ngày như 31/01/2027, hoặc một ô như B2.`,
    notRange: (name) => `${name} nhận các ô như B2:B9: hãy kéo chọn trên trang tính.`,
    notCell: () => "Hãy gõ một ô như B2 hoặc Sheet2!B2, hoặc bấm vào ô trên trang tính.",
    textTooLong: (name) => `${name} dài quá 255 ký tự: hãy để nội dung trong một ô rồi bấm vào ô đó.`,
    offSheet: () => "Kết quả không vừa trang tính tính từ ô này: hãy chọn ô ở phía trên hoặc bên trái hơn.",
    formulaTooLong: () => "Công thức sẽ dài hơn mức Excel cho phép: hãy trỏ tới ô thay vì gõ.",
    insideItself: (name) => `${name} chứa chính các ô kết quả: hãy chọn ô kết quả khác hoặc các ô khác.`,
    sheetUnknown: (name, sheet) =>
      `${name} nhắc tới trang tính “${sheet}” không có trong sổ làm việc này: hãy bấm vào ô cần lấy.`,
    nameUnknown: (name, unknown) =>
      `${name} là “${unknown}”, không phải giá trị cũng không phải tên trong sổ làm việc: hãy gõ số hoặc bấm một ô.`,
  },
  cellErrors: {
    notLoaded: "Excel chưa nạp xong các hàm JBP: hãy đợi một lát rồi nhập lại công thức.",
    noRoom: "Kết quả cần thêm ô trống: hãy xóa nội dung các ô quanh ô kết quả.",
    other: "Hãy kiểm tra các ô mà công thức trỏ tới.",
  },
  blocked: (area) =>
    `Kết quả cần vùng ${area}, trong đó có ô không trống: hãy xóa các ô đó hoặc chọn ô kết quả khác.`,
  waiting: "Excel chưa trả lời. Nếu một ô đang được nhập dở, hãy nhấn Enter hoặc Esc trên trang tính.",
  problems: {
    cellEdited: "Một ô đang được nhập dở: hãy nhấn Enter hoặc Esc trên trang tính rồi thử lại.",
    protected: "Trang tính đang được bảo vệ: hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.",
    structureProtected:
      "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính: hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi thử lại.",
    notFound: "Trang tính hoặc ô không còn nữa: hãy chọn lại ô.",
    severalAreas: "Đang chọn nhiều vùng rời nhau: hãy chọn một vùng.",
    badReference: "Excel không nhận tham chiếu này: hãy chọn lại các ô.",
    tooLarge: "Vượt quá mức Excel xử lý một lần: hãy chọn ít ô hơn.",
    busy: "Excel đang bận: hãy đợi một lát rồi thử lại.",
    offline: "Excel không kết nối được với sổ làm việc: hãy kiểm tra đường truyền rồi thử lại.",
    readOnly: "Sổ làm việc chỉ cho đọc: hãy lưu một bản sao có thể sửa rồi thử lại.",
    notSupported: "Phiên bản Excel này không làm được việc đó: hãy cập nhật Excel hoặc dùng Excel trên web.",
    fileWithheld:
      "Excel này không giao tệp của sổ làm việc cho phần bổ trợ: hãy mở sổ trong Excel trên Windows hoặc máy Mac rồi thử lại ở đó.",
    leftOver: (sheets) =>
      `Excel dừng giữa chừng và không cho JBP dọn lại: hãy tự xóa các trang tính sau, chúng không chứa dữ liệu của bạn: ${sheets}.`,
    unknown: (code) => `Excel không thực hiện được (${code}): hãy thử lại.`,
  },
  functionsUnsupported:
    "Phiên bản Excel này không chạy hàm tùy chỉnh nên công thức JBP sẽ không có kết quả ở đây. Hãy dùng Excel trên Windows, máy Mac hoặc trên web.",
  fault: "Ngăn JBP gặp sự cố ngoài dự kiến. Hãy đóng rồi mở lại.",
};

export const paneWords: Readonly<Record<Language, PaneWords>> = { en, vi };
