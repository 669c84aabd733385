import { judge } from "../../../src/core/smart/judge";
import type { Verdicts } from "../../../src/core/smart/verdict";

/** Criteria met, as "SMT"; a dot for one that is not. */
function met(objective: string): string {
  const { verdicts } = judge(objective);
  return (["S", "M", "T"] as const).map((it) => (verdicts[it].grade === "met" ? it : ".")).join("");
}

const rules = (verdicts: Verdicts) => Object.values(verdicts).map(({ rule }) => rule);

test.each([
  // complete objectives
  ["SMT", "Tăng sell-out sữa chua uống tại WinMart từ 40 tỷ lên 46 tỷ trước 30/09/2027"],
  ["SMT", "sell-out +12% YoY tại WinMart trước Tết 2027"],
  ["SMT", "tang sell-out 12% tai WinMart truoc Tet 2027"],
  ["SMT", "Đưa 8 SKU mới vào 120 cửa hàng Lotte trong quý 3"],
  ["SMT", "Đến hết tháng 6, OSA nước giải khát tại Bách Hóa Xanh đạt 97%"],
  ["SMT", "Giảm tỷ lệ hết hàng của bột giặt ở GO! xuống dưới 4% trong 6 tháng"],
  ["SMT", "Phấn đấu gấp đôi doanh số kênh MT miền Tây vào cuối năm 2027"],
  ["SMT", "Grow OSA at AEON from 91% to 97% by end of June"],
  ["SMT", "By Q3/2027, raise snack sell-out in convenience stores 15%"],
  ["SMT", "Win two endcaps per Lotte store within 12 weeks"],
  ["SMT", "Land $9.5m of coffee NSV at MM Mega Market in FY27"],
  ["SMT", "List the family pack in 300 WinMart+ stores this quarter"],
  ["SMT", "Ký hợp đồng trưng bày đầu kệ với Co.opmart trước 31/01/2027"],
  ["SMT", "Sign the joint business plan with Central Retail before 31 January 2027"],
  ["SMT", "Doanh số cà phê tại MM Mega Market năm 2027: 80 tỷ"],
  ["SMT", "Trước Trung thu, tăng sell-out bánh kẹo tại Lotte 20%"],
  ["SMT", "Mở rộng chương trình combo ra 200 cửa hàng trong quý 3"],
  ["SMT", "Trình bày kế hoạch JBP với Central Retail trước 15/11/2027"],
  ["SMT", "Từ nay đến Tết, bán 5.000 giỏ quà tại hệ thống GO!"],
  ["SMT", "KPI: 97% OSA @ WinMart by Q2"],
  ["SMT", "Nang do phu cua hang Bach Hoa Xanh len 80% trong quy 2"],
  ["SMT", "Over the next quarter, our team will place 40 chillers in GS25 stores"],
  ["SM.", "Share of shelf mì gói ở Lotte từ 18% lên 22%"],
  ["SM.", "Velocity sữa hạt tại WinMart đạt 12 hộp/cửa hàng/tuần"],
  ["SM.", "Automate the weekly replenishment report"],
  ["SM.", "Build a dashboard for Lotte sell-out"],
  ["SM.", "Renegotiate the delivery windows with Lotte's central warehouse"],
  ["SM.", "Brief all promoters on the Tết price list"],
  ["SM.", "Reduce out-of-stock complaints from Co.opmart stores from 40 to 15"],
  ["SM.", "No late deliveries to the Bình Dương depot"],
  ["SM.", "Không để đứt hàng sữa chua tại WinMart"],
  ["SM.", "Bring order lead time for GS25 under 48 hours"],
  ["SMT", "Planogram signed off with AEON by 15 May"],
  ["SMT", "Chốt sơ đồ trưng bày mới với AEON trước kỳ đánh giá danh mục"],
  ["SMT", "Have every Lotte store manager trained before the range review"],
  ["SMT", "Cut wasted promo stock at MM Mega Market by a third by the end of Q2"],
  // a direction with a place is specific, without a figure it is not measurable
  ["S..", "Reduce shelf gaps in Lotte's snack aisle"],
  ["S..", "Tăng sell-out mì ly qua kênh horeca"],
  // what it is for is not what it is about
  ["...", "Improve cooperation in order to grow sales at WinMart"],
  ["...", "Optimize promotions to win shoppers in convenience stores"],
  // a metric of the company alone is not specific
  [".MT", "Tăng doanh thu 15% trong năm nay"],
  [".MT", "Increase market share by 2 pp this year"],
  [".M.", "Increase sales by 15%"],
  [".M.", "Tăng thị phần thêm 3 điểm %"],
  // vague verbs and slogans
  ["...", "Improve shopper experience"],
  ["...", "Đẩy mạnh bán hàng"],
  ["...", "Become the best dairy company"],
  ["...", "Trở thành nhà cung cấp hàng đầu"],
  ["..T", "Nâng cao hiệu quả hợp tác trong năm 2027"],
  // a frequency is no deadline
  ["SM.", "Ghé thăm 20 cửa hàng Tops mỗi tuần"],
  ["SM.", "Visit 20 Tops stores every week"],
  ["SM.", "Grow yoghurt sell-out at Lotte 1% per month"],
  // nor is a baseline year, a length that is measured, a start, a vague future
  ["SM.", "Tăng doanh số mì gói tại WinMart 10% so với năm 2026"],
  ["SM.", "Increase noodle sales at WinMart 10% compared with 2026"],
  ["SM.", "Reply to Lotte store complaints in < 1 day"],
  ["SM.", "Giao hàng cho Bách Hóa Xanh trong vòng 2 ngày"],
  ["SM.", "Train 30 promoters at GS25 starting in March"],
  ["SM.", "Mở thêm 50 điểm bán ở Cần Thơ trong thời gian tới"],
  ["SM.", "Open 50 new points of sale in Can Tho in the coming years"],
  // năm is a year and five
  ["SMT", "Mở năm cửa hàng mẫu tại Đà Nẵng trong năm nay"],
  ["SMT", "Có 40 nhà phân phối ở miền Trung trong năm năm tới"],
  // able to do it, or thought about: nobody can check it yet
  ["S.T", "Learn how to read the Nielsen panel by June"],
  ["S..", "Consider a second endcap at GO! Đà Nẵng"],
  // a length that counts from an event is no deadline
  ["SM.", "90% of WinMart orders confirmed within 2 days of receipt"],
  // the state that all of something are to be in
  ["SM.", "Every GS25 cluster has a named planogram lead"],
  ["SM.", "Toàn bộ tài xế giao sữa có thẻ an toàn"],
  ["SMT", "All distributors have signed the price list by May 2027"],
  ["SM.", "All price disputes with Lotte resolved"],
  ["...", "All employees have signed the price list"],
  ["...", "Toàn bộ cửa hàng đã có bảng giá mới trong năm 2026"],
  ["...", "All planograms have corresponding codes"],
  ["...", "Tất cả cửa hàng đều có thể xem bảng giá"],
  // verbs that only their place gives away
  ["SMT", "Điều động hai giám sát sang kho Bình Dương trước 15/03/2027"],
  ["SMT", "Khám mắt cho toàn bộ tài xế kho Bình Dương trong quý 3"],
  ["SM.", "Confirm the delivery window with Lotte"],
  ["...", "All imports use correct price codes"],
  // a share of what was done, a feast that only names, a level, a start
  ["SM.", "80% of planned visits use the new checklist"],
  ["SM.", "Increase sales of Christmas hampers by 50% at AEON"],
  ["SMT", "Tops chiller penetration at 30% within 6 months"],
  ["...", "Quyết định này có hiệu lực kể từ ngày 1/6/2027"],
  // a plan that somebody makes known, and a forecast
  ["SMT", "Năm 2027, AEON dự kiến mở thêm 6 siêu thị tại miền Bắc"],
  ["SMT", "Nhãn hàng cà phê trình AEON kế hoạch doanh số 80 tỷ trong năm 2027"],
  ["SMT", "Công ty đã thông qua kế hoạch kinh doanh 2027 với doanh số kênh MT 900 tỷ đồng"],
  ["SMT", "GS25 will expand its network to 900 stores by 2028"],
  ["...", "Dự án kho Long An dự kiến đạt 90% tiến độ trong quý 2"],
  ["SMT", "Ban giám đốc vừa chỉ đạo kênh MT phải đạt 900 tỷ trong năm 2027"],
  ["..T", "Từ nay đến Tết, phòng trade tập trung nâng cao hiệu quả trưng bày"],
  ["SM.", "Launch of the shopper panel app"],
  ["SMT", "Từ nay đến cuối năm, AEON dự kiến bổ sung 40 tủ mát tại Bình Dương"],
  ["SMT", "GS25 to open 60 stores by 2028"],
  ["SMT", "Trong 3 năm tới, GS25 dự kiến sẽ tăng gấp đôi số cửa hàng tại Cần Thơ"],
  ["SMT", "Nhãn hàng đã nâng mục tiêu sell-out tại Lotte trong năm 2027 lên 80 tỷ"],
  ["SMT", "Trong giai đoạn 2027-2028, 70% đại lý miền Tây đặt hàng trực tuyến"],
  ["S..", "Lotte sẽ tập trung tăng doanh số tại Cần Thơ"],
  ["...", "Thị trường bánh kẹo dự kiến tăng 5% trong năm 2027"],
  // the goal is the subject
  ["SMT", "Mục tiêu cụ thể của đội GT là phủ 300 tạp hóa trước 30/6"],
  ["SMT", "Our primary objectives are to list 5 SKUs at GS25 and to open a depot by June 2027"],
  ["SMT", "Theo trưởng nhóm MT, mục tiêu quý 3 là 40 tủ mát tại GS25"],
  // nothing of it, after a goal
  ["SMT", "Phấn đấu đến hết quý 3 không để hết hàng sữa bột tại Con Cưng"],
  ["SMT", "Tới 2028 tăng gấp đôi số tủ mát tại GS25"],
  ["SM.", "Nâng lượng khách của cửa hàng mẫu quận 7 lên 900 lượt"],
  ["SM.", "Ensure that all Lotte stores display the new planogram"],
  ["SMT", "Cut delivery errors at the Lotte depot by half by fiscal 2028"],
  ["SMT", "Báo cáo OSA cho AEON trước 05/04/2027"],
  // a day that comes back, and one that does not
  ["SMT", "Nộp kế hoạch khuyến mãi cho Lotte trước ngày 25"],
  ["SM.", "Nộp bảng giá cho Lotte trước ngày 25 hàng tháng"],
  // a figure for each of them says for whom; an exercise needs no more
  ["SM.", "Phấn đấu mỗi đại lý bán 40 thùng mì"],
  ["SM.", "Phấn đấu mỗi nhân viên gọi 20 cuộc"],
  ["SM.", "Swim for 30 minutes every morning"],
  // one of a series is no boast; a wish stays one wherever it is to come true
  ["SMT", "Hoàn thành kho lạnh số 1 trước 30/06/2027"],
  ["..T", "Trở thành nhà cung cấp số 1 vào năm 2028"],
  ["...", "Nâng cao chất lượng phục vụ tại siêu thị Lotte"],
  ["SM.", "Đạt danh hiệu nhà cung cấp xanh của AEON"],
  ["SM.", "Duy trì và đạt chuẩn kho lạnh GDP"],
  ["SM.", "Gọi 40 đại lý, bắt đầu từ thứ hai tuần sau"],
  ["...", "Xây dựng bộ máy tinh gọn, hiệu lực"],
  // how many of them; but more of them alone says not where
  ["SM.", "Move 100% of services to the Bình Dương depot"],
  ["SM.", "99% uptime across all services"],
  [".M.", "Tăng 10% khách hàng"],
  ["SM.", "Cấp thẻ kho cho toàn bộ tài xế"],
  ["SM.", "Provide planogram training to all promoters"],
  ["SM.", "All drivers hold a valid depot pass"],
  ["SM.", "Average claim turnaround of at most 5 days"],
  // what widens says where to, in its own part of the sentence
  ["S..", "Mở rộng phân phối nước mắm sang Campuchia và Lào"],
  ["...", "Mở rộng hệ thống phân phối và tham gia vào lĩnh vực dược phẩm"],
  // verbs that no list need hold: after what declares an objective one must stand
  ["SMT", "I'm hoping to clinch 3 endcaps at Lotte this month"],
  ["SM.", "Create a training plan to help the GS25 promoters"],
  ["SM.", "Reconfigure the racks in the Long An depot"],
  ["SM.", "To renegotiate freight rates with two carriers"],
  // a state told in the present, as if it were so already
  ["SM.", "A returns desk is established to handle Lotte claims"],
  ["SM.", "The loyalty card is launched at 40 stores"],
  ["SM.", "Scanners are installed in every depot"],
  ["SM.", "The canteen has its own waste dashboard"],
  ["SM.", "Damaged cases are under 2% at the Long An depot"],
  ["SM.", "80% of promoters are trained on the new price list"],
  ["SM.", "Fill rate at the Long An depot should be 97%"],
  ["SM.", "It takes less than 2 days to restock a store in Huế"],
  ["SM.", "New price list live at Lotte"],
  ["SM.", "We have contracts signed by two dairies"],
  ["SM.", "Pairs of reps book 10 visits in their district"],
  ["SM.", "All drivers hold a valid cold-chain permit"],
  ["SMT", "First order from Co.opmart by March"],
  ["SMT", "Become an approved supplier of AEON by June"],
  ["SM.", "Ensure that the Lotte price list is approved"],
  ["...", "The report is sent to Lotte every Monday"],
  ["...", "Yoghurt is sold in 400 stores."],
  ["...", "AEON has a hypermarket in Bình Tân"],
  ["...", "We have signed two contracts with Lotte"],
  ["...", "First quarter results at Lotte"],
  ["...", "Most shoppers at GS25 buy 3 packs"],
  ["...", "Stores open at 7 and close at 22."],
  ["...", "It takes about 40 minutes to load a truck at the depot"],
  ["...", "Review of last year's promotions"],
  ["...", "Our store will be the only one in Huế for 5 miles"],
  ["...", "If you call one buyer a week, your goal might be 4 calls within a month"],
  // announced by others
  ["SMT", "Lotte said it would open 20 stores by 2028"],
  ["SMT", "The brewery eyes sales of 40 million litres at GS25 this year"],
  ["...", "Analysts said beer sales would rise 3%"],
  // what is to be done, after what it is done to
  ["SM.", "Planogram compliance to reach 95% at Lotte"],
  ["SMT", "Out-of-stocks to be halved at WinMart by June"],
  ["SMT", "All delivery notes to be signed by 30 June"],
  ["SMT", "We want GS25 to list 6 SKUs by June"],
  ["SM.", "Trade terms agreed with Central Retail"],
  ["SMT", "Shoppers can order samples on Zalo by May"],
  ["...", "Reasons to buy 3 packs"],
  ["...", "The market will reach $2 billion by 2030."],
  ["...", "The discount applies to orders over $400."],
  ["...", "Shoppers can order samples on Zalo"],
  // who is met says enough; how many customers there are does not
  ["SM.", "Interview 20 shoppers about noodles"],
  ["SM.", "Make 40 calls a week"],
  [".M.", "Get 10 paying clients"],
  ["SM.", "Get 60% of kiosks on the old tariff to sign up"],
  ["SM.", "Raise trial-to-repeat conversion from 10% to 15%"],
  ["SM.", "Achieve 99% uptime across all services"],
  // a state that is wanted by then, and a plan whose figure follows "là"
  ["..T", "Nhãn nước mắm phấn đấu trở thành thương hiệu hàng đầu ba miền vào năm 2028"],
  ["..T", "Chúng tôi muốn cuối năm nay kệ hàng tại Lotte gọn gàng hơn"],
  ["..T", "Công ty đặt mục tiêu đến năm 2029 sẽ tự túc toàn bộ bao bì giấy"],
  ["..T", "Theo đó, năm 2028, nhãn sữa sẽ trở thành niềm tự hào của miền Tây"],
  ["SM.", "Kế hoạch doanh số kênh GT là 120 tỷ"],
  // until an event, and no later than a day
  ["SMT", "Phấn đấu đến hội chợ Tết ký hợp đồng với 5 nhà phân phối"],
  ["SM.", "Mời 20 khách hàng đến hội chợ ở Cần Thơ"],
  ["SMT", "Chốt bảng giá với AEON không muộn hơn 20/3"],
  ["SMT", "Trước thềm Tết, đưa 5 SKU vào Tops"],
  ["SMT", "Lắp 40 tủ mát ở GS25 khi kết thúc quý 3"],
  ["SMT", "Mở 20 quầy thử tại Huế trong vòng nửa năm"],
  ["SMT", "Mở 20 quầy thử tại Huế trong những tháng còn lại của năm"],
  ["SMT", "Mở 20 quầy thử tại Huế (hạn: 30/6)"],
  ["SMT", "Nhãn mì ly dự tính phủ thêm 300 điểm bán ở Huế trong quý 3"],
  // a length that lies behind is no deadline, unless a goal was set for it
  ["...", "Nâng cao uy tín đã gây dựng trong 5 năm với nhà bán lẻ"],
  ["SMT", "Công ty đã đặt mục tiêu mở 40 điểm bán trong 3 năm"],
  // quantities without a figure of their own, and a yearly rate
  [".M.", "Chúng tôi muốn có doanh số triệu đô"],
  ["SMT", "Tăng sell-out tại Lotte gấp rưỡi trong quý 3"],
  ["SMT", "Kho sữa ở Long An đặt mục tiêu đến năm 2030 trung hòa carbon"],
  ["SM.", "Phấn đấu sell-out tại GO! tăng bình quân từ 6%/năm"],
  ["S..", "Nâng OSA tại Lotte từ 91%"],
  // an order of years
  [".MT", "Achieve first year sales of 12 million"],
  ["SM.", "Raise repeat purchase of first-year shoppers at Guardian to 40%"],
  // work that goes on
  ["S.T", "Practise the range presentation before June"],
  // numbers that are no target
  ["S..", "Giảm số lần giao trễ kéo dài hơn 45 phút tại kho Lotte"],
  ["..T", "Build on our ISO 9001 culture by 2028"],
  ["S..", "Giảm hàng trả về tuyến 3 tại kho Lotte"],
  ["S..", "Reduce returns on route 3 at the Lotte depot"],
  ["S..", "Reduce returns of formula for children aged 1 to 3 years at Con Cưng"],
  // no objective at all
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
  // what a company hopes for, with its figure; what nobody moves is foretold
  ["SMT", "Nhãn hàng cà phê năm nay kỳ vọng doanh số kênh MT đạt 80 tỷ"],
  ["SMT", "Trong quý 3, đội GT dự kiến lắp thêm 40 tủ mát tại Cần Thơ"],
  [".MT", "Chiết khấu cho năm 2027 dự kiến 12%"],
  ["...", "Quy mô thị trường cà phê dự kiến đạt 5.000 tỷ vào năm 2027"],
  ["...", "70% cửa hàng được khảo sát kỳ vọng doanh số sẽ tăng trong năm 2027"],
  // from the one to the other is a span, not where it stands today
  ["SM.", "Phấn đấu giảm khiếu nại giao hàng từ 5%-10% tại kho Bình Dương"],
  [".M.", "Tổng doanh thu đạt từ 80 – 95 tỷ đồng"],
  [".M.", "Doanh thu thuần đạt 80 tỷ đồng"],
  ["...", "Số điểm bán tính đến tháng 6 là 558, tăng thêm 25 điểm so với đầu năm"],
  // better than now, whatever that is; wishes in a row
  ["...", "Visit Lotte stores more"],
  ["..T", "Năm nay phải chăm sóc WinMart tốt hơn"],
  ["...", "Expand our range, enhance our shelves and boost our loyalty"],
  ["...", "Hoàn thành tốt nhiệm vụ được giao"],
  // a remark about a goal, its figure and all
  ["...", "Mục tiêu tăng sell-out 12% là thách thức lớn"],
  ["...", "Mục tiêu của đội MT năm nay gặp nhiều khó khăn"],
  ["...", "The target of 15% is too high"],
  ["...", "A sales team could aim for 40 coolers"],
  ["...", "Khách hàng mục tiêu của nhãn hàng là phụ nữ từ 25 đến 40 tuổi"],
  // who is hired and for whom it is: enough
  ["SMT", "Hire two sales people by June"],
  ["SM.", "Tuyển 5 nhân viên bán hàng"],
  ["SM.", "Reach an NPS of 50 for new members"],
  ["SM.", "Generate 900 tỷ of orders from the trade fair"],
  // the state it is to be in, the level it is to stand at: no verb asks for it
  ["SM.", "Delivery contract renegotiated"],
  ["SM.", "Planogram guide reviewed by Lotte"],
  ["SM.", "Promo ROI of 3x in horeca"],
  ["SM.", "Shelf share of noodles at 30%"],
  ["SM.", "Zero missed orders for Lotte"],
  ["SM.", "All promoters shadow two store visits"],
  ["...", "Lotte expanded to Huế"],
  ["...", "Did not visit the Lotte stores"],
  // papers that are drawn up, things that only tell which
  ["SMT", "Finalize the Tết budget by 15 October"],
  ["...", "Develop training opportunities"],
  // an adverb, a label in brackets before the verb
  ["SM.", "Automatically send the OSA report to Lotte"],
  ["SM.", "(Lotte) launch the new price list"],
  ["SM.", "The chain plans eventually to open 40 stores in Huế"],
  // until an age; a length that is a limit; a year that each begins on a day of its own
  ["SM.", "Complete the store check in six days or fewer"],
  ["S..", "Coach new promoters at GS25 in their first year"],
  // what follows a goal at once is what is to be done
  ["SMT", "Đội GT đặt mục tiêu giăng băng rôn tại 40 chợ trong năm nay"],
  // a result told for what it already is, an event, what may come of it
  ["...", "Lotte achieved sales of 80 tỷ"],
  ["...", "Complaints jumped by 14% in the year to March"],
  ["...", "The app is used by 2 million people"],
  ["...", "Tại thời điểm cuối năm 2026, Lotte có đến 300 kệ trống"],
  ["...", "Kết quả này vượt gần 4% so với kế hoạch"],
  ["...", "Nếu giữ đà này, doanh số có thể đạt 80 tỷ"],
  ["...", "Tuần lễ hàng Việt diễn ra từ 5/10 tại Huế"],
  // a gerund with its figure plans, one without remarks; what there is to be; a bound in signs
  ["SMT", "Opening 3 depots in Huế by June"],
  ["...", "Opening new depots is hard"],
  ["SM.", "Have a price dashboard for Lotte"],
  ["SM.", "Tỷ lệ có hàng tại WinMart ≥ 95%"],
  // under which condition, and what is done then; what came of a result
  ["...", "When sell-out is stuck at 20%, nobody reports it before the review"],
  ["SM.", "Khi mở kho Huế, giảm chi phí giao hàng 10%"],
  ["...", "Doanh số tăng 8% giúp kho vơi hàng"],
  ["...", "9 tháng đầu năm, Lotte đạt doanh số 80 tỷ, tăng 7% so với cùng kỳ"],
  // what somebody is about to do, and expects to do with their own hands
  ["SMT", "Lotte is opening 40 kiosks this year"],
  ["SM.", "Lotte expects to open 40 kiosks in Huế"],
  ["...", "Lotte expects to see growth of 4%"],
  ["SM.", "Roles and discounts are documented in the KAM handbook"],
  ["SMT", "Achieve ISO 22000 at the Huế depot by March"],
  ["SMT", "Complete your price plan by June"],
  // without diacritics, wholly or here and there, beside names and terms of the trade
  ["S..", "Tang doanh so tai WinMart"],
  ["SMT", "Gap doi sell-out sua hat tai WinMart truoc 31/12/2027"],
  ["SMT", "Ky JBP voi Bach Hoa Xanh trong thang 3"],
  ["SMT", "tang sell-out tai WinMart tu 40 ty len 46 ty trong quy 3"],
  ["SM.", "tăng doanh so 12% tai Lotte"],
  ["SMT", "Grow snacks 12% at Bách Hóa Xanh in Cần Thơ by June"],
  // a plan that is put forward, a deed foreseen with its count, a goal told with a flourish
  ["SMT", "Năm 2027, đội GT đưa ra kế hoạch giao 2 triệu thùng cho Lotte"],
  ["SMT", "Năm 2027, Lotte dự kiến khai thác trung bình 90 kệ đông"],
  ["SM.", "Mục tiêu của đội MT không gì khác là giữ được 90% điểm bán của Lotte"],
  // a length by whose end it is due; of a share it is the measure itself
  ["SMT", "Tăng doanh số 12% tại Lotte trong 12 tuần"],
  ["SMT", "Cut out-of-stocks 20% at GS25 within 60 days"],
  ["SMT", "KAM Lan: grow sell-out 12% at Lotte within 8 weeks"],
  ["SM.", "95% of WinMart shoppers are served within 3 days"],
  ["SM.", "95% khách của Lotte được phục vụ trong 3 ngày"],
  // what names its own base leaves the next period to be the deadline
  ["SMT", "Tăng sell-out +12% YoY tại WinMart trong Q2/2027"],
  ["SMT", "Grow snack sell-out at Lotte 12% vs LY in Q2/2027"],
  ["SMT", "Tăng doanh số 12% so với cùng kỳ tại WinMart trong 6 tháng đầu năm 2027"],
  ["SMT", "Grow tea sales at AEON 12% YoY this quarter"],
  ["SMT", "Tăng doanh số trà tại AEON 12% YoY năm 2027"],
  ["SM.", "Tăng doanh số trà tại AEON 12% so với cùng kỳ 2026"],
  // no word, no objective
  ["...", "12345"],
  ["...", "12345."],
  ["...", "=1+1"],
])("%s is met by: %s", (expected, objective) => {
  expect(met(objective)).toBe(expected);
});

test("evidence marks the words themselves, in the caller's own string, composed or decomposed", () => {
  for (const form of ["NFC", "NFD"] as const) {
    const objective = "Tăng OSA tại Bách Hóa Xanh từ 91% lên 97% trước cuối năm 2027".normalize(form);
    const { verdicts } = judge(objective);
    const shown = (it: "S" | "M" | "A" | "T") =>
      verdicts[it].evidence.map(({ start, end }) => objective.slice(start, end).normalize("NFC"));
    expect(shown("S")).toEqual(["Bách Hóa Xanh"]);
    expect(shown("M")).toEqual(["97%"]);
    expect(shown("A")).toEqual(["91%", "97%"]);
    expect(shown("T")).toEqual(["trước cuối năm 2027"]);
  }
});

test("every verdict names the rule that decided it", () => {
  expect(rules(judge("Increase sales").verdicts)).toEqual([
    "S.metricWithoutScope",
    "M.metricOnly",
    "A.noBase",
    "R.none",
    "T.none",
  ]);
});

test("the score gives a point for met and half a point for partial", () => {
  expect(judge("Increase sales").score).toBe(1);
  expect(judge("Increase sales by 5% at WinMart by June 2027").score).toBe(3);
  expect(judge("").score).toBe(0);
});

test("a blank of the builder is no evidence", () => {
  const { verdicts } = judge("Increase OSA at [retailer] from [level today] to [target] by [deadline]");
  expect(verdicts.S.grade).toBe("partial");
  expect(verdicts.M.grade).toBe("partial");
  expect(verdicts.T.grade).toBe("missing");
});

test("two metrics in one sentence are one piece of advice", () => {
  expect(judge("Tăng sell-out 12% tại Lotte và đạt ROI 1,7 trước Q4").advice).toContain("oneMetric");
  expect(judge("Tăng sell-out 12% tại Lotte trước Q4").advice).not.toContain("oneMetric");
});

test("a change in brackets tells the target again and is no second metric", () => {
  expect(judge("Target NSV 250 tỷ tại WinMart năm 2027 (+12% so với 2026)").advice).not.toContain(
    "oneMetric",
  );
});

test("evidence is whole words: neither the hour of a clock nor the size of a pack", () => {
  const objective = "Tăng 10% giao dịch đồ uống 500ml khung 17h–21h tại GS25";
  const { S, M } = judge(objective).verdicts;
  const shown = [S, M].map(({ evidence }) => evidence.map(({ start, end }) => objective.slice(start, end)));
  expect(shown).toEqual([["đồ uống", "GS25"], ["10%"]]);
});

test("a task is not an outcome", () => {
  expect(judge("Tổ chức hội thảo cho KAM").advice).toContain("outcome");
  expect(judge("Review planograms with Lotte").advice).toContain("outcome");
  expect(judge("Raise planogram compliance at Lotte to 95%").advice).not.toContain("outcome");
});

test("an owner in the sentence or in the plan answers the advice to name one", () => {
  const objective = "Raise OSA at Lotte to 97%";
  expect(judge(objective).advice).toContain("owner");
  expect(judge(objective, { owner: "Lan" }).advice).not.toContain("owner");
  expect(judge(`KAM Lan: ${objective}`).advice).not.toContain("owner");
});

test("a given target measures an objective that names its metric only", () => {
  expect(judge("Tăng OSA tại WinMart", { target: 0.97 }).verdicts.M).toMatchObject({
    grade: "met",
    rule: "M.givenTarget",
  });
});

test("relevance comes from the link of the plan or from a stated purpose, and is otherwise unknown", () => {
  const objective = "Raise OSA at Lotte to 97%";
  expect(judge(objective).verdicts.R.grade).toBe("unknown");
  expect(judge(objective, { linkedTo: "  " }).verdicts.R.grade).toBe("unknown");
  expect(judge(objective, { linkedTo: "Availability" }).verdicts.R.rule).toBe("R.linked");
  expect(judge(`${objective} in order to defend category share`).verdicts.R.rule).toBe("R.statedPurpose");
  expect(judge("Tăng OSA tại Lotte lên 97% nhằm giảm mất doanh số").verdicts.R.rule).toBe("R.statedPurpose");
});

test("both sides of a plan are no figure", () => {
  const { advice, verdicts } = judge(
    "Nâng ROI ngân sách thương mại tại chuỗi từ 1,4 lên 1,7 trước 31/12/2027, để hai bên cùng có lợi",
  );
  expect(verdicts.M.evidence).toHaveLength(1);
  expect(advice).not.toContain("oneMetric");
});
