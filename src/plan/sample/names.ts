/** What the sample's tables call each other by. */
import { words } from "../definition";

export const driverNames = {
  availability: words("Full shelves at peak hours", "Đủ hàng giờ cao điểm"),
  occasion: words("Drink + snack occasions", "Dịp uống kèm snack"),
  visibility: words("Endcaps in summer and at Tết", "Endcap mùa hè và Tết"),
  range: words("Core range in tier-A stores", "Danh mục chủ lực ở tier A"),
  price: words("Temporary price cuts", "Giảm giá tạm thời"),
};

export const objectiveNames = {
  sellOut: words(
    "Grow drinks sell-out at the chain from 120 to 134.4 billion (+12%) by 31/12/2026, to grow its category",
    "Tăng sell-out đồ uống tại chuỗi từ 120 lên 134,4 tỷ (+12%) trước 31/12/2026, giúp chuỗi tăng ngành hàng",
  ),
  roi: words(
    "Bring trade ROI at the chain from 1.4 to at least 1.7 by 31/12/2026, with a budget moved from price cuts to combos",
    "Nâng ROI ngân sách thương mại tại chuỗi từ 1,4 lên ít nhất 1,7 trước 31/12/2026, với ngân sách chuyển từ giảm giá sang combo",
  ),
  osa: words(
    "Raise OSA on weekend evenings from 92% to 97% by 31/08/2026, to stop losing sales at the shelf",
    "Nâng OSA tối cuối tuần từ 92% lên 97% trước 31/08/2026, để không mất doanh số tại kệ",
  ),
  range: words(
    "List 10 core SKUs in 200 tier-A stores (2,000 listings) by 31/03/2026, to complete the chain's range",
    "Đưa 10 SKU chủ lực vào 200 cửa hàng tier A (2.000 điểm bán) trước 31/03/2026, để chuỗi đủ danh mục",
  ),
  basket: words(
    "Raise the basket with a drink between 17:00 and 21:00 from 56,000 to 62,000 dong by 31/12/2026",
    "Tăng giá trị giỏ hàng có đồ uống khung 17h–21h từ 56.000 lên 62.000 đồng trước 31/12/2026",
  ),
};

export const activityNames = {
  listing: words("10 SKUs in 200 stores", "10 SKU vào 200 cửa hàng"),
  tet: words("Endcap Tết", "Endcap Tết"),
  tpr: words("TPR March", "TPR tháng 3"),
  pilot: words("Combo pilot, 50 stores", "Combo thử 50 cửa hàng"),
  summer: words("Endcap summer", "Endcap mùa hè"),
  combo: words("Combo, 300 stores", "Combo 300 cửa hàng"),
  replenish: words("Replenishment from 17:00", "Bổ sung hàng từ 17h"),
  data: words("Weekly sales data", "Dữ liệu bán hàng tuần"),
  payday: words("Payday combo, Q4", "Combo kỳ lương Q4"),
};

export const kpiNames = {
  sellOut: words("Sell-out", "Sell-out"),
  roi: words("Trade ROI", "ROI thương mại"),
  osa: words("OSA, weekend evenings", "OSA tối cuối tuần"),
  share: words("Market share", "Thị phần"),
  listings: words("Listings in tier A", "Điểm bán tier A"),
  shelf: words("Share of shelf", "Share of shelf"),
  planogram: words("Planogram", "Tuân thủ planogram"),
  basket: words("Basket 17–21h (dong)", "Giỏ hàng 17–21h (đồng)"),
  otif: words("OTIF", "OTIF"),
  forecast: words("Forecast accuracy", "Độ chính xác dự báo"),
  stockOut: words("Out of stock", "Tỷ lệ hết hàng"),
  spend: words("Trade spend, % NSV", "Chi thương mại, % NSV"),
};

export const people = {
  kam: "Nguyễn Minh Anh",
  trade: "Trần Quốc Bảo",
  supply: "Lê Thu Hà",
  finance: "Phạm Gia Huy",
  director: "Vũ Hoàng Nam",
  buyer: "Đỗ Thanh Mai",
  operations: "Bùi Văn Đức",
  category: "Hoàng Lan Phương",
  retailDirector: "Ngô Hải Yến",
};
