/** Signs that a sentence is an objective, and signs that it is something else: a result, a forecast, a question, advice. */
import type { WordList } from "./words";

/** Somebody sets out to do something. */
export const goal: WordList = {
  en: `aims to, aim to, aiming to, aims at, aim for, aims for, aiming for, plans to, plan to, planning to, planned to, hopes to, hope to,
    hoping to, intends to, intend to, seeks to, seek to, wants to, commits to, commit to, committed to, is committed to, committed itself to, committed themselves to, committed ourselves to, committed himself to, committed herself to, committed myself to, commit ourselves to, is focused on, are focused on, is focusing on, are focusing on, is concentrating on, are concentrating on, commits itself to,
    pledges to, pledged to, pledge to, has pledged to, is targeting, are targeting, targeting, has targeted, have targeted, strives to, strive to,  set a target of, set a goal of, sets a goal of, set a target to, target of, goal of, objective of,
    target is, target is to, ambition is, intends, intend, plan on, plans on, planning on, is planning, are planning, re planning, m planning, is confident of, are confident of, re confident of, is confident that, are confident that, resolve to, hope i can, hope we can, hope that i, hope that we, my resolution, our resolution,
    goal is to, goal is, goals are to, objective is to, objective is, aim is to, aim is, target has been set, target is set,
    target was set, goal would be to, goal will be to, is aimed at, are aimed at, intended to, eyes, eyeing, eyed, has set its sights on, sets its sights on, aspires to, is determined to,
    are determined to, s determined to, re determined to, m determined to, proposes to, resolved to, undertakes to, has undertaken to, agreed to, has agreed to, promises to, promised to,
    has promised to, endeavours to, endeavors to, in a bid to, goal this, goal for, target for, our goal, my goal, our target,
    my target, our objective, our aim, with a target, with the goal of, with the aim of, resolves to, vows to, vowed to,
    is looking to, are looking to, looking to, looks to, would like to, announced plans to, announces plans to, has announced plans to, unveiled plans to,
    has set itself, have set ourselves, is planning for, are planning for, has pledged, have pledged, it targets, we target, they target, company targets, group targets, firm targets, chain targets, retailer targets, which targets, and targets, also targets, now targets, sets itself, set itself, expect ourselves, mission is to, aspire to, aspired to, aspiring to, is on track to,
    are on track to, aim was to, goal was to, target was to, plan is to, plan was to, ambition is to, plans include, plans also include, plans call for, is hoping that, are hoping that, hopes that, is set to, are set to, is due to, are due to,
    hoping for, hopes for, hope for, decided to, has decided to, have decided to, decided that, has decided that, vowed that, has vowed that, has pledged that, has promised that,
    plan calls for, plan foresees, plan envisages, strategy calls for, strategy foresees, budget provides for, budget allows for, would love to, d love to, see ourselves, sees itself, is looking at, are looking at, re looking at, m looking at,
    is poised to, are poised to, is on course to, are on course to, is keen to, are keen to, is seeking to, are seeking to, is preparing to, are preparing to, is gearing up to, are gearing up to,
    is ready to, is working to, are working to, is trying to, are trying to, is bidding to, is pushing to, are pushing to, is about to, is aiming at, are aiming at, is eager to, are eager to,
    pledged that, pledges that, promises that, promised that, vows that, guided to, is guiding to, sets out to, has set out to, have set out to,
    has committed to, have committed to,
    it hoped to, they hoped to, it expected to, it wanted to, they wanted to, it aimed to, they aimed to, it intended to, they intended to, it hopes to, was planning to, were planning to, was aiming to, was looking to, was hoping to`,
  vi: `đặt mục tiêu, đặt ra mục tiêu, đề ra mục tiêu, đưa ra mục tiêu, đặt chỉ tiêu, đặt kế hoạch, đặt ra kế hoạch, đề ra kế hoạch, đưa ra kế hoạch, đưa ra chỉ tiêu, lên kế hoạch, nhắm đích, ngắm đích, nhắm mốc, nhắm mức, nhắm con số, đặt đích, đặt mốc, đặt cột mốc, đặt ra cột mốc, đặt kỳ vọng, đặt ra kỳ vọng, đặt tham vọng, đặt ra tham vọng, đặt ra chỉ tiêu, đề ra chỉ tiêu, lấy mục tiêu, nuôi tham vọng, ôm tham vọng, mang tham vọng, có tham vọng, ôm mộng, xác lập mục tiêu, ấn định mục tiêu,
    phấn đấu, nhắm tới, nhắm đến, nhắm mục tiêu, hướng tới, hướng đến, hướng tới việc, hướng đến việc, nhắm tới việc, nhắm đến việc, hướng tới mục tiêu, với mục tiêu, có mục tiêu, là mục tiêu, là một trong những mục tiêu, là một trong các mục tiêu, là mục tiêu lớn, là mục tiêu của, theo mục tiêu, thiết lập mục tiêu, thực hiện mục tiêu, xác định mục tiêu, xác định chỉ tiêu, mục tiêu là, mục tiêu chính là,
    mục tiêu của, mục tiêu đạt, mục tiêu tăng, mục tiêu giảm, mục tiêu mở, mục tiêu có, mục tiêu đưa, mục tiêu trở thành, kế hoạch là, chỉ tiêu là,
    cam kết, quyết tâm, tham vọng, đặt quyết tâm, dự định, có kế hoạch, đăng ký đạt, giao chỉ tiêu,
    sẽ ưu tiên, sẽ tập trung, sẽ tiếp tục, sẽ chú trọng, kiên quyết, đang tập trung, đang nỗ lực, đang đặt mục tiêu, đang hướng tới, đang phấn đấu, đang lên kế hoạch,
    đang có kế hoạch, cũng có kế hoạch, cũng có mục tiêu, cũng đặt mục tiêu, cũng đặt kế hoạch`,
};

/** The speaker's own promise. */
export const promise: WordList = {
  en: `we shall, i shall, i will, i'll, i ll, i am going to, i m going to, i want to, we want to, we will, we ll, we are going to, we re going to, our team will, my team will, i need to, we need to, i must, we must,
    i plan to, we plan to, i would like to, i d like to, we should, i should, i have to, we have to, must have`,
  vi: `tôi sẽ, chúng tôi sẽ, mình sẽ, em sẽ, chúng ta sẽ, con sẽ, tôi muốn, mình muốn, em muốn, chúng tôi muốn, tôi cần, tôi phải, chúng tôi cần, đội sẽ, team sẽ, nhóm sẽ, cả nhóm sẽ, nhóm mình sẽ, nhóm em sẽ, chúng em sẽ, bọn mình sẽ, tụi mình sẽ, lớp em sẽ, lớp mình sẽ, con muốn, chúng em muốn, chúng mình sẽ,
    mình cần, em cần, con cần, mình phải, em phải, con phải, chúng tôi phải, chúng ta phải, chúng ta cần, team mình sẽ, đội mình sẽ, shop sẽ, shop mình sẽ, bên em sẽ, bên mình sẽ, tôi quyết tâm, em quyết tâm, mình quyết tâm`,
};

/** About to do it. */
const readying =
  "tính, sắp, sắp sửa, chuẩn bị, có ý định, đang chuẩn bị, đang nghiên cứu, đang xúc tiến, đang tính, đang tìm cách, ấp ủ";

/** Also said of what merely ought to be or will be: an objective only with a figure or a date. */
export const intent: WordList = {
  en: `will, must, we want, we need, i want, i need, need to, needs to, shall, have to, has to, goal, target, targets, objective`,
  vi: `${readying}, hy vọng, hy vọng sẽ, sẽ, muốn, mong muốn, cần đạt, cần phải, cần, phải, quyết định, theo kế hoạch, theo lộ trình, theo đề án, theo quy hoạch, theo chiến lược, theo định hướng, theo phương án, mục tiêu, chỉ tiêu`,
};

/** What is intended, or a state that is wished for: "muốn giỏi tiếng Anh". */
export const wanting: WordList = { en: "", vi: "muốn, mong muốn, mong muốn sẽ, hy vọng" };

/** Whoever it is means to do what follows; said of a market or a price, it is foretold. */
export const intending: WordList = {
  en: "",
  vi: `${readying}, sẽ, ${wanting.vi}, hy vọng sẽ, dự kiến, dự kiến sẽ, dự tính, dự tính sẽ, quyết định, quyết định sẽ, cố gắng, nỗ lực, nỗ lực để, dự định, còn dự định, cũng dự định, phấn đấu, cam kết, quyết tâm, tham vọng, kiên quyết, nhắm tới, nhắm đến`,
};

/** Names an intention: "our plan is to …". */
export const aim: WordList = {
  en: "aim, aims, plan, plans, ambition, intention, intent, mission, focus, priority, next step, dream, resolution",
  vi: "mục tiêu cụ thể, mục tiêu chung, mục tiêu tổng quát, mục tiêu chính, mục tiêu lớn, mục tiêu trọng tâm, mục tiêu lớn nhất, mục tiêu cao nhất, tham vọng, chiến lược, chiến lược chính, nhiệm vụ, nhiệm vụ trọng tâm, trọng tâm, phương hướng, ưu tiên, ưu tiên hàng đầu, mục đích, sứ mệnh, quyết tâm, mong muốn, kỳ vọng, lộ trình, đích đến, đích nhắm, cái đích, cột mốc, định hướng, chủ trương, nguyện vọng, ước mơ, khát vọng",
};

/** What came of a goal. */
export const actual: WordList = {
  en: "in fact, in reality, actually reached, the actual, than forecast, than expected, than planned, than originally planned, than anticipated",
  vi: "nhưng chỉ, nhưng mới, nhưng không đạt, song chỉ, nhưng thực tế, trên thực tế, thực tế đạt, thực tế đạt được, thực tế chỉ đạt, thực hiện được",
};

/** Advice as often as an objective: only a date tells. */
export const ought: WordList = { en: "should, ought to", vi: "nên, yêu cầu" };

/** The subject of a statement: what follows is told, not asked for. */
export const subject: WordList = {
  en: "i, we, they, he, she, it, there, here, who, which",
  vi: "chúng tôi, chúng ta, tôi, họ, nó, quyết định này, nghị quyết này, kế hoạch này, văn bản này",
};

/** Spoken to a reader: advice. */
export const reader: WordList = {
  en: `you, your, yours, yourself, please, click the, click on, tap the, tap on, press the, hover over, scroll to, scroll down,
    note that, see the, refer to`,
  vi: "bạn, các bạn, của bạn, hãy, vui lòng, nhấn, nhấn vào, bấm, bấm vào, nhấp, nhấp vào, lưu ý, xem thêm",
};

/** After an opening that looks like an instruction these make it the subject of a statement: "Raising prices is …". */
export const predicate: WordList = {
  en: "isn t",
  vi: "là, còn, có thể, thường, luôn, luôn luôn, không phải, khiến, không chỉ, chính là, được coi là, là điều, phụ thuộc, phụ thuộc vào, tùy thuộc, tùy thuộc vào, đòi hỏi, không phải lúc nào",
};
/** The same, when it follows at once. */
export const copula: WordList = {
  en: "is, are, was, were, has, had, can, does, makes, means, allows, requires, provides",
  vi: "cũng",
};

/** What a shop or a law grants, and under which conditions. */
export const offer: WordList = {
  en: "free shipping, free delivery, offer valid, valid until, warranty, money back, applies to, apply to, applicable to",
  vi: `được miễn phí, được giảm, được tặng, được đổi trả, được hoàn tiền, được nghỉ, miễn phí vận chuyển, miễn phí giao hàng,
    giao hàng miễn phí, áp dụng từ, áp dụng đến, hạn sử dụng, bảo hành, thời gian bảo hành, giá vé, giá từ`,
};

/** It has happened. */
export const past: WordList = {
  en: `was, were, had, did, has been, have been, have had, has had, ve had, ve been, i ve, we ve, said, says, reported, grew, rose, fell, went, came, made, got, took,
    became, brought, built, bought, sold, lost, won, kept, held, ran, began, led, met, spent, sent, left, hit a record, showed, shows, show that,
    according to, last year, last quarter, last month, last week, previously, already, so far, missed, failed, ended, have increased, has increased,
    has grown, have grown, has fallen, has reached, have reached, has achieved, have achieved, found that, told, noted, announced,
    flew, drew, drove, gave, saw, seen, knew, chose, wrote, broke, spoke, shrank, sank, found, thought, taught,
    caught, heard, felt, stood, wore, threw, posted, recorded, as of, thanks to, owing to, due to, helped by,
    hurt by, amid, following a`,
  vi: `trong kỳ báo cáo, tính riêng, tính ra, được thành lập năm, được thành lập từ, được thành lập vào, được biết, được biết đến, được mệnh danh, ra đời từ, ra đời năm, gần nhất, gần đây, mới đây, thời gian qua, trong thời gian qua, những năm qua, nhiều năm qua, các năm qua, mấy năm nay, lâu nay, bấy lâu nay, những năm gần đây, trong những năm gần đây, thời gian gần đây, xưa nay, trở lại đây, từ trước đến nay, từ trước tới nay, trong lịch sử, từng muốn, từng dự kiến, từng có kế hoạch, từng lên kế hoạch, từng tuyên bố, từng đạt, có đến, có tới, đã, vừa, từng, vừa qua, năm ngoái, năm trước, năm vừa qua, quý trước, tháng trước, tuần trước, trong quá khứ, cho thấy, theo báo cáo, theo thống kê,
    ghi nhận, tính đến nay, đến nay, hiện nay, hiện tại, hiện có, hiện đang, hiện là, hiện đạt, hiện, trước đây, mới hoàn thành, mới đạt, mới chỉ, chỉ đạt, đạt được, hoàn thành được, ước đạt, bất ngờ, kết quả cho thấy, kết thúc năm, kết thúc quý, báo cáo cho thấy, lũy kế, luỹ kế, tính chung, bỏ xa, vượt xa, vượt kế hoạch, vượt mục tiêu đề ra, vượt chỉ tiêu, sau khi hoàn thành, cho rằng, nhận định, chia sẻ rằng, nói rằng, đạt được kết quả,
    sau khi đạt, nhờ đó đã, do ảnh hưởng, tính từ đầu năm, từ đầu năm đến nay, đạt mức tăng, ghi nhận mức,
    vươn lên mức,
    năm cũ, sáng nay, sáng qua, chiều qua, tối qua, hôm qua, tuần qua, tháng qua, quý qua, năm qua, vừa rồi, hồi,
    ước tăng, ước giảm, ước doanh thu, ước lợi nhuận, ước lãi, ước thu, ước sản lượng`,
};

/** A verb in the past that can be nothing else: the words before it are its subject. */
export const tensed: WordList = {
  en: "jumped, climbed, surged, slipped, plunged, soared, slumped, rallied, declined, dipped, tumbled, slid, leapt, plummeted, rebounded, edged up, edged down, was, were, rose, fell, grew, went, became, had, did, said, hasn t, haven t, has grown, has fallen, has risen, isn t, aren t, doesn t, won t",
  vi: "",
};

/** A clause about the noun before it follows. */
export const relative: WordList = { en: "that, which, who, whose, where, when, if, because", vi: "" };

/** The past of what companies come to: "achieved sales of …" reports, where "generated leads" may tell which. */
export const scored: WordList = {
  en: "achieved, reached, posted, recorded, reported, booked, earned, enjoyed, suffered, registered, notched up",
  vi: "",
};

/** Said of a goal: it lies behind. Regular verbs are derived. */
export const attained: WordList = { en: "met, hit, beat, missed, topped, passed", vi: "" };

/** The state of what is finished; the regular ones are derived. */
export const done: WordList = {
  en: "written, built, sent, sold, won, held, chosen, made, done, live, in place, operational, up and running, shut, taken out",
  vi: "",
};

/** Brought to its end: "is launched", told in the present, is what is to be so. "Is reviewed" or "is sent" only tells how it goes. */
export const accomplished: WordList = {
  en: `launched, deployed, delivered, completed, complete, finished, finalized, finalised, final, signed, signed off, published, implemented,
    documented, released, installed, integrated, migrated, established, approved, automated, agreed, renewed, resolved, fixed,
    merged, shipped, adopted, introduced, onboarded, recruited, hired, appointed, filled, closed, certified, trained, rolled out, set up,
    put in place, brought on, brought in, taken on, in place, live, operational, up and running, in production, in use, written, built, secured, ratified,
    refurbished, renovated, replaced, removed, retired, decommissioned, eliminated, digitised, digitized, translated, equipped,
    connected, configured, staffed, funded, accepted, awarded, accredited, opened, repaired, restored, upgraded, registered,
    enrolled, standardised, standardized, centralised, centralized, consolidated, confirmed, reduced to zero, done`,
  vi: "",
};

/** Done over and over: "is held", "is reviewed" tells how it goes. */
export const routine: WordList = {
  en: `held, made, sent, sold, won, chosen, used, reviewed, listed, posted, tagged, designed, organised, organized, hosted, presented, produced,
    created, developed, run, given, set, placed, tested, tracked, written down, included, linked, labelled, labeled, recorded, mapped, stored,
    added, imported, exported, prepared, moved, supported`,
  vi: "",
};

/** What one is to be follows. */
export const becoming: WordList = { en: "become, be, remain", vi: "trở thành" };

/** What one is or is not: "become a member of …" can be checked. */
export const status: WordList = {
  en: `member, entity, supplier, vendor, distributor, agent, licensee, reseller, sponsor, subsidiary, co owner, shareholder, signatory, partner of,
    carbon neutral, climate neutral, net zero, debt free, plastic free, paperless, cashless, citizen, resident, graduate, homeowner, parent`,
  vi: "",
};

/** Somebody is quoted who only reports or expects. */
export const source: WordList = {
  en: `according to,
    as of`,
  vi: `theo,
    tính đến, tính tới, tính từ, tại thời điểm`,
};

/** The craft's own words, as the subject of a statement about them. */
export const jargon: WordList = {
  en: "key result, key results",
  vi: "kết quả then chốt, kết quả chính",
};

/** Why it came about: said of results. */
export const cause: WordList = {
  en: "because, because of, as a result of, driven by",
  vi: "vì, do, bởi, bởi vì, nhờ, nhờ vào, phản ánh, cho thấy",
};

/** Hoped for: a plan only with its figure. */
export const hoped: WordList = {
  en: "",
  vi: "kỳ vọng, kỳ vọng sẽ, kỳ vọng có thể, hy vọng, hy vọng sẽ, hy vọng có thể, hi vọng, hi vọng sẽ, hi vọng có thể",
};

/** What somebody is about to do on purpose is a plan; what is about to happen ("dự kiến tăng 5%") is a forecast. */
export const planned: WordList = {
  en: "",
  vi: `dự kiến, dự kiến sẽ, dự tính, dự tính sẽ, ${hoped.vi}`,
};

/** Moves by itself: what is expected of it is a forecast. */
export const outside: WordList = {
  en: "",
  vi: "thị trường, ngành, toàn ngành, kinh tế, nền kinh tế, nhu cầu, sức mua, tiêu dùng, gdp, dân số, khách du lịch, xu hướng, cổ phiếu, thời tiết, dịch bệnh, kinh tế toàn cầu, kinh tế thế giới, kinh tế việt nam",
};

/** Decided, promised, asked for or dreamt of: with a verb behind it, it is still to be done, even where it was decided before. */
export const resolving: WordList = {
  en: "",
  vi: `tự tin, tin tưởng, tin rằng, nhất trí, thống nhất, đồng ý, đồng thuận, chấp thuận, chủ trương, có chủ trương, tuyên bố, quyết chí, quyết định, hứa, hứa sẽ, bắt tay, bắt tay vào, bắt tay nhau, cùng nhau, chung tay,
    mong, mong được, ước mơ, mơ ước, ước ao, khao khát, khát khao, khát vọng, nuôi mộng, nuôi ước mơ, ấp ủ, ấp ủ kế hoạch, nung nấu, nung nấu ý định, nhăm nhe,
    có ý định, có dự định, có mong muốn, có nguyện vọng, có nhu cầu, xác định, xác định sẽ, được định hướng, đề xuất, được yêu cầu, được đề nghị,
    đàm phán, đàm phán để, thương thảo, thương thảo để, đang đàm phán, đang đàm phán để, xúc tiến, đang xúc tiến, tìm cách, tìm đường, xoay xở, gấp rút, khẩn trương, lên phương án, lên lộ trình, lập phương án`,
};

/** Tells somebody else what to do: whom, and then the verb of it. */
export const ordering: WordList = {
  en: "",
  vi: "đề nghị, kiến nghị, yêu cầu, chỉ đạo, kêu gọi, giao, giao nhiệm vụ, được giao nhiệm vụ, giao trách nhiệm, khuyến khích, mời, đôn đốc, vận động, cổ đông thông qua phương án, trình phương án, trình cổ đông phương án, thông qua phương án, thông qua việc, thông qua chủ trương, phê duyệt phương án, phê duyệt chủ trương, ban hành kế hoạch, ban hành đề án, trình đề án, phê duyệt đề án, xin ý kiến cổ đông",
};

/** By a plan that is known: what stands beside it is planned. */
export const scheduled: WordList = {
  en: "",
  vi: "theo kế hoạch, theo đúng kế hoạch, theo lộ trình, theo đề án, theo quy hoạch, theo chiến lược, theo định hướng, theo phương án, theo dự án, theo tiến độ, theo thiết kế, theo chương trình, theo nghị quyết, theo tính toán, theo cam kết",
};

/** Done to each case by the rules: "hồ sơ sẽ được xử lý trong 3 ngày" tells how it goes. */
export const procedural: WordList = {
  en: "",
  vi: "xử lý, công bố, thông báo, gửi, cập nhật, tặng, hỏi, xem, xem xét, xác định, đánh giá, trả lời, liên hệ, ghi nhận, tổng hợp, hiểu, báo cáo, giảm, mời, phát",
};

/** Counted in a title, and told one by one below it: "ten ways to grow sales". */
export const itemised: WordList = {
  en: "way, ways, tips, reasons, steps, things, ideas, plans, trends, lessons, mistakes, examples, rules, tricks, facts, questions, signs, secrets, strategies, tactics, principles, myths, habits, benefits, challenges, types, techniques, practices",
  vi: "",
};

/** Said before of what lies ahead: "đã tuyên bố sẽ …". */
export const telling: WordList = {
  en: "",
  vi: "tuyên bố, cho biết, khẳng định, thông báo, công bố, tiết lộ, hứa, xác nhận, nói, chia sẻ, nhấn mạnh, hé lộ, bật mí, thông tin, cho hay, báo cáo, phát biểu",
};

/** Things, events and the many who do nothing on purpose: what they "will" or "want" is foretold or described. */
export const unacting: WordList = {
  en: "",
  vi: `đối thủ, đối thủ cạnh tranh, hàng, hàng hóa, hàng hoá, đơn hàng, lô hàng, việc, điều, đây, đó, hướng, hướng đi, lễ, mỗi, cuộc, cuộc họp, buổi, hội nghị, hội thảo, sự kiện, chương trình, kỳ thi, mùa, phương pháp, cách,
    giải pháp, công cụ, sản phẩm, tính năng, phần mềm, chính sách, quy định, luật, nghị quyết, nghị định, thông tư, số tiền, khoản, mẫu, mô hình, công nghệ,
    chỉ số, trời, tình hình, khó khăn, áp lực, rủi ro, cuộc sống, kpi, okr,
    khách hàng, người tiêu dùng, người dùng, người mua, người lao động, người dân, nhà đầu tư, nhiều, hầu hết, đa số, phần lớn, mọi người, ai cũng`,
};

/** The words of an effort: said of a company or an authority in the present, they tell what it has set out to do. */
export const effort: WordList = {
  en: "",
  vi: "tập trung, đẩy mạnh, tăng cường, chú trọng, ưu tiên, nỗ lực, quyết liệt, đặt trọng tâm, dồn lực, dốc sức, tiếp tục, tăng tốc, mạnh tay, dồn sức, dồn toàn lực, dốc toàn lực, đẩy nhanh, đẩy nhanh tiến độ, chủ động, ráo riết, tích cực, khẩn trương, rục rịch, rót vốn, rót, rót thêm, chi thêm, đầu tư thêm",
};

/** Makes a plan known or asks for it. */
export const announcing: WordList = {
  en: "",
  vi: "tuyên bố, nêu, nêu rõ, ghi rõ, đề cập, tiết lộ, hé lộ, thông báo, thông qua, thống nhất, nhất trí, nhất trí thông qua, chấp thuận, tán thành, duyệt, chốt, trình bày, xin ý kiến, công bố, phê duyệt, ban hành, trình, dự trình, trình cổ đông, dự trình cổ đông, đề ra, đưa ra, giao, chỉ đạo, xây dựng, lập, đặt",
};

/** News: a plan or a target is made one's own. */
export const deciding: WordList = {
  en: `approved, agreed, adopted, unveiled, announced, outlined, set out, drawn up, drew up, presented, revealed, published, launched, detailed,
    backed, endorsed, accepted, proposed, confirmed, set, laid out, tabled, signed off on`,
  vi: "",
};

/** News: others, or money, are told what to do. */
export const directing: WordList = {
  en: "ordered, told, asked, instructed, directed, obliged, required, requires, commissioned, set aside, earmarked, allocated, budgeted, committed, lined up, put aside, reserved",
  vi: "",
};

/** What is decided upon, beside a plan and a target. */
export const scheme: WordList = {
  en: "strategy, programme, program, scheme, proposal, proposals, blueprint, initiative, measures, deal, agreement, package",
  vi: "",
};

/** Before "is to", "to": a way of doing something, and no one who does it. */
export const manner: WordList = {
  en: "way, ways, option, options, alternative, trick, point, job, task, role, challenge, problem, answer, solution, rule, purpose, idea, step, advice, question, key, approach, tip, lesson, practice, first thing, next thing",
  vi: "",
};

/** Somebody believes it will happen, or it might. */
export const forecast: WordList = {
  en: `forecast, forecasts, forecasted that, forecasted to, forecasting that, is forecast to, are forecast to, projects that, project that, projected, is projected, is expected to, are expected to, expected, expects, predict, predicts,
    predicted, estimated, estimates, likely, probably, typically, usually, generally, often, could, might, may be, would be worth, analysts,
    will cost, would cost, will face, will lose, will suffer, will be held, will be measured, will be evaluated, will be judged, will account for, will make up, will represent, will take place, will take effect, will come into force, will be the, will be a, will be an, will be located, will include, will feature, will consist of, will serve as, will receive, will expire, will last, will end, if, unless, perhaps, tends to, can be, for example, such as, known as, refers to, means that, is defined as, because, when you`,
  vi: `dự báo, ước tính, được dự báo, được kỳ vọng, có thể, có lẽ, thường, thông thường, nếu, giả sử, khi mà, ví dụ, chẳng hạn, nghĩa là,
    được hiểu là, được coi là, được xem là, bởi vì, vì vậy, do đó, tuy nhiên, theo chuyên gia, chuyên gia, khi, thì, vốn dĩ,
    giới phân tích, nhà phân tích, các nhà phân tích, giới chuyên gia, theo dự báo, theo ước tính, được cho là,
    imf, world bank, ngân hàng thế giới, adb, ngân hàng phát triển châu á, oecd, fitch ratings, quỹ tiền tệ quốc tế, các công ty chứng khoán, giới đầu tư, giới quan sát, giới kinh doanh, dự phóng, được dự phóng, dự đoán, được dự đoán,
    nhiều khả năng, như kỳ vọng, vượt kỳ vọng, đúng kỳ vọng, đạt kỳ vọng, được khảo sát, theo khảo sát, khảo sát cho thấy, sẽ nhận, sẽ nhận được, sẽ được hưởng, sẽ diễn ra, diễn ra từ, diễn ra vào, sẽ được tổ chức, được tổ chức vào, sẽ có hiệu lực, sẽ kéo dài, sẽ hết hạn, sẽ kết thúc`,
};

/** It asks, or tells what to ask; after "I want to learn …" it is what is learned. */
export const question: WordList = {
  en: `what, why, how, who, whom, which is, how many, how much, when will, what is, what are, where is, where do, where are, when do, when are, do you, does it, is it, are there, can we, should we`,
  vi: "",
};
/** Vietnamese asks at the end of the sentence as well. */
export const asking: WordList = {
  en: "",
  vi: `bao nhiêu, khi nào, năm nào, quý nào, tháng nào, ngày nào, lúc nào, thời điểm nào, mức nào, nơi nào, đâu là, cách nào, thế nào, như thế nào, là gì, gì, tại sao, vì sao, ở đâu, làm sao, hay không, được không, phải không, bao giờ, bao lâu, có nên,
    ai là, ai sẽ, do ai, cho ai`,
};

/** Numbers a line of instructions. */
export const step: WordList = { en: "step", vi: "bước" };

/** It speaks about objectives instead of being one. */
export const meta: WordList = {
  en: `okr, okrs, smart goals, smart criteria, smart objectives, goals, objectives, key results, key result, time bound, measurable, achievable, attainable,
    deadline, goal setting, example, examples, template, definition, framework, goals and objectives, milestones, goal is specific, goal is measurable, goal is time bound, achieve goals, goal setting process,  your goal`,
  vi: `okr, mục tiêu smart, tiêu chí, ví dụ, biểu mẫu, định nghĩa, khái niệm, nguyên tắc smart, deadline, đo lường được, thiết lập mục tiêu, cách đặt mục tiêu,
    các mục tiêu, những mục tiêu, mục tiêu cần, mục tiêu phải, mục tiêu này, mục tiêu nên, đạt mục tiêu, đạt được mục tiêu, thực hiện mục tiêu, hoàn thành mục tiêu, vượt mục tiêu, một mục tiêu, cụ thể hóa mục tiêu, mục tiêu cụ thể, mục tiêu lớn, mục tiêu tốt, mục tiêu đó, hiện thực hóa mục tiêu,
    kết quả then chốt, kết quả chính`,
};

export const negated: WordList = {
  en: `not a goal, not our goal, not the goal, not a target, no goal, is not to, not an objective, goal is not, target is not, isn t`,
  vi: `không phải là mục tiêu, không phải mục tiêu, từng đặt mục tiêu, không đặt mục tiêu, chưa đặt mục tiêu, không có mục tiêu, mục tiêu không phải, chưa có mục tiêu, không có kế hoạch, chưa có kế hoạch, không có ý định, chưa có ý định, không đặt kế hoạch, chưa đặt kế hoạch`,
};

/** The thing itself, as the object of another verb: "choose a goal that fits" is advice. */
export const goalNoun: WordList = {
  en: "goal, goals, target, targets, objective, objectives",
  vi: "mục tiêu, chỉ tiêu, các mục tiêu, những mục tiêu",
};

/** Able to do it, which nobody can check yet; what is learned is what is to be done. */
export const ability: WordList = {
  en: "be able to, learn how to, learn to, know how to, understand how to, get better at, become able to",
  vi: "biết cách, học cách, có thể tự",
};

/** Thought about, not done: what comes of it is open. */
export const tentative: WordList = {
  en: `consider, think about, think, explore, look into, look at, discuss, try, try to, hope to, suggest, propose, figure out, find out, work out,
    talk about, brainstorm, reflect on, aspire`,
  vi: "cân nhắc, xem xét, suy nghĩ, nghĩ về, thử, tìm hiểu, bàn về, thảo luận, trao đổi",
};

/** Comes about on one day: "release of the app". */
export const outcome: WordList = {
  en: "release, launch, rollout, roll out, completion, opening, implementation, introduction, installation, signing, deployment, certification, creation, establishment, construction, adoption, publication, redesign, replacement, renovation, refurbishment, formation, recruitment, appointment, closure, relocation, integration, migration, signature, renewal, handover, go live",
  vi: "",
};

/** Won or not: measurable without a number. */
export const prize: WordList = {
  en: "carbon neutrality, net zero, zero waste, break even, title, medal, gold medal, trophy, championship, champion, certificate, certification, iso, iso 9001, iso 14001, iso 22000, iso 27001, iso27001, soc 2, soc2, haccp, brc, cup, award, first place, degree, licence, license",
  vi: "trung hòa carbon, trung hòa các bon, phát thải ròng bằng 0, phát thải ròng bằng không, net zero, hòa vốn, chuẩn, chuẩn quốc gia, ngôi vị, biểu trưng, huân chương, bằng khen, huy chương, huy chương vàng, chức vô địch, ngôi vô địch, nhà vô địch, quán quân, huy chương bạc, huy chương đồng, cúp, danh hiệu, vương miện, giải nhất, chứng chỉ, giải thưởng, suất, tấm vé, vé, hcv",
};

/** Not a measure, however loud: a slogan. Its number, if any, is no target. */
export const slogan: WordList = {
  en: `number one, no 1, no. 1, #1, number 1, world class, best in class, best, most popular, most trusted, most loved, leading, market leader, world leading, top notch, first choice, one stop shop,
    state of the art, first class, high quality, top quality, outstanding, exceptional, superior, cutting edge,
    unparalleled, seamless, unrivalled, unrivaled, of choice, gold standard, game changing, record breaking,
    go to partner, most innovative, most respected, favorite, favourite, most successful, premier,
    thought leader, thought leadership, world beating,
    unforgettable, memorable, amazing, wonderful, delightful, tastier, happier, stellar, remarkable, fantastic, incredible,
    impeccable, magical, breathtaking, frictionless, bulletproof, rock solid, top class`,
  vi: `số 1, số một, hàng đầu, dẫn đầu, đẳng cấp, tốt nhất, lớn nhất, lớn mạnh, vững mạnh, phát triển bền vững, bền vững, đầu ngành, mạnh nhất, tiên phong,
    kỷ lục, vượt bậc, vượt trội, xuất sắc, chất lượng cao, uy tín hàng đầu, được tin cậy nhất, tin cậy,
    yêu thích nhất, hiện đại nhất, đẳng cấp quốc tế, tầm cỡ`,
};

/** Praises what is to be made, hired or given, and tells nothing of it: who is to say that "engaging posts" are? */
export const praise: WordList = {
  en: `highly qualified, well qualified, suitably qualified, skilled, motivated, talented, competent, capable, intelligent, hardworking, enthusiastic, passionate, dedicated, competitive, equitable, rigorous, ongoing, compelling, attractive, productive, impactful, lasting, trusted, trustworthy,
    sustainable, engaging, inspiring, inclusive, resilient, agile, robust, solid, healthy, efficient, effective, innovative, positive, authentic, better, strong, stronger, great, excellent, good, meaningful, consistent, continuous`,
  vi: "",
};

/** How many, and nobody can say how many that is: "some meetups", "more yoga". */
export const indefinite: WordList = { en: "some, more, various, many, several, different, further", vi: "" };

/** What is said of a goal by those who speak about it. */
export const appraising: WordList = {
  en: "realistic, unrealistic, ambitious, achievable, attainable, reachable, challenging, within reach, out of reach, too high, too low",
  vi: "đã rõ, chưa rõ, không rõ, khả thi, thách thức, khó khăn, khó, dễ, dễ dàng, xa vời, phụ thuộc, gặp, đối mặt, trở nên, thực tế hơn, đúng đắn, tham vọng, nặng nề, hợp lý, quá cao, quá thấp, quá sức",
};

/** Closes a wish: better than now, whatever that is. */
export const comparative: WordList = {
  en: "more, better, harder, healthier, stronger, bigger, fitter, leaner, happier, faster, further, less, smarter, more often, a lot, well, more efficiently, more effectively, more than ever",
  vi: `hơn, hơn nữa, tốt hơn, cao hơn, nhiều hơn, ít hơn, mạnh hơn, nhanh hơn, giỏi hơn, khỏe hơn, đẹp hơn, hiệu quả hơn,
    thật nhiều, thật tốt, thật giỏi, chăm chỉ, chăm chỉ hơn, thành công, tốt đẹp, thành công tốt đẹp, suôn sẻ, hiệu quả, có hiệu quả`,
};

/** A thing that is there or is not; with a verb that ends in it, its completion can be checked. */
export const deliverable: WordList = {
  en: `report, dashboard, playbook, guide, plan, policy, contract, agreement, letter of intent, review pack, campaign, program, programme, pilot,
    website, feature, tool, database, document, documentation, training, workshop, webinar, event, course, store, factory,
    warehouse, office, module, integration, book, presentation, scorecard, calendar, template, catalogue, joint business plan, jbp, sign off, survey, study, deck, slide deck, slides, roadmap, job description, script, prototype, mvp,
    tracker, brochure, leaflet, flyer, video, infographic, e book, ebook, newsletter, portal, checklist, form, manual, handbook, menu, map, schedule, agenda,
    press release, blog post, article, white paper, whitepaper, case study, poster, logo, api, bridge, road, clinic, school, laboratory, garden, book keeping,
    landing page, home page, app, chatbot, bot, plugin, extension, package, release, version, beta, alpha, podcast, song, novel, painting, sculpture, mural,
    proposal, business case, budget plan, forecast model, model, spreadsheet, specification, spec, test suite, pipeline script, backup, certificate, job posting, job ad,
    contract template, price list, planogram, layout, display, endcap, stand, kiosk, depot, hub, branch, line, machine, server, job fair, competition, tournament,
    letter, memo, minutes, quiz, exam, assignment, essay, thesis, dissertation, paper, curriculum, syllabus, lesson plan, materials, kit, toolkit, glossary, faq, knowledge base, wiki,
    inventory list, register, directory, archive, workflow, procedure, protocol, guideline, standard, rule, audit, inspection, review, assessment, retrospective, working group, committee, task force, council, advisory board, implementation, design doc, designdoc, suite, benchmark, visualization, visualisation, tutorial, sdk, demo, proof of concept, poc, screenshot, recording, changelog, readme, migration guide, rulebook, questionnaire, rota, itinerary, training plan, action plan, strategy document`,
  vi: `báo cáo, báo cáo bền vững, báo cáo phát triển bền vững, báo cáo thường niên, báo cáo tài chính, bảng điều khiển, sổ tay, hướng dẫn, chính sách, hợp đồng, thỏa thuận, biên bản, chiến dịch, website, tính năng, công cụ, cơ sở dữ liệu, tài liệu,
    khóa học, khóa đào tạo, hội thảo, sự kiện, chứng chỉ, chứng nhận, nhà máy, kho, bài thuyết trình, đề án, kế hoạch kinh doanh chung, jbp, sign off, cầu,
    tuyến đường, đường, trường, bệnh viện, ứng dụng, trung tâm, tiện ích, khảo sát, bộ tài liệu, giáo trình, bài viết, video, tờ rơi, bảng giá,
    quy chế, quy định, kịch bản, biểu mẫu, mẫu, danh sách, bản đồ, cổng thông tin, trang web, phần mềm, sơ đồ trưng bày, planogram, kệ, quầy, gian hàng, phòng khám, thư viện, sân bay, cảng, nhà ở,
    thỏa thuận hợp tác, biên bản ghi nhớ, hồ sơ, luận văn, bài báo, sách, cuốn sách, lớp, lớp học, lớp tập huấn, cuộc thi, hội chợ, triển lãm, tổ công tác, ban chỉ đạo, câu lạc bộ`,
};

/** A figure with most verbs; with one that ends, a paper that is drawn up: "finalize the budget". */
export const drawnUp: WordList = { en: "budget, forecast, kpi, quota, annual target", vi: "ngân sách" };

/** After a percentage these tell how much of a plan is done. */
export const plannedFigure: WordList = {
  en: "",
  vi: "kế hoạch, kế hoạch kinh doanh, kế hoạch sản xuất kinh doanh, kế hoạch sxkd, mục tiêu, chỉ tiêu",
};
