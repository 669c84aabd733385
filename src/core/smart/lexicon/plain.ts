/** Words that carry no scope: articles, pronouns, conjunctions, praise. A word in none of the lists counts as a name. */
import type { WordList } from "./words";

/** Opens an object: the unknown word before it, at the start of an English sentence, is its verb ("Rename the …"). */
export const determiner: WordList = {
  en: "the, a, an, our, my, their, all, each, every, new, at least, up to, more, any, this, these, both, one, with, and, existing, additional",
  vi: "",
};

/** Opens a noun: the word after it is no verb ("the pilot"). */
export const owned: WordList = {
  en: "the, a, an, our, my, their, its, his, her, this, these, those, your, every, each, no, another, any, some",
  vi: "các, những",
};

/** Nouns that begin like a verb. */
export const compound: WordList = {
  en: "target market, target markets, target audience, target customer, target customers, target users, target user, target group, target groups, target segment, thought leaders, double dip, target price, target list, target account, target accounts",
  vi: `nợ phải trả, khoản phải trả, khoản phải thu, các khoản phải thu, các khoản phải trả, cung ứng, chuỗi cung ứng, cung cầu, nguồn cung, cung đường, ngành nghề, nghề nghiệp, giá mục tiêu, khách hàng mục tiêu, thị trường mục tiêu, đối tượng mục tiêu, nhóm mục tiêu, phân khúc mục tiêu, tiếng anh, tiếng việt, tiếng nhật, tiếng trung, tiếng hàn, tiếng pháp, tiếng đức, ngoại ngữ, giao diện, giao thức, giao hữu, lập trình, lập trình viên, học phần, học bạ, học bổng, tập tin, 
    báo giá, bán kính, bán thành phẩm, ghi chú, phát ngôn, thuê bao, tìm kiếm, ký tự, ký hiệu, ký ức, ký túc xá, ăn uống,
    nghiên cứu sinh, thu ngân, quầy thu ngân, cấp độ, cấp bậc, cấp ủy, cấp uỷ, tặng phẩm, đậu phụ, 
    chi bộ, chi nhánh, chi cục, chi đoàn, mở đầu, đưa tin, viết tắt, ôn đới, 
    gọi vốn, sinh viên, mua bán, chọn lọc, trình độ, trình tự, trình duyệt, trình đơn, trình độ học vấn,
    đăng ký kinh doanh, đăng nhập, phổ thông, sửa lỗi, ba miền, hai miền, ba bên, bốn phương, bốn mùa, năm châu,
    đồng ruộng, đồng phục, đồng tiền, đồng hồ, cánh đồng, đồng minh, tuần hoàn, kỳ hạn, chu kỳ, triệu phú, tỷ phú, tỷ số, ba mẹ, ba lô,
    hàng không, cảng hàng không, hàng hải, hàng xóm, hàng rào, không quân, điểm đến, địa điểm, điểm danh, điểm chuẩn, giá đỡ, cổ phần, phần thưởng, hạn mức,
    hạn hán, hạn mặn, đầu vào, đầu ra, đầu bếp, đầu mối, công vụ, tác vụ, học vụ, đại học, sau đại học, cao đẳng, trung học, trung học phổ thông,
    trung học cơ sở, tiểu học, mẫu giáo, vi phạm, vi sinh, vi mạch, vi khuẩn, vi rút, vi mô, tham nhũng, tham quan, ban quản lý, ban chỉ huy, ban tổ chức,
    ban ngành, ban quản trị, phòng ban, chi hội, trường học, công trường, quảng trường, hiện trường, trường quay, ca sĩ, ca nhạc, ca khúc, ca từ, ca cao,
    quốc ca, ca bệnh, ca nhiễm, ca mắc, quy chuẩn, hạng mục, thể thao, an ninh, chứng khoán, dệt may, da giày, năng lượng, năng lượng tái tạo,
    công nghệ thông tin, trí tuệ nhân tạo, bán dẫn, bảo hiểm xã hội, bảo hiểm y tế, điều dưỡng, thanh niên, trẻ em, người cao tuổi, người khuyết tật, du khách,
    nhà khoa học, nhà đầu tư, hợp tác xã, hộ kinh doanh, giờ học, giờ làm, ngày lễ, ngày nghỉ, ngày công, ngày hội, ban ngày, hội đồng nhân dân,
    đồng rúp, đồng yên, đồng euro, tuần dương, tuần lễ, sở hữu trí tuệ, mục lục, danh mục đầu tư, chin su, cổ phiếu, trái phiếu, công thương,
    khoa học, dự phòng, lưu động, chính xác, thủ công, thông điệp, phương tiện, mỹ phẩm, dược phẩm, thực phẩm, tài chính, công nghiệp, nông nghiệp, chuỗi giá trị, phát thải, khí thải, điện máy, điện thoại, điện thoại thông minh, máy bay, chuyến bay, đường bay, hãng bay, đội bay, tàu bay, vé máy bay`,
};

/** Without exception: whether it was done for all of them can be checked. */
export const universal: WordList = { en: "all, every, each, universal", vi: "tất cả, mọi, toàn bộ, từng" };

export const plain: WordList = {
  en: `a, an, the, and, or, but, able to, be able to, able, going to, of, to, in, on, at, for, with, without, from, by, as, into, onto, up, down, out, off, over, under, than, that, this, these, those, which,
    who, whose, it, its, itself, he, she, they, them, their, we, us, our, ours, i, me, my, mine, you, your, his, her, is, are, am, be, been, being, do, does, done, will, would,
    can, should, have, has, having, not, no, so, if, then, there, here, also, too, very, more, most, less, least, much, many, some, any, all, both, each, other, another, such,
    own, same, new, newer, better, good, great, strong, stronger, high, higher, highest, low, lower, big, bigger, large, larger, small, smaller, key, main, major, overall, total,
    global, general, strategic, important, efficient, effective, efficiently, effectively, significantly, substantially, dramatically, consistently, continuously, quickly,
    successfully, positive, sustainable, sustainably, innovative, quality, average, additional, extra, further, existing, current, future, possible, available, necessary, modern,
    transparent, transparency, clear, clearly, well, fully, across, through, between, among, within, per, via, about, around, along, like, just, only, even, still, yet, again,
    together, including, include, includes, based, related, due, ie, eg, etc, e.g, i.e, s, t, ll, re, m, d, ve, end, part, side, kind, type, set, lot, lots, bit, way, ways, order,
    hopes, plans, wants, what, where, when, while, during, throughout, toward, towards, against, because, up to, as well as, as well, ourselves, myself, themselves, going,
    annual, monthly, weekly, quarterly, daily, yearly, net, gross, mobile first, first, customer first, digital, excellent, excellence, numbers, awesome, happy, happier, healthy,
    let, lets, actually, really, personally, one another, ones, sure, fairly, roughly, truly, ever, never,
    always, often, sometimes, now, later, today s, tomorrow s, both of, per cent, active, smooth, smoothly, timely,
    financial, nonfinancial, stable, robust, sound, solid, operational, organizational, organisational, corporate,
    highly qualified, well qualified, suitably qualified, skilled, motivated, talented, competent, capable, intelligent, hardworking, enthusiastic, passionate, dedicated, competitive, equitable, rigorous, ongoing, compelling, attractive, productive, impactful, lasting, trusted, trustworthy,
    engaging, inspiring, inclusive, diverse, resilient, agile, easy, easier, simple, simpler, smarter, proper, authentic,
    dynamic, vibrant, thriving, coherent, holistic, balanced,
    on demand, day in day out, accordingly, respectively, e,
    lost time, paying, planned, expected, projected, estimated, forecasted, combined, divided, split, spread, voluntary, involuntary, approximate`,
  vi: `nhỏ và vừa, vừa và nhỏ, vừa phải, vừa đủ, vừa túi tiền, vừa sức, cỡ vừa, tầm vừa, rõ rệt, rõ nét, đáng kể, vượt trội, đột phá, khung, theo đó, không gì khác, là, của, và, hoặc, hay, các, những, một, cho, với, ở, tại, trong, ngoài, trên, dưới, về, từ, đến, tới, vào, ra, lên, xuống, bằng, theo, do, bởi, để, nhằm, thì, mà, nên, nhưng,
    cũng, đều, vẫn, còn, đang, sẽ, được, bị, có, không, chưa, rất, hơn, nhất, khá, quá, lại, thêm, nữa, này, đó, kia, đây, ấy, nào, mọi, mỗi, từng, cả, toàn, toàn bộ, tất cả, tổng,
    chung, riêng, mới, tốt, tốt hơn, cao, cao hơn, thấp, lớn, nhỏ, nhiều, ít, mạnh, mạnh mẽ, vững, bền vững, hiệu quả hơn, hiện đại, chuyên nghiệp, tích cực, tối đa, tối thiểu,
    liên tục, nhanh, nhanh chóng, toàn diện, đồng bộ, tốt nhất, chủ động, chúng tôi, chúng ta, hai bên, cả hai, cả hai bên, đôi bên, tôi, mình, họ, nó, ta, em, cô, anh, chị, ông, bà, việc, sự, cái, con, chiếc, khi,
    như, cùng, cùng với, đồng thời, ngoài ra, trong đó, bao gồm, gồm, qua, sau, trước, giữa, đối với, liên quan, trung bình, bình quân, khoảng, gần, mức, đạt, đặt, ước, số, phần, điểm,
    người, dứt điểm, hoàn toàn, thật, thật sự, nhau, đi, làm, vì, nếu, hoành tráng, quan trọng, chính, chủ yếu, cụ thể, rõ ràng, phù hợp, cần thiết, ròng, gộp, thuần, phó, chủ tịch, cho biết, giai đoạn,
    lần lượt, tương ứng, tức, đề ra, đặt ra, linh hoạt, điều hành linh hoạt, quyết liệt, kỷ lục, còn thiếu, còn lại, còn yếu, còn tồn tại, còn tồn đọng, còn hạn chế, còn trống,
    nghiêm túc, nghiêm, nghiêm chỉnh, chặt chẽ, kịp thời, đầy đủ, thường xuyên, sâu rộng, rộng rãi, triệt để, có hiệu quả,
    sâu sát, hài hòa, lành mạnh, trong sạch, mạnh hơn, nhiều hơn, từng bước, hơn nữa, ngày càng, luôn, luôn luôn, thực sự, bản, tiến tới, vài, một vài,
    một số, đa số, phần lớn, hầu hết, khác, cùng lúc, trước mắt, đầu tiên, cuối cùng,
    hợp nhất, trước thuế, sau thuế, như sau, năm qua, song song, song song với, song song đó, bên cạnh, bên cạnh đó, mặt khác,
    đầy, đầy tham vọng, nhiều tham vọng, nhất là, đặc biệt là, địa bàn, trên địa bàn, chia, tương tác, sáp nhập, mua bán sáp nhập, dịch, dịch bệnh, đại dịch,
    đồng đều, đồng nhất, đồng thuận, đồng lòng, đồng tình, đồng ý, tương đồng, nổi tiếng, có tiếng, quý giá, quý báu, quý hiếm, cao quý, kỳ diệu,
    một cách, một phần, một mình, một bên, không ngừng, không ngừng nghỉ, không những, trọng điểm, hàng loạt, hàng triệu, hàng nghìn, hàng ngàn, hàng trăm, hàng chục,
    hàng tỷ, ngày nay, xưa nay, sau cùng, trước tiên, trước hết, bây giờ, cao điểm, ban đầu, mới mẻ, gần gũi, nhanh nhẹn, to lớn, rộng lớn, ngày đêm, vô hạn, hữu hạn,
    chi tiết, suy giảm, vượt khó, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, bí thư, phó bí thư, chủ tịch nước, chủ tịch quốc hội, phó chủ tịch, phó giám đốc, tổng thống,
    người phát ngôn, phát ngôn viên, đại diện, nhà sáng lập, cuối kỳ, đầu kỳ, cơ bản, về cơ bản`,
};
