/** What an objective does. English in the base form; -s, -ing and -ed are derived (irregular pasts are in objective.ts). */
import type { WordList } from "./words";

/** Moves a metric up or down, or holds it: specific as soon as it says which metric, and where. */
export const direction: WordList = {
  en: `increase, grow, raise, lift, boost, reduce, decrease, cut, lower, shrink, expand, extend, double, triple,
    quadruple, halve, limit, cap, minimize, minimise, maximize, maximise, accelerate, shorten,
    end, eliminate, eradicate, stop, prevent, scale, drop, lose, gain, widen, restore, recover, curb, curtail, diminish, lessen,
    lengthen, narrow, slow, slow down, speed up, scale back, scale down, cut back, cut back on, cut down, cut down on, treble, suppress, enlarge, ease, swell, deplete, trim, slash`,
  vi: `mở rộng, tăng, tăng thêm, tăng gấp, tăng gấp đôi, tăng gấp hai, tăng gấp ba, tăng gấp bốn, nâng, nâng lên, giảm, giảm bớt, giảm thiểu, cắt giảm, hạ, hạ thấp, kéo giảm, kéo xuống, thu hẹp, gia tăng,
    rút ngắn, hạn chế, chấm dứt, loại bỏ, xóa bỏ, nhân đôi, tăng tốc, phục hồi,
    khống chế, kiểm soát, bù đắp, tiết kiệm, tối đa hóa, tối thiểu hóa`,
};

/** Promises movement without saying which: alone it is not specific. */
export const vague: WordList = {
  en: `improve, enhance, strengthen, support, promote, foster, encourage, optimize, optimise, leverage, become, build,
    develop, drive, focus, focus on, streamline, empower, enable, ensure, help, make, transform, advance, deepen, delight,
    inspire, evolve, understand, know, learn, explore, embrace, cultivate, nurture, champion, facilitate,
    modernize, modernise, professionalize, raise awareness, work on, work towards, strive, lead, continue,
    dominate, establish, reinforce, solidify, revamp, upgrade, refine, elevate, tackle, address, take, consolidate,
    stimulate, push, maintain, keep, hold, preserve, sustain, uphold, simplify, standardize, standardise, get better, do better, engage with, collaborate, coordinate, communicate, cooperate, work with, partner with, partner, provide, align, unlock, innovate, scale up,
    diversify, broaden, reimagine, rethink, revitalise, revitalize, energise, energize, harmonise, harmonize,
    rationalise, rationalize, mature, professionalise, invigorate, connect with, excel, thrive,
    win hearts, uplift, amplify, bolster, boost morale, improve on, fortify, galvanise, galvanize, master,
    reshape, unite, welcome, care for, look after, provide excellent,     nourish, kickstart, jumpstart, double down, double down on,     bring joy, get people, get everyone, sharpen, mobilise, mobilize,
    make it easier, make it easy, accomplish, advocate, aid, allow, assist, assure, augment, bring about, captivate, care about, cater,
    celebrate diversity, collaborate with, compete, contribute to, convey, democratise, democratize, demystify, embody, emphasise,
    emphasize, emulate, enjoy, enrich lives, entice, entrench, envision, excite, express, give people, grow into, grow up, harness the power,
    humanise, humanize, ignite, imagine, impress, instil, instill, intensify, interact, internationalise, internationalize, involve, liven up,
    mature into, motivate, navigate, normalise, normalize, outdo, outpace, outperform, overcome, persuade, work together, demonstrate, participate in, perfect, persevere, pioneer,
    prevail, prioritise, prioritize, propel, prosper, pursue, realise, realize, reassure, reflect, regenerate, reignite, reinvent,
    rejuvenate, relate, rely, remain, represent, respect, revive, satisfy, seek, serve, soften, spark, spearhead, spur,
    stand out, stay, step up, level up, shape up, team up, free up, get into, dig into, position ourselves, position itself, survive, succeed, surround, tend, think big, think like, unleash, value, venture`,
  vi: `ứng dụng công nghệ, ứng dụng công nghệ thông tin, ứng dụng khoa học, ứng dụng ai, ứng dụng chuyển đổi số, chuẩn bị cho, đẩy nhanh, đẩy nhanh tiến độ, đẩy nhanh quá trình, sáng tạo, nghĩ về, suy nghĩ về, đẩy mạnh, tăng cường, phối hợp, hợp tác, đồng hành, duy trì, giữ, giữ vững, giữ nguyên, giữ gìn, bảo tồn, tham gia, cải thiện, nâng cao, hỗ trợ, tối ưu, tối ưu hóa, phát triển, phát huy, thúc đẩy, trở thành,
    củng cố, hoàn thiện, chú trọng, tập trung, quan tâm, chăm sóc, xây dựng, tạo, tạo nên, tạo ra, tạo dựng, mang lại,
    đem lại, đem đến, mang đến, khẳng định, đổi mới, hướng dẫn, giúp, nỗ lực, cố gắng, tận dụng, khai thác, đa dạng hóa,
    hiện đại hóa, chuẩn hóa, tiêu chuẩn hóa, chuyên nghiệp hóa, bảo đảm, đảm bảo, góp phần, làm tốt, hoàn thành tốt, hoàn thành xuất sắc, hoàn thành thắng lợi, tổ chức tốt, triển khai tốt, quản lý tốt, vận hành tốt, phục vụ tốt, kiểm soát tốt, chuẩn bị tốt, phối hợp tốt, chăm sóc tốt, chăm lo tốt, học tốt, tiếp đà, giữ đà, lấy lại đà, làm mới, vươn lên, vươn ra, vươn tầm,
    dẫn đầu, làm chủ, siết chặt, gắn kết, lan tỏa, bứt phá, nuôi dưỡng, kích thích, khuyến khích, vận động,
    phòng ngừa, phòng chống, phòng tránh, ngăn chặn, ngăn ngừa, đẩy lùi, kiềm chế, kìm hãm, bình ổn, cải cách, cải tiến, cải tổ, chỉnh đốn, chấn chỉnh,
    chỉnh trang, khắc phục, tinh giản, tinh gọn, tối giản, liên kết, liên doanh, hợp lực, chung tay, bắt tay, động viên, khích lệ, cổ vũ, tôn vinh, ủng hộ,
    tuân thủ, chấp hành, thực thi, lan truyền, khởi nghiệp, khởi xướng, chinh phục, thâm nhập, tiếp thu, kế thừa, gây dựng, định hình, hình thành, hội nhập, tự chủ,
    công nghiệp hóa, cơ giới hóa, đô thị hóa, xã hội hóa, thương mại hóa, nội địa hóa, quốc tế hóa, địa phương hóa, cá nhân hóa, lành mạnh hóa, minh bạch hóa,
    vun đắp, thắt chặt, thắp sáng, truyền cảm hứng, khơi dậy, phấn chấn, quy tụ, khám phá, hướng nghiệp, bồi đắp, nâng đỡ, phục hưng, chăm lo, chăm chút, gìn giữ, sẻ chia,
    trau dồi, hoàn chỉnh, tiên phong, đón đầu, đồng bộ, chạm tới trái tim, vươn xa, bứt tốc, cống hiến, sống, trải nghiệm, tận hưởng, lắng nghe, tôn trọng, cân bằng, đoàn kết, thương yêu, yêu thương, giúp đỡ, nuôi dạy, tạo điều kiện, tạo động lực, gắn bó, bám sát, nắm bắt,
    thấu hiểu, hiểu, hiểu rõ, làm quen, tiết giảm, sẵn sàng, vượt qua, dung hòa, dẫn dắt, học hỏi, tự học, tự tin, thích ứng, đáp ứng, thỏa mãn, làm hài lòng, chuyên môn hóa, mở mang, rèn, tu dưỡng, vun vén,
    giữ chân, khai phóng, nghĩ, suy nghĩ, ngẫm nghĩ, tĩnh tâm, tích lũy, tôi luyện, hun đúc, vững bước,
    ổn định, tiếp tục, thực hiện tốt, tháo gỡ, giải quyết, nâng tầm, chuyển đổi, định vị, thay đổi, học, học tập, rèn luyện`,
};

/** Arrives at a number or wins something countable. */
export const reach: WordList = {
  en: `achieve, reach, hit, attain, meet, exceed, surpass, generate, secure, get, earn, make, close, book, sell, source,
    acquire, find, recruit, hire, onboard, sign up, convert, retain, add, open, save, raise, deliver, produce, gain,
    bring, bring in, attract, collect, obtain, have, score, accept, renew, ship, invest, spend, contribute,
    land, capture, place, list, train, certify, interview, contact, call, visit, reply, respond, resolve, answer,
    reach out, participate, donate, plant, vaccinate, graduate, save up, pay, pay off, lose, run, walk, read, write, drink`,
  vi: `đạt, đạt được, đạt mức, chạm, chạm mốc, cán mốc, vượt, vượt mốc, thu, thu về, thu hút, tuyển, tuyển thêm, tuyển dụng, bán, bán được,
    mở, mở mới, mở thêm, ký, ký mới, chốt, có, có được, có thêm, đón, đào tạo, chiếm, chiếm lĩnh, chiếm giữ, xuất khẩu, sản xuất,
    tiêu thụ, cung cấp, phủ, bao phủ, thêm, tiếp cận, phục vụ, xử lý, lắp đặt, trồng, huy động, giải ngân, chi, đầu tư,
    đóng góp, nộp, kết nối, hút, giành, kiếm, kiếm được, tìm, tìm được, tìm kiếm, thành lập, cấp, tặng, giao, hỗ trợ được,
    đưa, đẩy, về đích, sở hữu, vận chuyển, chuyên chở, khai trương, nhân rộng, quyên góp, quyên, quyên tiền`,
};

/** Ends in something that is there or is not: its completion can be checked yes or no. */
export const complete: WordList = {
  en: `launch, deploy, deliver, complete, finish, finalize, finalise, sign, publish, implement, document, release, install,
    integrate, migrate, roll out, set up, hire, appoint, submit, ship, open, close, file, certify, enroll, enrol, register,
    introduce, build out, stand up, go live, clear, clear out, sunset, retire, decommission, replace, move, relocate, write,
    draft, approve, ratify, obtain, pass, win, select, choose, onboard, list, test, pilot, automate, configure, enable, present,
    define, design, create, produce, develop, host, hold, organize, organise, engage, negotiate, agree, renew, conclude,
    acquire, merge, renovate, construct, upgrade, convert, switch, transition, post, send, prepare, set, get certified,
    graduate, run, put in place, bring in, found, shut, stop, discontinue, ban, abolish, rename, equip, deprecate, refactor, rewrite, digitize, digitise, validate, verify, benchmark, prototype, compile, translate, announce, allocate, assign, audit, award, backfill, bundle, calibrate, catalog, centralize, clean up, commission, consolidate into, customize, demo, embed, export, extract, fill, film, fund, import, incorporate, initiate, inspect, issue, label, license, link, patch, phase out, procure, provision, purchase, buy, rebrand, reconcile, redesign, refresh, relaunch, remodel, rent, reorganize, repair, request, restructure, revise, screen, settle, split, sponsor, staff, subscribe, summarize, survey, sync, tag, terminate, trial, unify, upload, volunteer, come up with, put together, pull together, sort out, send out, get rid of, bring on, open up, fill in, hand in, map out, lock in, buy out, sell off, finish off, close out, kick off, set out, hand over, put up, sign off, close down, shut down, go to market, list in, build and launch, give, start, enter, transfer, record, map, review, update, add`,
  vi: `có mặt, góp mặt, lên kệ, tung ra, trình làng, cho ra mắt, cho ra đời, hoàn thành, hoàn tất, xong, đi vào hoạt động, đi vào vận hành, đi vào khai thác, đi vào sử dụng, đi vào sản xuất, học xong, đọc xong, viết xong, làm xong, ra mắt, triển khai, ký, ký kết, khai trương, khánh thành, bàn giao, ban hành, phê duyệt, công bố,
    đưa vào, đưa vào hoạt động, đưa vào sử dụng, đưa vào vận hành, đưa ra, áp dụng, lắp đặt, niêm yết, khởi công, khởi động,
    vận hành, cổ phần hóa, thoái vốn, thông xe, nghiệm thu, nộp, xuất bản, phát hành, tổ chức, thành lập, thiết lập, soạn,
    viết, lập, thử nghiệm, chạy thử, chuyển, thay thế, di dời, tích hợp, cải tạo, nâng cấp, xây mới, sửa chữa, mua, thuê, đàm phán xong, phủ hàng, đăng, dán, kiểm kê, thanh lý, cài đặt, kích hoạt, số hóa, tự động hóa, điện tử hóa, đồng bộ hóa, điều chỉnh, treo, bố trí, tái cấu trúc, xây, xây xong, giành, vô địch, đoạt, thi đỗ, đỗ,
    đậu, tốt nghiệp, lấy chứng chỉ, chạy pilot, listing, thiết kế, trình, trình bày, thực hiện, đóng cửa, mua lại, sáp nhập,
    ngừng, dừng, bãi bỏ, xóa sổ, chốt, thông qua, cập nhật, đăng ký, gửi, phổ cập, xóa, đưa lên kệ, trưng bày, báo cáo, nhập, mở bán, mở, mở thêm, ký mới, thông báo`,
};

/** It comes about or it does not: after "dự kiến" a forecast, where "dự kiến mở 40 cửa hàng" is a plan. */
export const happening: WordList = {
  en: "",
  vi: `hoàn thành, hoàn tất, xong, đạt, đạt được, đạt mức, chạm, chạm mốc, cán mốc, vượt, vượt mốc, thu, thu về, có, có được,
    có thêm, đón, chiếm, tiêu thụ, giảm, tăng, đóng góp, nộp, thực hiện, đi vào, đi vào hoạt động, diễn ra, kéo dài`,
};

/** Befalls somebody: "it would lose 300 shops" is no plan. */
export const losing: WordList = { en: "lose, drop, shrink, remain, understand, know, reflect", vi: "" };

/** After a bare period, what there was in it. */
export const resulting: WordList = {
  en: "",
  vi: "có, có được, bán được, thu được, đạt được, tuyển được, mở được, đón được, ký được, kiếm được",
};

/** Makes a thing: vague about a culture, definite about a dashboard. */
export const making: WordList = {
  en: "build, develop, create, produce, establish, design, provide, have",
  vi: "xây dựng, phát triển, tạo, tạo ra, tạo dựng, làm, thiết lập, hoàn thiện",
};

/** Vague, unless it says what everyone is to do. */
export const ensuring: WordList = { en: "ensure, make sure, see to it that", vi: "đảm bảo, bảo đảm" };

/** Work that is done, whose result is not said: a task is not an outcome. */
export const task: WordList = {
  en: `conduct, perform, run, attend, hold, host, organize, organise, plan, prepare, manage, monitor, track, discuss, talk, talk to, figure out, work out, find out, ask, meet with, research, analyze, analyse, investigate, evaluate, assess, review, identify,
    follow up, train, coach, execute, distribute, educate, share, schedule, participate, visit, interview, survey, create, write,
    show, report, study, practice, practise, exercise, journal, use, give, offer, start, begin, turn off, go, eat, apply,
    work, propose, suggest, consider, decide, gather, measure, form, speak, combat, fight,
    protect, provide, cook, call, try, look, check, remove, fix, solve, repair, teach, play, sleep, join, compare, consult, invite, mentor, pitch, present to, recommend, search, support with, test, observe, record, log, watch, listen, help with, negotiate, negotiate with`,
  vi: `thực hiện, tổ chức, dành, họp, rà soát, theo dõi, giám sát, trao đổi, nghiên cứu, phân tích, khảo sát, đánh giá,
    kiểm tra, lập kế hoạch, chuẩn bị, tham gia, gặp, thảo luận, làm việc, đào tạo, huấn luyện, quản lý, chia sẻ, tuyên truyền,
    xác định, báo cáo, thăm, chạy, làm, đi, tìm hiểu, ghi, ghi chép, đọc, tập, tập thể dục, ăn, ngủ, uống, chạy bộ, quyên góp,
    quyên tiền, quyên, lên kế hoạch, đề xuất, kết nối, mời, dùng, sử dụng, giải thích, trình bày, phân biệt, bắt đầu, phục vụ,
    điều phối, ghé thăm, ghé, đến thăm, giao hàng, giao, bổ sung, sắp xếp, dán, phát mẫu, phát, gắn, kiểm đếm, nhắc, hướng dẫn, chạy thử, đo, đo lường, lấy, trưng bày, giới thiệu, bảo vệ, chống, tìm, nói, luyện, luyện tập, ôn, ôn tập, chọn, lựa chọn, đàm phán, thương lượng, thuyết phục, tư vấn, trả lời, gọi, gọi điện, quảng bá, quảng cáo, truyền thông, liên lạc, liên hệ, tiếp xúc, bàn bạc, thương thảo, hội đàm, hỏi, thống kê, điều tra, so sánh, dạy, dạy học, giảng dạy, chăn nuôi, nghe, xem, buôn bán, đôn đốc, kêu gọi, vận động, tiếp thị, ghi nhận, tổng hợp, thu thập, tra cứu`,
};

/** Goes on: nobody can say that it is finished. */
export const ongoing: WordList = {
  en: "use, practice, practise, study, play, monitor, track, watch, observe, listen, speak, protect, fight, combat, sleep",
  vi: "dùng, sử dụng, luyện, luyện tập, tập, ôn, ôn tập, theo dõi, giám sát, chống, bảo vệ",
};

/** Says by itself what is done, without an object: specific as it stands. */
export const activity: WordList = {
  en: "run, jog, walk, swim, cycle, exercise, work out, meditate, journal, read, cook, go running, go to the gym, practice yoga, stretch",
  vi: "chạy bộ, đi bộ, bơi, đạp xe, tập thể dục, tập gym, thiền, đọc sách, viết nhật ký, tập yoga, nấu ăn, đá bóng, chơi bóng đá, chơi bóng rổ, chơi bóng chuyền, chơi cầu lông, chơi quần vợt, đánh cầu lông, chơi thể thao, tập thể thao",
};

/** Done with one person after another: how many says enough. */
export const encounter: WordList = {
  en: "interview, call, phone, email, visit, contact, meet, meet with, survey, coach, mentor, train, vaccinate, invite, audit, inspect, screen",
  vi: "",
};

/** Takes on somebody: whoever it is, the post is named. */
export const hiring: WordList = {
  en: "hire, recruit, appoint, onboard, backfill",
  vi: "tuyển, tuyển dụng, tuyển thêm",
};

/** Sets money or time aside: what for is what is to be done. */
export const spending: WordList = {
  en: "",
  vi: "đầu tư, chi, tiết kiệm, dành, dành dụm, tích góp, rót vốn, góp vốn, bỏ ra, huy động, trích, vay, vay vốn, phân bổ, quyên góp, gây quỹ, giải ngân",
};

/** Brings a company about: there it is no "business" in general. */
export const founding: WordList = {
  en: "",
  vi: "thành lập, sáng lập, lập, tách, mua lại, thâu tóm, sáp nhập",
};

/** Which way a metric is to go. */
export const rising: WordList = {
  en: "increase, grow, raise, lift, boost, expand, extend, double, triple, quadruple, maximize, maximise, accelerate, scale, gain, widen, improve, enhance, strengthen, achieve, reach, hit, attain",
  vi: "tăng, tăng thêm, tăng gấp, tăng gấp đôi, tăng gấp hai, tăng gấp ba, tăng gấp bốn, nâng, nâng lên, gia tăng, nhân đôi, cải thiện, nâng cao, tăng trưởng, đẩy mạnh, tăng cường, đạt, đạt được, mở rộng",
};
export const falling: WordList = {
  en: "reduce, decrease, cut, lower, shrink, halve, limit, cap, minimize, minimise, shorten, eliminate, drop, lose",
  vi: "giảm, giảm bớt, giảm thiểu, cắt giảm, hạ, kéo giảm, thu hẹp, rút ngắn, hạn chế, khống chế, tiết kiệm",
};
/** Keeps it where it stands. */
export const holding: WordList = {
  en: "maintain, keep, hold, preserve, sustain, uphold",
  vi: "duy trì, giữ, giữ vững, giữ nguyên, ổn định",
};
