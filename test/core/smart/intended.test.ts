import { meets } from "./verdicts";

meets("what is hoped for with a figure, and what an effort is headed for", [
  ["SMT", "Hãng hy vọng có thể bán được 2 triệu gói mì ly tại GS25 vào cuối năm 2027"],
  ["...", "Hy vọng thị trường khởi sắc"],
  ["SM.", "Công ty hướng đến việc đưa tỷ lệ bao bì tái chế của nước suối lên 75%"],
  ["SM.", "The bank has targeted a growth of 20 per cent in loans to retailers"],
]);

meets("what somebody intends, without a figure or a date", [
  ["SM.", "Trong thời gian tới, Winmart sẽ ra mắt quầy trà tại Cần Thơ"],
  ["S..", "Nhãn hàng dự kiến mở rộng kênh tạp hóa sang miền Trung"],
  ["S..", "Về dài hạn sẽ mở rộng tuyến xe buýt tới Đà Lạt"],
  ["..T", "Tôi muốn giỏi hơn trong quý 3"],
  ["..T", "Nhiệm vụ của chúng tôi trong quý 3 là củng cố thương hiệu"],
  ["..T", "Mục đích nhằm thúc đẩy thương hiệu trong quý 3"],
  ["S.T", "Để đạt mục tiêu này, sở sẽ mở rộng điểm bán tại Cần Thơ trước tháng 6/2027"],
  ["SMT", "Thiết lập mục tiêu mở ít nhất 4 quầy trà tại Lotte trong tháng 4"],
  ["SMT", "HĐQT Lotte vừa thống nhất kế hoạch 2027 với doanh thu 900 tỷ đồng"],
  [".M.", "Tăng trưởng doanh thu 12%"],
  ["..T", "Địa phương cũng đẩy mạnh thương hiệu nông sản trong quý 3"],
  ["..T", "Cùng với đó, cần cố gắng nhiều hơn trong quý 3"],
  ["..T", "Tôi muốn thành công trong quý 3"],
  ["SMT", "Ký thỏa thuận cung ứng với Lotte trong quý 3"],
  ["SMT", "Đội MT cần đạt 120% chỉ tiêu tại Big C trong tháng 11"],
  ["SMT", "FPT Retail sắp mở thêm 100 nhà thuốc trong quý này"],
  ["SM.", "Dành 2 tối mỗi tuần để chơi cầu lông"],
]);

meets("what is foretold of others, or only told", [
  ["...", "Giá sữa sẽ nhích lên trong quý 3"],
  ["...", "Việc mở quầy sẽ mất thời gian trong quý 3"],
  ["...", "Theo hiệp hội, các chuỗi sẽ đổi cách bày kệ trong quý 3"],
  ["...", "Lotte được xem là đầu tàu, dự kiến góp 30% doanh thu"],
  ["...", "Quầy này sẽ rất đông khách trong quý 3"],
  ["...", "Xu hướng mua trực tuyến sẽ tiếp tục tăng trong quý 3"],
  ["...", "Nhiều doanh nghiệp muốn đổi cách bày kệ trong quý 3"],
  ["...", "Lãi suất sẽ giảm vào cuối năm"],
  ["...", "Lotte từng muốn mua lại chuỗi này"],
  ["...", "Where do we want to be by June 2027?"],
]);

meets("what was said before of what lies ahead, and plans that name their figure or their road", [
  ["SMT", "Lotte đã tuyên bố sẽ có 40 quầy trà tại Huế vào cuối năm nay"],
  ["SMT", "Năm 2027, Lotte dự kiến lãi trước thuế 63 tỷ đồng"],
  ["SMT", "Theo lộ trình đến cuối năm 2027, toàn tỉnh có 40 quầy trà"],
  ["SM.", "Xuất bản cuốn sách về OKR"],
  ["SM.", "Tuyển thêm 2 giám sát bán hàng cho kênh GT"],
]);

meets("whose clause it is stands first, and who speaks for it may be named", [
  ["SM.", "Chuỗi nhà thuốc lớn nhất ngành dược sẽ khai trương 12 quầy tại Huế"],
  ["SMT", 'Năm 2027, "ông lớn" ngành sữa sẽ hoàn thành kho lạnh ở Long An'],
  ["SMT", "Theo ông Lê Minh, cuối năm nay Lotte sẽ mở bán trà lạnh tại Huế"],
  ["SM.", "Quầy trải nghiệm của Lotte sẽ có mặt tại Huế"],
  ["...", "Ngành dược sẽ mở rộng trong quý 3"],
]);

meets("what somebody goes on doing; what goes on by itself is told", [
  ["SMT", "Trong năm nay, Lotte tiếp tục mở thêm 12 quầy trà tại Huế"],
  ["S..", "Để giữ doanh thu, Điện Máy Xanh tiếp tục đẩy mạnh bán trả góp ở miền Tây"],
  ["...", "Giá sữa tiếp tục tăng trong quý 3"],
]);

meets("what is resolved, asked for or dreamt of, with the verb of it", [
  ["SMT", "Hai siêu thị nhất trí nâng doanh số trà tại Huế lên 9 tỷ đồng vào năm 2028"],
  ["SMT", "Ban giám đốc đã nhất trí mở 6 quầy trà tại Lotte trong năm 2027"],
  ["SM.", "Nhà sáng lập mong đưa 5 dòng trà lên kệ Lotte"],
  ["SM.", "Chuỗi còn dự định mở 4 quầy trà tại Đà Lạt"],
  ["...", "Mong năm nay cả nhà luôn vui"],
  ["...", "Nhiều chuỗi đặt ra chỉ tiêu rồi quên"],
]);

meets("what is to be done to a thing, by whoever has it", [
  ["SMT", "Số kệ trà tại Lotte sẽ được nâng từ 20 lên 40 trong quý 3"],
  ["...", "Kết quả sẽ được thông báo ở quầy"],
  ["...", "Khách hàng sẽ được tư vấn miễn phí"],
]);

meets("what the people of a sector do, where what comes about there is foretold", [
  ["SM.", "Ngành y tế sẽ tổ chức 12 lớp tập huấn tại Huế"],
  ["...", "Ngành trà sẽ phục hồi vào cuối năm"],
]);

meets("what somebody is told to do, what they will leave, and a deed with its figure and what it is for", [
  ["SM.", "Tỉnh yêu cầu các sở, siêu thị mở 20 quầy trà tại Huế"],
  ["SM.", "Lotte sẽ không mở quầy trà tại Huế"],
  ["SM.", "Nhà bán lẻ Nhật chi thêm 20 triệu USD để xây hai siêu thị tại Huế"],
  ["...", "Công ty đã chi 20 triệu USD để xây hai siêu thị tại Huế"],
  ["S.T", "Đến năm 2030, cơ bản không còn quầy tạm"],
  ["SMT", "Ba chuỗi nhỏ và vừa phải mở 12 quầy trà tại Huế trong quý 3"],
]);

meets("what somebody sets about with a verb of every day", [
  ["SMT", "Lên chức trưởng nhóm bán trà trong quý 3"],
  ["SMT", "Nhóm tự tin hoàn thành 40 kệ mẫu tại Huế trong quý 3"],
]);

meets("what points at something, gives an example or asks the reader", [
  ["...", "Đây là năm thứ ba công ty tăng trưởng 12%"],
  ["...", "Dưới đây là 5 bước đặt mục tiêu"],
  ["...", "Ví dụ: tăng doanh số trà 20%"],
  ["...", "Thay vì đặt mục tiêu mở 40 quầy, hãy mở 4 quầy tại Huế"],
  ["...", "Kết quả này vượt doanh số 3 tỷ đồng tại Huế"],
  ["SMT", "Con số này tại Huế sẽ đạt 3 tỷ đồng vào năm 2028"],
  ["...", "Tiêu thụ trà tại Huế vẫn chưa đạt 3 tỷ đồng"],
  ["...", "Ở 2 hội chợ gần nhất, Lotte bán 20 tấn trà"],
  ["...", "Tăng trưởng doanh thu phụ thuộc vào nhiều yếu tố"],
  ["...", "Bạn muốn mở mấy quầy trà trong năm 2027?"],
]);
