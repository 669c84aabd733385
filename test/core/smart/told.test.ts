import { meets } from "./verdicts";

meets("where a metric is to arrive, and what came of it", [
  ["SM.", "OSA tại Lotte tăng lên 97%"],
  ["...", "OSA tại Lotte tăng lên 97% sau khi bổ sung hàng"],
  ["...", "Nếu đạt 90 tỷ, đây sẽ là mức doanh số cao thứ 3 của nhãn hàng"],
]);

meets("what a plan writes in fiscal years, where news tells of years", [
  ["SMT", "Doanh số kênh MT đạt 320 tỷ trong FY27, tăng 15% so với FY26"],
  ["SMT", "Sell-out nước tăng lực tại Lotte đạt 45 tỷ trong FY27, tăng 12% so với FY26"],
  ["...", "Doanh số kênh MT năm 2026 đạt 320 tỷ, tăng 15% so với năm 2025"],
  ["...", "FY26 sales reached 320 billion, up 15% on FY25"],
]);

meets("a line that opens with when it is due", [
  ["SMT", "Cuối năm 2027: ROI khuyến mãi tại Lotte từ 1,4 lên 1,7"],
  ["SMT", "Cuoi nam 2027, ROI khuyen mai tai Lotte tu 1,4 len 1,7"],
]);

meets("no objective at all", [
  ["...", "Năm ngoái doanh số sữa chua tại WinMart đã tăng 12%."],
  ["...", "Last quarter Lotte's sell-out grew 12%."],
  ["...", "The snack category is expected to grow 8% in 2027."],
  ["...", "Thị trường bia được dự báo tăng 5% trong năm 2027."],
  ["...", "Mục tiêu kinh doanh năm 2027"],
  ["...", "Sales targets for 2027"],
  ["...", "Mục tiêu cần có thời hạn rõ ràng."],
  ["...", "Doanh số quý 3 tại Lotte là bao nhiêu?"],
  ["...", "How much did we sell at Lotte in Q3?"],
  ["...", "We have 40 stores in Hanoi"],
  ["...", "WinMart hiện có 130 siêu thị"],
  ["...", "OSA là tỷ lệ có hàng trên kệ"],
  ["...", "Nếu ROI đạt 1.8 thì mở rộng toàn hệ thống"],
  ["...", "Doanh số tháng 5 giảm 8% so với tháng 4"],
  ["...", "OTIF tháng 5 tại kho Long An chỉ còn 82%"],
  ["...", "Hàng về trễ 3 ngày nên OTIF tháng 5 chỉ còn 82%"],
  ["...", "Xe về trễ hai ngày nên OTIF tháng 5 chỉ còn 82%"],
  ["...", "Tổng doanh thu 9 tháng đạt 1.200 tỷ đồng, bằng 80% kế hoạch năm"],
  ["...", "Prices rose 2% in May"],
  ["...", "They hit 95% of their target."],
  ["...", "Raising prices is the last resort."],
  ["...", "Search traffic fell 17% and basket size grew."],
  ["...", "The pilot reached eight stores in May."],
  ["...", "Lotte opened 12 stores last spring."],
  ["...", "We have seen a 6-month rise in returns at GS25."],
  ["...", "We achieved our goal of 40 chillers in GS25 by June."],
  ["...", "Roughly two thirds of shoppers compare prices."],
  ["...", "Most suppliers should plan 3 to 5 promotions per quarter."],
  ["...", "Giá cà phê tăng 15% trong tuần qua vì thiếu hàng."],
  ["...", "Tính đến tháng 10/2027, Lotte có 18 siêu thị."],
  ["...", "Mỗi tuần kho xuất khoảng 400 đơn hàng."],
  ["...", "Theo giới phân tích, doanh số bia sẽ tăng 6% trong năm 2027."],
  ["...", "Sáu tháng đầu năm, doanh số sữa chua tại Lotte đạt 52 tỷ đồng, tăng 30%"],
  ["...", "Sell-out bia tháng 5 tại GO! tăng 8%"],
  ["...", "Sell-out mì ly tại Lotte tăng 9% nhờ mua 2 tặng 1"],
  ["...", "Xuất khẩu cà phê 7 tháng đạt 2 tỷ USD"],
  ["...", "Trong tháng 8, mục tiêu OSA tại Lotte là 97% nhưng thực tế đạt 93%"],
  ["...", "Báo cáo kết quả trưng bày quý 3"],
  ["...", "Đến hết tháng 11, doanh số bia tại Lotte đạt 40 tỷ, tăng 13% so với cùng kỳ"],
  ["...", "10 tháng, doanh số sữa đạt trên 300 tỷ"],
  ["...", "Lượng khách tại AEON đạt 2 triệu lượt, vượt 6% so với kế hoạch"],
  ["...", "Chiều 14/3, phòng trade tổ chức buổi họp với Lotte"],
  ["...", "Giám sát không gửi bảng giá cho kho"],
  ["...", "Bước 2: Chọn kho giao hàng"],
  ["...", "Bách Hóa Xanh lãi 9 tỷ trong quý 2, nâng tổng lãi lên 20 tỷ"],
  ["...", "Doanh số mì ly đạt 38 tỷ, đạt 98% kế hoạch"],
  ["...", "Tất cả cửa hàng đều đạt trên 95%"],
  ["...", "Việc mở điểm bán mới ở Huế không ảnh hưởng đến tuyến khác"],
  ["...", "Đơn hàng trên 500.000 đồng được miễn phí vận chuyển"],
  ["...", "Tháng 9 bán được 1.200 giỏ quà tại GO!"],
  ["...", "Tuần này có 5 siêu thị khai trương"],
  ["...", "Công ty từng đặt mục tiêu 500 điểm bán nhưng chỉ mở được 200"],
  ["...", "Giá đường tăng 500 đồng mỗi ký"],
  ["...", "Nhà phân phối sẽ nhận thưởng 2% vào tháng 6"],
  ["...", "Giao diện mới giúp khách đặt hàng nhanh hơn"],
  ["...", "Doanh số quý 3 tại Lotte dự kiến tăng 8% nhờ sức mua phục hồi"],
  ["...", "Cửa hàng Lotte Q7 rộng 5.000 m2, phục vụ 3.000 khách mỗi ngày"],
  ["...", "Lotte Gò Vấp có tổng vốn đầu tư trên 800 tỷ đồng"],
  ["...", "Total budget: $45,000"],
  ["...", "3 to 5 measurable results for every quarter"],
  ["...", "Supports up to 40 price lists per retailer"],
  ["...", "Reads long planogram files in under 2 seconds"],
  ["...", "Loading the price list takes about 3 minutes"],
  ["...", "Click the button to export the planogram"],
  ["...", "Vui lòng chọn kho trước khi tạo đơn hàng"],
  ["...", "Bước 1: Xác định mục tiêu"],
  ["...", "Make sure your goals have a deadline"],
  ["...", ""],
]);

meets("a result told for what it already is, an event, what may come of it", [
  ["...", "Lotte achieved sales of 80 tỷ"],
  ["...", "Complaints jumped by 14% in the year to March"],
  ["...", "The app is used by 2 million people"],
  ["...", "Tại thời điểm cuối năm 2026, Lotte có đến 300 kệ trống"],
  ["...", "Kết quả này vượt gần 4% so với kế hoạch"],
  ["...", "Nếu giữ đà này, doanh số có thể đạt 80 tỷ"],
  ["...", "Tuần lễ hàng Việt diễn ra từ 5/10 tại Huế"],
]);

meets("under which condition, and what is done then; what came of a result", [
  ["...", "When sell-out is stuck at 20%, nobody reports it before the review"],
  ["SM.", "Khi mở kho Huế, giảm chi phí giao hàng 10%"],
  ["...", "Doanh số tăng 8% giúp kho vơi hàng"],
  ["...", "9 tháng đầu năm, Lotte đạt doanh số 80 tỷ, tăng 7% so với cùng kỳ"],
]);

meets('"which year", "you should": a question without its mark, and advice, figures and all', [
  ["...", "Phấn đấu đến năm nào Lotte có 300 siêu thị?"],
  ["...", "Bạn chỉ nên đặt mục tiêu tăng sell-out tối đa 5%"],
]);

meets("what somebody is, advice under a condition, and what was so today", [
  ["...", "Là người chăm chỉ, luôn quyết tâm hoàn thành công việc tại kho Lotte"],
  ["...", "Nếu sell-out giữ đà này, nên lên kế hoạch mở thêm kho ở Huế"],
  ["...", "Hôm nay vừa họp với Lotte, quyết tâm hoàn thành tốt nhiệm vụ"],
]);

meets("whose figure is the condition's, a wish for somebody, and what comes first for what it is for", [
  ["...", "Nếu có hơn 25 đại lý đăng ký, kho Huế sẽ mở thêm ca đêm"],
  ["...", "Chúc đội MT bán được 40 tủ mát tại Lotte"],
  ["SM.", "Để giữ kệ tại Lotte, bổ sung 40 thùng mì"],
]);

meets(
  "a market's share, a way of measuring, what has been done, and advice that begins like an instruction",
  [
    ["...", "Online orders will account for 17% of all beer sales by 2028"],
    ["...", "The share of canned coffee on the Vietnamese market will grow to 35% by 2028"],
    ["...", "Progress at Lotte will be measured by a review of the order book"],
    ["...", "Have listed 22% of those SKUs"],
    ["...", "Done, kiosk in Huế opened March 18"],
    ["...", "Run sheets should be kept at the Huế depot"],
  ],
);

meets("what lies behind, what is not done, how far a plan has come", [
  ["...", "Sau 6 tháng xây dựng, Lotte đã đạt 100 quầy trà tại Huế"],
  ["...", "Chưa hoàn thành bảng giá cho Lotte"],
  ["...", "Lotte tạm thời không có kế hoạch mở quầy trà năm 2027"],
  ["...", "Số quầy trà tại Huế là 40, thấp hơn 12% so với kế hoạch"],
  ["...", "Doanh số quý 3 đạt 7 tỷ, cao nhất trong 10 năm trở lại đây"],
  ["...", "Nếu hoàn thành quầy trà, Lotte sẽ tiếp tục phá kỷ lục"],
  ["SM.", "Phấn đấu hoàn thành 110% kế hoạch doanh số tại Lotte"],
]);

meets("what is so now, what has come about and what fell", [
  ["...", "Kiosk sales at Lotte currently make up over 27% of our revenue"],
  ["...", "GS25 has now doubled its range, to 60 teas"],
  ["...", "Three months later, churn drops 28%"],
  ["...", "The weather office forecasted that rain in Huế will be 106% this year"],
]);

meets("a figure that is only roughly known, or lies behind", [
  ["...", "Kim ngạch chè năm 2026 đạt khoảng 35 triệu USD"],
  ["...", "Lợi nhuận đạt 97 tỷ đồng, gấp 5 lần chỉ tiêu cả năm"],
  [
    "...",
    "Quý I/2026, nhãn hàng đạt 191 tỷ đồng, trong khi chỉ tiêu này của cùng kỳ năm trước là 292 tỷ đồng",
  ],
  ["SM.", "Nhãn hàng lên kế hoạch bán 3 triệu cổ phiếu quỹ đã mua hồi tháng 12/2026"],
]);
