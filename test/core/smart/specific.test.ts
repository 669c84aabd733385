import { meets } from "./verdicts";

meets("a direction with a place is specific, without a figure it is not measurable", [
  ["S..", "Reduce shelf gaps in Lotte's snack aisle"],
  ["S..", "Tăng sell-out mì ly qua kênh horeca"],
]);

meets("what it is for is not what it is about", [
  ["...", "Improve cooperation in order to grow sales at WinMart"],
  ["...", "Optimize promotions to win shoppers in convenience stores"],
]);

meets("a metric of the company alone is not specific", [
  [".MT", "Tăng doanh thu 15% trong năm nay"],
  [".MT", "Increase market share by 2 pp this year"],
  [".M.", "Increase sales by 15%"],
  [".M.", "Tăng thị phần thêm 3 điểm %"],
]);

meets("how a metric is planned or split is not what it is about", [
  [".M.", "Reduce voluntary turnover from 24% to 15%"],
  [".M.", "Phấn đấu doanh thu trên địa bàn đạt 400 tỷ đồng"],
  ["SM.", "Phấn đấu doanh thu trên địa bàn Long An đạt 400 tỷ đồng"],
]);

meets("a figure for each of them says for whom; an exercise needs no more", [
  ["SM.", "Phấn đấu mỗi đại lý bán 40 thùng mì"],
  ["SM.", "Phấn đấu mỗi nhân viên gọi 20 cuộc"],
  ["SM.", "Swim for 30 minutes every morning"],
]);

meets("how many of them; but more of them alone says not where", [
  ["SM.", "Move 100% of services to the Bình Dương depot"],
  ["SM.", "99% uptime across all services"],
  [".M.", "Tăng 10% khách hàng"],
  ["SM.", "Cấp thẻ kho cho toàn bộ tài xế"],
  ["SM.", "Provide planogram training to all promoters"],
  ["SM.", "All drivers hold a valid depot pass"],
  ["SM.", "Average claim turnaround of at most 5 days"],
]);

meets("what widens says where to, in its own part of the sentence", [
  ["S..", "Mở rộng phân phối nước mắm sang Campuchia và Lào"],
  ["...", "Mở rộng hệ thống phân phối và tham gia vào lĩnh vực dược phẩm"],
]);

meets("who is met says enough; how many customers there are does not", [
  ["SM.", "Interview 20 shoppers about noodles"],
  ["SM.", "Make 40 calls a week"],
  [".M.", "Get 10 paying clients"],
  ["SM.", "Get 60% of kiosks on the old tariff to sign up"],
  ["SM.", "Raise trial-to-repeat conversion from 10% to 15%"],
  ["SM.", "Achieve 99% uptime across all services"],
]);

meets("who is hired and for whom it is: enough", [
  ["SMT", "Hire two sales people by June"],
  ["SM.", "Tuyển 5 nhân viên bán hàng"],
  ["SM.", "Reach an NPS of 50 for new members"],
  ["SM.", "Generate 900 tỷ of orders from the trade fair"],
]);

meets("places that are filled; people and what befalls them are no scope", [
  ["SM.", "Trường nghề Lotte dự kiến tuyển 400 chỉ tiêu"],
  ["...", "Xây dựng thế hệ bán hàng trẻ"],
  ["...", "Giảm thiểu rủi ro"],
]);

meets("a company's own metrics are no scope, a verb before a system tells which", [
  [".MT", "Earn a 20% return on capital employed by June 2027"],
  [".MT", "Cut shrinkage to 0.8% by June 2027"],
  ["SM.", "Implement a new ordering support system"],
  [".M.", "Earn 500 crore in sales"],
]);

meets("what money is set aside for is what is to be done", [
  ["SM.", "Đầu tư 30 tỷ đồng để nâng cấp quầy trà của Lotte"],
  ["SMT", "Tiết kiệm 500 triệu đồng để mua xe trong 24 tháng"],
  [".M.", "Công ty dự kiến chi trả cổ tức bằng tiền mặt với tỷ lệ 10%"],
]);

meets("a slogan counts where it tells what is to be done, not whose it is", [
  ["SMT", "Tham vọng lớn nhất của Lotte là xây dựng chuỗi giá trị trà đến năm 2030"],
  ["...", "Tham vọng của Lotte là trở thành chuỗi trà lớn nhất"],
]);

meets("whose goal it is, how it is reached and how well it is done are no scope", [
  ["...", "Gia tăng doanh số và cải thiện dịch vụ là mục tiêu của các chuỗi trà sữa"],
  [".M.", "Mở rộng quy mô gấp ba thông qua đại lý và nhà phân phối"],
  ["...", "Quản lý tốt ngân sách khuyến mãi"],
  ["...", "Tổ chức một buổi nếm thử thành công"],
  ["...", "Chuẩn hóa quy trình trả hàng"],
  ["...", "Tăng cường mua bán và trao đổi với đối tác"],
  ["...", "Đẩy nhanh tiến độ giao hàng"],
  ["...", "Ứng dụng công nghệ vào khâu giao hàng"],
]);

meets("products that are launched somewhere, work in all of something, a person's own figure", [
  ["SMT", "In June, we will launch products in Huế"],
  ["SM.", "Lotte plans to upgrade the scales in all of its Huế kiosks"],
  ["SM.", "Raise my GPA from 2.9 to 3.3"],
  [".M.", "Raise my sales from 20 million to 30 million"],
]);
