import { judge } from "../../../src/core/smart/judge";
import { meets } from "./verdicts";

test("the year of a contract is no count of contracts", () => {
  const evidenceOf = (objective: string) =>
    judge(objective).verdicts.M.evidence.map(({ start, end }) => objective.slice(start, end));
  expect(evidenceOf("Sign the 2027 JBP with AEON by 15 December")).toEqual(["Sign", "JBP"]);
  expect(evidenceOf("Sign the 2027 contracts with AEON by 15 December")).not.toContain("2027");
  expect(evidenceOf("Reach the 2000 stores of the south")).toEqual(["2000"]);
  expect(evidenceOf("Reach 2027 stores in the south")).toEqual(["2027"]);
});

meets("grams are an amount, generations of a network are none", [
  ["SMT", "Reduce the sugar in our bottled tea by 5g by June 2027"],
  ["SM.", "Giảm muối trong mì ly từ 7g xuống 5g"],
  ["...", "Tiên phong trong 6G"],
]);

meets("a number that is part of a name or says how long a plan runs is no target", [
  ["...", "Khôi phục niềm tin của khách sau dịch COVID-19"],
  ["...", "Nâng cao hình ảnh đội máy bay chở hàng tươi sống"],
  [".M.", "Nâng doanh số lên bảy lần"],
  ["...", "Hoàn thành tốt kế hoạch 5 năm"],
  [".MT", "Achieve annual sales of $1 million, split between H1 and H2 of 2027"],
]);

meets("able to do it, or thought about: nobody can check it yet", [
  ["S.T", "Learn how to read the Nielsen panel by June"],
  ["S..", "Consider a second endcap at GO! Đà Nẵng"],
]);

meets("quantities without a figure of their own, and a yearly rate", [
  [".M.", "Chúng tôi muốn có doanh số triệu đô"],
  ["SMT", "Tăng sell-out tại Lotte gấp rưỡi trong quý 3"],
  ["SMT", "Kho sữa ở Long An đặt mục tiêu đến năm 2030 trung hòa carbon"],
  ["SM.", "Phấn đấu sell-out tại GO! tăng bình quân từ 6%/năm"],
  ["S..", "Nâng OSA tại Lotte từ 91%"],
]);

meets("an order of years", [
  [".MT", "Achieve first year sales of 12 million"],
  ["SM.", "Raise repeat purchase of first-year shoppers at Guardian to 40%"],
]);

meets("numbers that are no target", [
  ["S..", "Giảm số lần giao trễ kéo dài hơn 45 phút tại kho Lotte"],
  ["..T", "Build on our ISO 9001 culture by 2028"],
  ["S..", "Giảm hàng trả về tuyến 3 tại kho Lotte"],
  ["S..", "Reduce returns on route 3 at the Lotte depot"],
  ["S..", "Reduce returns of formula for children aged 1 to 3 years at Con Cưng"],
]);

meets("from the one to the other is a span, not where it stands today", [
  ["SM.", "Phấn đấu giảm khiếu nại giao hàng từ 5%-10% tại kho Bình Dương"],
  [".M.", "Tổng doanh thu đạt từ 80 – 95 tỷ đồng"],
  [".M.", "Doanh thu thuần đạt 80 tỷ đồng"],
  ["...", "Số điểm bán tính đến tháng 6 là 558, tăng thêm 25 điểm so với đầu năm"],
]);

meets("a share of what was done, a level", [
  ["SM.", "80% of planned visits use the new checklist"],
  ["SMT", "Tops chiller penetration at 30% within 6 months"],
]);

meets("several of them are never done; a length is what is to be done; brands and leagues count nothing", [
  ["...", "Triển khai thêm nhiều dự án"],
  ["SM.", "100% giám sát GS25 hoàn thành 20 giờ đào tạo"],
  ["...", "Đưa 1989Coffee trở thành thương hiệu hàng đầu Việt Nam"],
  ["..T", "Strengthen our standing before the Formula 1 weekend this year"],
]);

meets("words that hold a number, a unit or a sum: năm in Đông Nam Á, đồng in cộng đồng, hàng in hàng trăm", [
  ["...", "Trở thành cộng đồng mẹ và bé thân thiện của Đông Nam Á"],
  ["...", "Đồng hành cùng hàng trăm đại lý"],
  ["SM.", "Giảm 20% lỗi vi phạm trưng bày tại GO!"],
  ["SMT", "Tăng doanh số sữa học đường tại 40 trường tiểu học ở Quảng Nam lên 8 tỷ trong năm 2027"],
]);

meets("one at a time, work with its end, a thing that is ready; training staff is no course", [
  ["SM.", "Write a price note each month"],
  [".MT", "I want to finish my paperwork by the end of June"],
  ["SM.", "Have the shelf photos of Lotte ready"],
  ["S..", "Increase tea sales at Lotte by training staff"],
]);

meets("many of them without a figure have no end; a company that is founded has", [
  ["S..", "Giới thiệu thêm các mẫu bao bì mới tại Lotte"],
  ["SMT", "Giới thiệu các mẫu bao bì mới tại Lotte trước tháng 6"],
  ["S..", "Đọc thêm sách về trà ô long"],
  ["SM.", "Thành lập công ty con tại Lào"],
]);

meets("an open end, and a generation of networks", [
  ["SM.", "Phấn đấu kênh trực tuyến của Lotte chiếm từ 20% doanh thu trở lên"],
  ["..T", "Tiên phong trong 6G trong quý 3"],
]);

meets("once a week: counted", [["SM.", "Call the Lotte buyer once a week"]]);

meets("one of them each time", [["SM.", "Cook one new tea recipe every week"]]);

meets("what is only praised, and how many nobody can say", [
  ["...", "Hire skilled, motivated staff"],
  ["...", "Build sustainable ordering model"],
  ["...", "Attend some tastings"],
  ["...", "Develop routines"],
  ["SM.", "Build an ordering model for GS25"],
]);

meets("what is gone at last, what is read through, and what is done so often for so long", [
  ["SM.", "Eliminate all paper labels at Lotte"],
  ["SM.", "Read the book Tea and Shelves"],
  ["SM.", "Read through the Lotte manual"],
  ["SMT", "Call your GS25 buyer every Friday for six months"],
]);

meets("told as if it were so, with no more to be checked for it", [
  ["S.T", "By 2028, the Huế depot network is improved"],
  ["SMT", "By 2028, the Huế depot is launched"],
]);
