/** What makes a plan a JBP: both sides sign it, and reviews are scheduled. */
import { entry, words, type Block } from "../definition";

export const agreement: readonly Block[] = [
  {
    block: "table",
    key: "reviews",
    title: words("Review calendar", "Lịch review"),
    note: words(
      "The next date follows the date of the figures above.",
      "Ngày tiếp theo tính theo ngày số liệu ở trên.",
    ),
    minimumRows: 3,
    rows: [
      { review: "monthly", every: 1 },
      { review: "quarterly", every: 3 },
      { review: "annual", every: 12 },
    ],
    columns: [
      entry("review", "text", ["Review", "Review"], ["Kind of review.", "Loại review."], {
        list: "review",
      }),
      entry(
        "every",
        "count",
        ["Months between", "Chu kỳ, tháng"],
        ["1 monthly, 3 quarterly, 12 yearly.", "1 là hằng tháng, 3 hằng quý, 12 hằng năm."],
        { limits: [1, 36] },
      ),
      entry(
        "next",
        "date",
        ["Next date", "Ngày tiếp theo"],
        ["The first review after the date of the figures.", "Lần review đầu tiên sau ngày số liệu."],
        { formula: `IF([every]="","",JBP.NEXTREVIEW({start},[every],{asOf}))` },
      ),
      entry(
        "owner",
        "text",
        ["Called by", "Người chủ trì"],
        [
          "Who invites; a review counts as scheduled once somebody is named.",
          "Ai mời họp; review được coi là đã lên lịch khi có tên.",
        ],
      ),
      entry("agenda", "text", ["Agenda", "Nội dung"], ["What is looked at.", "Xem những gì."]),
    ],
  },
  {
    block: "table",
    key: "signOff",
    title: words("Sign-off", "Ký xác nhận"),
    note: words(
      "Both sides sign the plan together with its KPI definitions.",
      "Hai bên ký kế hoạch cùng với định nghĩa KPI.",
    ),
    minimumRows: 4,
    columns: [
      entry("name", "text", ["Name", "Họ tên"], ["Who signs.", "Người ký."]),
      entry("role", "text", ["Role", "Chức vụ"], ["Position in the company.", "Vị trí trong công ty."]),
      entry("side", "text", ["Side", "Bên"], ["Supplier or retailer.", "Nhà cung cấp hay nhà bán lẻ."], {
        list: "party",
      }),
      entry("date", "date", ["Signed on", "Ngày ký"], ["Leave blank until signed.", "Để trống khi chưa ký."]),
    ],
  },
  {
    block: "form",
    key: "jbpYet",
    title: words("Is it a JBP yet?", "Đã là JBP chưa?"),
    note: words(
      "Without both signatures and scheduled reviews it is only a sales plan.",
      "Chưa có chữ ký hai bên và lịch review thì mới chỉ là kế hoạch bán hàng.",
    ),
    span: 2,
    fields: [
      entry(
        "signedSupplier",
        "text",
        ["Signed by the supplier", "Nhà cung cấp đã ký"],
        ["A dated signature of the supplier's side.", "Có chữ ký kèm ngày của nhà cung cấp."],
        {
          list: "yesNo",
          formula: `IF(COUNTIFS(signOff[side],{party.supplier},signOff[date],">0")>0,{yesNo.yes},{yesNo.no})`,
        },
      ),
      entry(
        "signedRetailer",
        "text",
        ["Signed by the retailer", "Nhà bán lẻ đã ký"],
        ["A dated signature of the retailer's side.", "Có chữ ký kèm ngày của nhà bán lẻ."],
        {
          list: "yesNo",
          formula: `IF(COUNTIFS(signOff[side],{party.retailer},signOff[date],">0")>0,{yesNo.yes},{yesNo.no})`,
        },
      ),
      entry(
        "reviewsScheduled",
        "text",
        ["Reviews scheduled", "Đã lên lịch review"],
        ["At least one review has somebody who calls it.", "Có ít nhất một review có người chủ trì."],
        { list: "yesNo", formula: `IF(COUNTA(reviews[owner])>0,{yesNo.yes},{yesNo.no})` },
      ),
      entry(
        "agreed",
        "text",
        ["Verdict", "Kết luận"],
        ["A JBP needs all three.", "JBP cần cả ba điều trên."],
        {
          list: "agreed",
          formula: `IF(AND({signedSupplier}={yesNo.yes},{signedRetailer}={yesNo.yes},{reviewsScheduled}={yesNo.yes}),{agreed.jbp},{agreed.draft})`,
        },
      ),
    ],
  },
];
