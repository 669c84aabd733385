import { meets } from "./verdicts";

meets("what is not meant, only believed or warned of", [
  ["SMT", "AT&T plans to open 40 stores in Huế by June 2027"],
  ["...", "We won't commit to 40 stores in Huế"],
  ["...", "The firm believes that it lost 40 stores in 2025"],
  ["SMT", "The firm believes that it can open 40 stores in Huế by June 2027"],
  ["...", "Be aware that sales at Lotte fell 5% in June"],
]);

meets("a plan that somebody makes known, and a forecast", [
  ["SMT", "Năm 2027, AEON dự kiến mở thêm 6 siêu thị tại miền Bắc"],
  ["SMT", "Nhãn hàng cà phê trình AEON kế hoạch doanh số 80 tỷ trong năm 2027"],
  ["SMT", "Công ty đã thông qua kế hoạch kinh doanh 2027 với doanh số kênh MT 900 tỷ đồng"],
  ["SMT", "GS25 will expand its network to 900 stores by 2028"],
  ["SMT", "Dự án kho Long An dự kiến đạt 90% tiến độ trong quý 2"],
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
]);

meets("announced by others", [
  ["SMT", "Lotte said it would open 20 stores by 2028"],
  ["SMT", "The brewery eyes sales of 40 million litres at GS25 this year"],
  ["...", "Analysts said beer sales would rise 3%"],
]);

meets("what is to be done, after what it is done to", [
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
]);

meets('a state that is wanted by then, and a plan whose figure follows "là"', [
  ["..T", "Nhãn nước mắm phấn đấu trở thành thương hiệu hàng đầu ba miền vào năm 2028"],
  ["..T", "Chúng tôi muốn cuối năm nay kệ hàng tại Lotte gọn gàng hơn"],
  ["SMT", "Công ty đặt mục tiêu đến năm 2029 sẽ tự túc toàn bộ bao bì giấy"],
  ["..T", "Theo đó, năm 2028, nhãn sữa sẽ trở thành niềm tự hào của miền Tây"],
  ["SM.", "Kế hoạch doanh số kênh GT là 120 tỷ"],
]);

meets("what a company hopes for, with its figure; what nobody moves is foretold", [
  ["SMT", "Nhãn hàng cà phê năm nay kỳ vọng doanh số kênh MT đạt 80 tỷ"],
  ["SMT", "Trong quý 3, đội GT dự kiến lắp thêm 40 tủ mát tại Cần Thơ"],
  [".MT", "Chiết khấu cho năm 2027 dự kiến 12%"],
  ["...", "Quy mô thị trường cà phê dự kiến đạt 5.000 tỷ vào năm 2027"],
  ["...", "70% cửa hàng được khảo sát kỳ vọng doanh số sẽ tăng trong năm 2027"],
]);

meets("what somebody is about to do, and expects to do with their own hands", [
  ["SMT", "Lotte is opening 40 kiosks this year"],
  ["SM.", "Lotte expects to open 40 kiosks in Huế"],
  ["...", "Lotte expects to see growth of 4%"],
  ["SM.", "Roles and discounts are documented in the KAM handbook"],
  ["SMT", "Achieve ISO 22000 at the Huế depot by March"],
  ["SMT", "Complete your price plan by June"],
]);

meets("a plan that is put forward, a deed foreseen with its count, a goal told with a flourish", [
  ["SMT", "Năm 2027, đội GT đưa ra kế hoạch giao 2 triệu thùng cho Lotte"],
  ["SMT", "Năm 2027, Lotte dự kiến khai thác trung bình 90 kệ đông"],
  ["SM.", "Mục tiêu của đội MT không gì khác là giữ được 90% điểm bán của Lotte"],
]);

meets("what a company expects of itself; what others expect, or it only expects to see", [
  ["SMT", "Lotte expects its Huế stores to bring in 80 billion dong by 2028"],
  ["SMT", "Lotte expects cold coffee sales to triple by 2028"],
  ["SMT", "The brewery anticipates it can list at 40 horeca outlets this year"],
  ["...", "Analysts expect cold coffee sales at Lotte to triple by 2028"],
  ["...", "Lotte expects to reach 80 stores in Huế by 2028, a year later than planned"],
]);

meets("what will be done by somebody who is not named", [
  ["SMT", "By the end of March 40 million dong will be spent on tasting counters in Huế"],
]);

meets("what people will do, and would be doing", [
  ["SM.", "Merchandisers will review every lost listing with the Lotte buyer"],
  ["SM.", "Lotte said it would be repainting 50 kiosks in Huế"],
  ["...", "The market will review its habits"],
]);

meets("a deed of its own that somebody announces, figure or none; what would befall it is foretold", [
  ["SM.", "The brewery said it will open cold counters inside the Lotte stores"],
  ["SMT", "During the first year, 40 million dong will be spent on shelf audits in Huế"],
  ["...", "The brewery said it would lose shelf space in Huế"],
  ["...", "When OSA at Lotte stands at 20%, nobody wants to call the buyer by June"],
]);

meets("what is prepared, pledged or looked for, in whatever words", [
  ["SMT", "The brewery is gearing up to launch its cold brew at 40 Lotte stores next spring"],
  ["SMT", "Lotte is on course to open 20 kiosks in Huế by June"],
  ["SM.", "The depot is seeking to cut diesel use in Huế by 15%"],
  ["SMT", "GS25 is investing 60 million dong in its Huế depot this year"],
  ["SMT", "Lotte has earmarked 40 million dong for kiosk refits in Huế next year"],
  ["SMT", "GS25 reckons it can sell 900 combos in Huế next year"],
  ["SMT", "Lotte would like half of its Huế stores to be plastic free by 2028"],
  ["..T", "Lotte has pledged that its vans will be quieter by 2028"],
  ["...", "Demand is set to grow 5% by 2028"],
]);

meets("what will be so by then, or is to be", [
  ["SMT", "The ordering portal for Lotte buyers will be launched by June"],
  ["SMT", "By June, the Huế depot will be running on solar power"],
  ["SMT", "New uniforms for the Lotte counters are to be delivered by May"],
  ["S.T", "Lotte says all of its Huế kiosks will be repainted before May"],
  ["SMT", "GS25 is to open its first Huế store next month"],
  ["...", "Prices in this market will be raised by June"],
  ["...", "They expect prices to rise 4% next year"],
  ["...", "The goal might be to open 40 kiosks in Huế by June"],
]);

meets("a word of others' plans elsewhere in the sentence takes nothing from whose the plan is", [
  ["SMT", "Lotte has asked for a licence to market its tea in Huế and expects to open 3 kiosks this year"],
  ["SMT", "The public sector dairy will be adding 40 kiosks in Huế this year"],
  ["SMT", "Hue Auto Industry Group is targeting sales of 3 million vans in Huế by 2028"],
  ["SMT", "The brewery expects village shops to make up half of its sales by 2028"],
  ["SMT", "Cosmetics maker Lan Anh plans to open 12 counters at Lotte by June"],
  ["...", "The market will reach 40 billion by 2028"],
]);

meets("a plan that is made known with its figure, whatever stands between them", [
  ["SMT", "Kế hoạch đầu tư năm 2027 của kho Long An là 40 tỷ đồng"],
  ["SMT", "Lotte công bố kế hoạch mở 40 quầy trà trong 2 năm tới"],
  ["SM.", "Quyết định này nêu mục tiêu giảm hàng hủy của Lotte còn 5%"],
  ["SM.", "Vốn điều lệ của Lotte dự kiến lên 900 tỷ đồng"],
  ["SMT", "Từ nay đến Tết 2027, sở công thương tỉnh tổ chức bán hàng tại Huế"],
]);

meets("what is so by a plan that is known, and a plan or an aim that opens with its figure or its date", [
  ["SMT", "Quầy trà này, theo kế hoạch sẽ có doanh thu 3 tỷ đồng tại Huế vào năm 2028"],
  ["SMT", "Chương trình trưng bày tại Lotte dự kiến hoàn tất vào tháng 9/2027"],
  [".MT", "Kế hoạch kinh doanh năm 2027 tăng trưởng 25% về doanh thu"],
  ["..T", "Định hướng đến năm 2030, trà trở thành mặt hàng mũi nhọn"],
  ["SM.", "KPI tháng: 20 đơn/ngày"],
  ["...", "Kế hoạch kinh doanh năm 2027"],
  ["...", "Theo kế hoạch đã công bố, doanh thu từng đạt 3 tỷ đồng"],
]);

meets("what somebody is expecting of itself, looks at doing, has set money aside for or has decided", [
  ["SMT", "The dairy is expecting to sell 2 million crates in Huế this year"],
  ["SMT", "The dairy is expecting a rise of 40% in its cider sales in Huế this year"],
  ["SMT", "We are looking at adding 30 kiosks in Huế by next June"],
  ["SMT", "The dairy has lined up 3 million dollars to open 2 depots in Huế by 2028"],
  ["SMT", "The cooperative has decided to open 3 shops in Huế by June 2028"],
  ["SMT", "It is our ambition to open 4 kiosks in Huế by 2028"],
  ["...", "Nobody expects sales in Huế to recover before 2028"],
]);

meets("a plan that is quoted in the past, and one that is over or given up", [
  ["SMT", "The dairy said it hoped to open 40 kiosks in Huế by 2028"],
  ["SMT", "The dairy said the group had plans to open 40 kiosks in Huế by 2028"],
  ["SMT", "The dairy is being split and will open 4 kiosks in Huế in 2028"],
  ["SMT", "The cups at all Lotte kiosks should be recyclable by 2028"],
  ["SM.", "In Huế, 40 tonnes of old phones are to be collected"],
  ["...", "Our goal last year was to open 4 kiosks in Huế"],
  ["...", "The dairy has shelved plans to open 40 kiosks in Huế"],
  ["...", "There is no plan to open 40 kiosks in Huế"],
]);

meets("what happens to prices and currencies, and the titles of lists", [
  ["...", "Prices will go up by 4% in June"],
  ["SMT", "Our prices at Lotte will go up by 4% in June"],
  ["...", "The dollar will strengthen by June"],
  ["...", "Ten ways to grow sales at Lotte"],
  ["...", "Top 10 growth ideas for kiosks"],
  ["...", "Display space costs 40 a week at Lotte"],
]);
