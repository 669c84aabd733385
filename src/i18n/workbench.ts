/** The words of the embedded workbook's page, around the grid and the pane. */
import type { Language } from "./language";

const isNamedXlsx = (file: string) => /\.xlsx$/i.test(file);

const en = {
  bar: {
    name: "Workbook name",
    open: "Open…",
    openHint: "Open an .xlsx file in place of this workbook",
    save: "Save as .xlsx",
    saveHint: "Save this workbook as an .xlsx file",
    reset: "Reset",
    resetHint: "Put an empty workbook in place of this one",
    language: "Display language",
    actions: "Workbook",
  },
  languages: { en: "English", vi: "Tiếng Việt" },
  pane: {
    title: "JBP pane",
    close: "Close the JBP pane",
    resize: "Width of the JBP pane",
  },
  grid: "Workbook",
  controls: {
    ribbon: "Ribbon",
    fontSize: "Font size",
    nameBox: "Name box",
    names: "Names",
    cancel: "Cancel",
    enter: "Enter",
    addSheet: "Add a sheet",
    allSheets: "All sheets",
    sheetTabs: "Sheets",
    zoomOut: "Zoom out",
    zoomIn: "Zoom in",
    zoomWhole: "Zoom to 100%",
    zoom: "Zoom",
    sidebar: "Side panel",
    closeSidebar: "Close the side panel",
  },
  /** What the engine is at, beside a bar; its own packs have no words for it. */
  progress: {
    analyzing: "Reading formulas",
    calculating: "Calculating",
    "array-analysis": "Reading array formulas",
    "array-calculation": "Calculating array formulas",
    done: "Calculated",
  },
  newName: "Book1",
  newSheet: "Sheet1",
  drop: "Drop the .xlsx file to open it",
  status: {
    kept: "Kept in this browser",
    keeping: "Keeping…",
    notKept: "Not kept: save as .xlsx",
  },
  cellError: (address: string, message: string) => `${address}: ${message}`,
  /** Most often a comma was typed for the decimals. */
  tooManyArguments: (name: string, most: number) =>
    `${name} takes at most ${most} ${most === 1 ? "argument" : "arguments"}: delete the others, and type decimals with a point.`,
  charts: {
    /** How a chart is read aloud. */
    name: (title: string, kind: string) => `${title}: ${kind}`,
    failed: (title: string) => `The chart “${title}” could not be drawn. Reload the page to try again.`,
    kinds: {
      column: "column chart",
      columnStacked: "stacked column chart",
      bar: "bar chart",
      barStacked: "stacked bar chart",
      line: "line chart",
      combination: "column and line chart",
    },
  },
  messages: {
    region: "Messages",
    dismiss: "Dismiss",
    reset: "The workbook was reset.",
    bringBack: "Bring back the old workbook",
    created: "A new workbook was made. Save it as a file, or open it here in place of this one.",
    createdName: (workbook: string) => `${workbook} (2)`,
    save: "Save",
    openHere: "Open here",
    opened: (file: string) => `“${file}” is open.`,
    saved: (file: string) => `Saved as “${file}”.`,
    lostOnOpen: (file: string, list: string) =>
      `“${file}” is open. This page has no place for: ${list}. The file itself is unchanged.`,
    lostOnSave: (file: string, list: string) => `Saved as “${file}”, without: ${list}.`,
    setAside:
      "The workbook kept in this browser could not be opened, so a new one was. The old one is set aside: download it to look into it.",
    download: "Download it",
    notSetAside:
      "The workbook kept in this browser could not be opened, nor set aside. A new one is open but will not be kept: download the old one, then save your work as .xlsx.",
    noStorage:
      "This browser does not let the page keep the workbook. Go on working, and save it as .xlsx before you leave.",
    storageFull:
      "There is no room left in this browser to keep the workbook. Go on working, and save it as .xlsx before you leave.",
    changedElsewhere:
      "This workbook was changed in another tab or window, so changes made here are no longer kept. Reload to go on with what is kept there, or save this one as .xlsx first.",
    reload: "Reload",
    saveFailed: "The workbook could not be saved as .xlsx. Nothing was changed: try again, or report this.",
    actionFailed: (button: string) =>
      `“${button}” did not work, because the JBP pane could not be reached. Your workbook is unchanged: reload the page, and try again.`,
    tooManyFiles: "Only one file can be opened at a time: drop a single .xlsx file.",
    functionsFailed:
      "The JBP functions could not be loaded, so cells with them show #NAME?. Your workbook is unchanged: reload the page.",
    pageFailed:
      "The workbook could not be started. Reload the page; if that does not help, use a recent browser.",
  },
  refused: {
    empty: (file: string) => `“${file}” is empty. Nothing was changed: choose another file.`,
    notXlsx: (file: string) =>
      `“${file}” is not an .xlsx workbook${isNamedXlsx(file) ? ", although its name ends so" : ""}. Nothing was changed: in Excel, save it as Excel Workbook (.xlsx).`,
    password: (file: string) =>
      `“${file}” is protected by a password. Nothing was changed: in Excel, remove the password and open it again.`,
    oldXls: (file: string) =>
      `“${file}” is an old .xls workbook. Nothing was changed: in Excel, save it as Excel Workbook (.xlsx).`,
    damaged: (file: string) =>
      `“${file}” is damaged and could not be read. Nothing was changed: try a fresh copy of the file.`,
    noSheets: (file: string) => `“${file}” has no worksheet. Nothing was changed: choose another file.`,
    unfit: (file: string) =>
      `“${file}” holds something this page cannot show. Nothing was changed: open it in Excel instead.`,
  },
  losses: {
    charts: "charts",
    chartDetails: "some details of charts",
    chartSheets: "chart sheets",
    pictures: "pictures",
    pivotTables: "pivot tables",
    macros: "macros",
    slicers: "slicers and timelines",
    threadedComments: "threaded comments",
    formControls: "form controls",
    externalLinks: "links to other workbooks",
    sparklines: "sparklines",
    protection: "sheet protection",
    filterCriteria: "filter criteria",
    tableTotals: "totals rows of tables (now ordinary cells)",
    tableStyles: "tables without headers (now ordinary cells)",
    conditionalFormats: "some conditional formats",
    dataValidations: "some data validation",
    cellFormats: "some cell formats",
    linksOnFormulas: "links on formulas",
    namedLinks: "links to names",
    printSettings: "print settings",
    groups: "groups of rows or columns",
  },
  /** A loss with where it is: the first places, then how many more. */
  lossAt: (loss: string, places: readonly string[], more: number) =>
    `${loss} (${places.join(", ")}${more > 0 ? ` and ${more} more` : ""})`,
};

/** English decides what has to be said; the compiler finds whatever Vietnamese leaves out. */
export type WorkbenchWords = typeof en;

const vi: WorkbenchWords = {
  bar: {
    name: "Tên sổ làm việc",
    open: "Mở…",
    openHint: "Mở một tệp .xlsx thay cho sổ này",
    save: "Lưu thành .xlsx",
    saveHint: "Lưu sổ này thành tệp .xlsx",
    reset: "Làm mới",
    resetHint: "Thay sổ này bằng một sổ trống",
    language: "Ngôn ngữ hiển thị",
    actions: "Sổ làm việc",
  },
  languages: { en: "English", vi: "Tiếng Việt" },
  pane: {
    title: "Ngăn JBP",
    close: "Đóng ngăn JBP",
    resize: "Độ rộng ngăn JBP",
  },
  grid: "Sổ làm việc",
  controls: {
    ribbon: "Dải lệnh",
    fontSize: "Cỡ chữ",
    nameBox: "Hộp tên",
    names: "Các tên",
    cancel: "Hủy",
    enter: "Nhập",
    addSheet: "Thêm trang tính",
    allSheets: "Mọi trang tính",
    sheetTabs: "Các trang tính",
    zoomOut: "Thu nhỏ",
    zoomIn: "Phóng to",
    zoomWhole: "Về cỡ 100%",
    zoom: "Cỡ hiển thị",
    sidebar: "Ngăn phụ",
    closeSidebar: "Đóng ngăn phụ",
  },
  progress: {
    analyzing: "Đang đọc công thức",
    calculating: "Đang tính",
    "array-analysis": "Đang đọc công thức mảng",
    "array-calculation": "Đang tính công thức mảng",
    done: "Đã tính xong",
  },
  newName: "Sổ1",
  newSheet: "Trang1",
  drop: "Thả tệp .xlsx vào đây để mở",
  status: {
    kept: "Đã giữ trong trình duyệt này",
    keeping: "Đang giữ…",
    notKept: "Chưa giữ được: hãy lưu thành .xlsx",
  },
  cellError: (address, message) => `${address}: ${message}`,
  tooManyArguments: (name, most) =>
    `${name} chỉ nhận tối đa ${most} đối số: hãy xóa phần thừa; số lẻ thì gõ dấu chấm.`,
  charts: {
    name: (title, kind) => `${title}: ${kind}`,
    failed: (title) => `Chưa vẽ được biểu đồ “${title}”. Hãy tải lại trang để thử lại.`,
    kinds: {
      column: "biểu đồ cột",
      columnStacked: "biểu đồ cột chồng",
      bar: "biểu đồ thanh ngang",
      barStacked: "biểu đồ thanh ngang chồng",
      line: "biểu đồ đường",
      combination: "biểu đồ cột kết hợp đường",
    },
  },
  messages: {
    region: "Thông báo",
    dismiss: "Đóng thông báo",
    reset: "Đã thay bằng một sổ trống.",
    bringBack: "Lấy lại sổ cũ",
    created: "Đã tạo một sổ mới. Hãy lưu thành tệp, hoặc mở ở đây thay cho sổ này.",
    createdName: (workbook) => `${workbook} (2)`,
    save: "Lưu",
    openHere: "Mở ở đây",
    opened: (file) => `Đã mở “${file}”.`,
    saved: (file) => `Đã lưu thành “${file}”.`,
    lostOnOpen: (file, list) => `Đã mở “${file}”. Trang này không giữ được: ${list}. Tệp gốc không thay đổi.`,
    lostOnSave: (file, list) => `Đã lưu thành “${file}”, trừ: ${list}.`,
    setAside:
      "Không mở được sổ đã giữ trong trình duyệt này, nên một sổ mới được mở. Sổ cũ vẫn còn: hãy tải về để xem lại.",
    download: "Tải về",
    notSetAside:
      "Không mở được sổ làm việc đã giữ trong trình duyệt này, cũng không cất riêng được. Sổ mới đang mở sẽ không được giữ lại: hãy tải sổ cũ về, rồi lưu công việc thành .xlsx.",
    noStorage:
      "Trình duyệt này không cho phép trang giữ lại sổ. Bạn cứ làm tiếp, và lưu thành .xlsx trước khi rời trang.",
    storageFull:
      "Trình duyệt này hết chỗ để giữ sổ. Bạn cứ làm tiếp, và lưu thành .xlsx trước khi rời trang.",
    changedElsewhere:
      "Sổ này đã được sửa ở một thẻ hoặc cửa sổ khác, nên thay đổi ở đây không còn được giữ. Hãy tải lại trang để làm tiếp với sổ ở bên đó; muốn giữ sổ này, hãy lưu thành .xlsx trước.",
    reload: "Tải lại trang",
    saveFailed: "Không lưu được thành .xlsx. Sổ không thay đổi: hãy thử lại, hoặc báo lỗi này.",
    actionFailed: (button) =>
      `“${button}” không chạy được vì không kết nối được với ngăn JBP. Sổ không thay đổi: hãy tải lại trang rồi thử lại.`,
    tooManyFiles: "Mỗi lần chỉ mở được một tệp: hãy thả một tệp .xlsx.",
    functionsFailed:
      "Không tải được các hàm JBP nên ô dùng hàm hiện #NAME?. Sổ làm việc không thay đổi: hãy tải lại trang.",
    pageFailed: "Không khởi động được sổ làm việc. Hãy tải lại trang; nếu vẫn lỗi, dùng trình duyệt mới hơn.",
  },
  refused: {
    empty: (file) => `Tệp “${file}” trống. Sổ không thay đổi: hãy chọn tệp khác.`,
    notXlsx: (file) =>
      `“${file}” không phải là sổ .xlsx${isNamedXlsx(file) ? ", dù tên có đuôi ấy" : ""}. Sổ không thay đổi: trong Excel, hãy lưu tệp ở dạng Excel Workbook (.xlsx).`,
    password: (file) =>
      `“${file}” có mật khẩu bảo vệ. Sổ không thay đổi: trong Excel, hãy gỡ mật khẩu rồi mở lại.`,
    oldXls: (file) =>
      `“${file}” là sổ .xls kiểu cũ. Sổ không thay đổi: trong Excel, hãy lưu tệp ở dạng Excel Workbook (.xlsx).`,
    damaged: (file) =>
      `Tệp “${file}” bị hỏng nên không đọc được. Sổ không thay đổi: hãy thử một bản sao khác.`,
    noSheets: (file) => `“${file}” không có trang tính nào. Sổ không thay đổi: hãy chọn tệp khác.`,
    unfit: (file) =>
      `“${file}” có nội dung mà trang này không hiển thị được. Sổ không thay đổi: hãy mở tệp trong Excel.`,
  },
  losses: {
    charts: "biểu đồ",
    chartDetails: "một số chi tiết của biểu đồ",
    chartSheets: "trang biểu đồ",
    pictures: "hình ảnh",
    pivotTables: "bảng tổng hợp (PivotTable)",
    macros: "macro",
    slicers: "bộ cắt và đường thời gian",
    threadedComments: "bình luận theo chuỗi",
    formControls: "nút và ô điều khiển",
    externalLinks: "liên kết đến sổ khác",
    sparklines: "biểu đồ thu nhỏ trong ô",
    protection: "bảo vệ trang tính",
    filterCriteria: "điều kiện lọc",
    tableTotals: "hàng tổng của bảng (thành ô thường)",
    tableStyles: "bảng không có tiêu đề (thành ô thường)",
    conditionalFormats: "một số định dạng có điều kiện",
    dataValidations: "một số quy tắc kiểm tra dữ liệu",
    cellFormats: "một số định dạng ô",
    linksOnFormulas: "liên kết đặt trên công thức",
    namedLinks: "liên kết đến tên",
    printSettings: "thiết lập in",
    groups: "nhóm hàng hoặc cột",
  },
  lossAt: (loss, places, more) => `${loss} (${places.join(", ")}${more > 0 ? ` và ${more} chỗ nữa` : ""})`,
};

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { en, vi };
