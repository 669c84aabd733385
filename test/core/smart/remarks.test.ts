import { meets } from "./verdicts";

meets("a remark about a goal, its figure and all", [
  ["...", "Mục tiêu tăng sell-out 12% là thách thức lớn"],
  ["...", "Mục tiêu của đội MT năm nay gặp nhiều khó khăn"],
  ["...", "Việc đặt mục tiêu quá cao làm đội bán hàng nản lòng"],
  ["...", "Mục tiêu giảm hàng hủy đã rõ, nhưng số liệu còn thiếu"],
  ["...", "The target of 15% is too high"],
  ["...", "A sales team could aim for 40 coolers"],
  ["...", "Khách hàng mục tiêu của nhãn hàng là phụ nữ từ 25 đến 40 tuổi"],
]);
