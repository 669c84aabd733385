import { meets } from "./verdicts";

meets("a Vietnamese key result that is told of all, of a thing of one's own or of a level that is kept", [
  ["SMT", "Mỗi nhân viên bán trà đạt doanh số 90 triệu trong tháng 6/2027"],
  ["SM.", "Ngoài ra, mỗi đại lý tại Huế tham gia ít nhất hai buổi tập huấn"],
  ["SM.", "Mọi khiếu nại của Lotte được phản hồi trong 24 giờ"],
  ["SM.", "Trang web đạt 90.000 lượt truy cập"],
  [".M.", "Tỷ lệ có hàng duy trì ở mức 96%"],
]);

meets("what many do, what there is in a period and what is still so", [
  ["...", "Mỗi năm người Việt uống 3 tỷ lít trà"],
  ["...", "Tất cả quầy đều đạt 20 triệu đồng"],
  ["...", "Doanh số vẫn duy trì ở mức 3 tỷ đồng"],
  ["...", "Trang web đạt 90.000 lượt truy cập, tăng 8% so với cùng kỳ"],
]);
