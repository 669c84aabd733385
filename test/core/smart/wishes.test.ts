import { meets } from "./verdicts";

meets("vague verbs and slogans", [
  ["...", "Improve shopper experience"],
  ["...", "Đẩy mạnh bán hàng"],
  ["...", "Become the best dairy company"],
  ["...", "Trở thành nhà cung cấp hàng đầu"],
  ["..T", "Nâng cao hiệu quả hợp tác trong năm 2027"],
]);

meets("one of a series is no boast; a wish stays one wherever it is to come true", [
  ["SMT", "Hoàn thành kho lạnh số 1 trước 30/06/2027"],
  ["..T", "Trở thành nhà cung cấp số 1 vào năm 2028"],
  ["...", "Nâng cao chất lượng phục vụ tại siêu thị Lotte"],
  ["SM.", "Đạt danh hiệu nhà cung cấp xanh của AEON"],
  ["SM.", "Duy trì và đạt chuẩn kho lạnh GDP"],
  ["SM.", "Gọi 40 đại lý, bắt đầu từ thứ hai tuần sau"],
  ["...", "Xây dựng bộ máy tinh gọn, hiệu lực"],
]);

meets("better than now, whatever that is; wishes in a row", [
  ["...", "Visit Lotte stores more"],
  ["..T", "Năm nay phải chăm sóc WinMart tốt hơn"],
  ["...", "Expand our range, enhance our shelves and boost our loyalty"],
  ["...", "Hoàn thành tốt nhiệm vụ được giao"],
]);
