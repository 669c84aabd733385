/**
 * Where, for whom, for what: any of these makes a measured change specific. A name that is in no list does too (a word the
 * lists do not know is taken as a name), so these are the trade's common words that must never be mistaken for plain ones.
 */
import type { WordList } from "./words";

/** Retailers and their formats; starter list, the planner's own customers belong here. */
export const retailer: WordList = {
  en: `winmart, winmart+, wincommerce, winmart plus, bach hoa xanh, bhx, co.opmart, coopmart, co op mart, saigon co op, co.op food,
    co.opxtra, aeon, mm mega market, mega market, lotte mart, lotte, big c, tops market, central retail, go!, circle k, gs25,
    familymart, 7 eleven, ministop, guardian, watsons, pharmacity, long châu, con cưng, kids plaza, emart, satra, shopee, lazada,
    tiki, tiktok shop, grabmart, be mart, annam gourmet, farmers market, walmart, tesco, carrefour, costco, target stores`,
  vi: `thế giới di động, tgdđ, điện máy xanh, điện máy chợ lớn, nguyễn kim, mediamart, fpt shop, fpt retail, cellphones, viettel store, an khang, avakids,
    bách hóa xanh, bách hoá xanh, siêu thị go!, co.op xtra, cửa hàng tiện lợi`,
};

export const channel: WordList = {
  en: `modern trade, general trade, mt, gt, mt channel, gt channel, e commerce, ecommerce, horeca, on premise, off premise,
    convenience, convenience store, cvs, minimart, supermarket, hypermarket, pharmacy, wholesale, wholesaler, distributor,
    drugstore, online, offline, messenger, facebook, zalo, tiktok, instagram, youtube, whatsapp, linkedin, fanpage, social media, email, website, web, endcap, key account, channel, paid channel, traditional trade,
    mom and pop, impulse channel, food service, foodservice, marketplace, store network, retail, app, page, site, home page, checkout, call centre, call center, app store`,
  vi: `kênh mt, kênh gt, kênh hiện đại, kênh truyền thống, kênh, siêu thị, đại siêu thị, đại lý, nhà phân phối, nhà thuốc,
    cửa hàng, tạp hóa, chợ, điểm bán, trực tuyến, thương mại điện tử, chuỗi, chuỗi cửa hàng, đầu kệ, chi nhánh, bán lẻ trực tuyến`,
};

export const segment: WordList = {
  en: `mid market, enterprise, smb, sme, b2b, b2c, category, subcategory, brand line, sku, tier a, tier b, tier c, tier 1, tier 2, store tier, segment, shopper, household,
    premium segment, region, district, city, province, territory, country, south, north, east, west, central, urban, rural,
    top stores, flagship, hero sku, variety pack, multipack, combo, dairy, beverage, snack, noodle, detergent, personal care,
    home care, frozen food, yoghurt, milk, beer, soft drink, coffee, tea, water, diaper, shampoo, private label, supply chain, product category,
    time to hire, time to fill, time to resolution, time to first response, time to repair, time to value,
    weekend evening, peak hour, evening, morning, night shift, daytime`,
  vi: `ngành hàng, danh mục, nhóm hàng, nhãn hàng, dòng sản phẩm, sku, phân khúc, khu vực, miền, miền bắc, miền nam, miền trung,
    miền tây, hà nội, tp.hcm, tp hcm, tphcm, hồ chí minh, sài gòn, đà nẵng, cần thơ, tỉnh, thành phố, quận, huyện, nông thôn,
    thành thị, hộ gia đình, sữa, sữa chua, sữa tươi, bia, nước giải khát, nước ngọt, đồ uống, đồ ăn vặt, mì, mì gói, bột giặt, dầu gội, bánh kẹo,
    cà phê, trà, nước mắm, dầu ăn, tã, bỉm, hàng đông lạnh, gia vị, nước tăng lực, nước tinh khiết, nước khoáng, nước suối, nước ép, nước yến, nước chấm, tương ớt, hạt nêm, bột canh,
    nước giặt, nước xả, nước xả vải, nước rửa chén, nước rửa tay, nước lau sàn, kem đánh răng, bàn chải đánh răng, sữa tắm, sữa rửa mặt, sữa bột, sữa đặc, sữa hạt, sữa đậu nành, sữa trái cây, trà xanh, trà sữa,
    băng vệ sinh, khăn giấy, giấy vệ sinh, bánh quy, bánh gạo, bánh tươi, xúc xích, đồ hộp, thức ăn nhanh, thức ăn thú cưng, thực phẩm tươi sống, thực phẩm đóng gói, thực phẩm đông lạnh, rau củ, trái cây, hải sản,
    chăm sóc cá nhân, chăm sóc gia đình, chăm sóc tóc, chăm sóc da, hóa mỹ phẩm, hoá mỹ phẩm, toàn quốc, cả nước, việt nam,
    giao thông, giao thông vận tải, khách doanh nghiệp, khách hàng doanh nghiệp, khách hàng cá nhân, khách sỉ, khách lẻ,
    đông nam á, đông á, nam á, trung á, tây á, châu á, châu âu, châu phi, châu mỹ, châu úc, châu đại dương, bắc mỹ, nam mỹ, mỹ latinh, trung đông, bắc âu, nam âu, tây âu, đông âu,
    hoa kỳ, nam phi, asean, đông dương, nam định, hà nam, quảng nam, bắc nam, nam bộ, bắc bộ, trung bộ, nam trung bộ, bắc trung bộ, đông nam bộ, tây nam bộ,
    tây nguyên, tây bắc, đông bắc, đồng bằng, đồng bằng sông cửu long, đồng bằng sông hồng, đồng tháp, đồng nai, đồng hới, năm căn, ba vì, ba đình, ba bể, hai bà trưng,
    lào cai, lai châu, cà mau, bến tre, trà vinh, hải phòng, hậu giang, kiên giang, bình phước, bình định, bình thuận, ninh thuận, lâm đồng, phú yên, phú thọ, sơn la, sơn trà, sơn tây, cao bằng,
    long an, long thành, thủ đức, thủ dầu một, tân bình, tân phú, cầu giấy, cần giờ, gò vấp, hóc môn, bắc ninh, bắc giang, bắc kạn, tuyên quang, yên bái, thanh hóa, nghệ an, hà tĩnh,
    quảng ninh, quảng bình, quảng trị, quảng ngãi, thừa thiên huế, khánh hòa, gia lai, kon tum, đắk lắk, đắk nông, tây ninh, tiền giang, vĩnh long, an giang, bạc liêu, sóc trăng, hưng yên, hải dương,
    thái bình, thái nguyên, lạng sơn, hòa bình, điện biên, vũng tàu, bà rịa, nha trang, đà lạt, phú quốc, hạ long, vinh, trung quốc, hàn quốc, nhật bản, thái lan, campuchia, myanmar, malaysia, singapore, indonesia, philippines, ấn độ, đài loan, hồng kông, anh quốc,
    tối cuối tuần, sáng cuối tuần, buổi tối, buổi sáng, giờ cao điểm, khung giờ, ca đêm`,
};

/** Work with a beginning and an end: broad as a scope, but finished or not. */
export const undertaking: WordList = {
  en: "product, project, service, assignment, task, work, homework, coursework, paperwork, system, process, app, solution",
  vi: "sản phẩm, dự án, dịch vụ, công trình, nhiệm vụ, chương trình, hệ thống, quy trình, giải pháp, công việc",
};

/** One person, who sets out to do it alone. */
export const person: WordList = { en: "i", vi: "tôi, mình, em" };

/** For whom, in general: enough beside a figure, too little without one. */
export const people: WordList = {
  en: "customer, client, employee, staff, open position, open role, vacancy, new hire",
  vi: `
    lead, khách hàng tiềm năng, lao động, học viên, bệnh nhân, học sinh, sinh viên`,
};

/** For whom in particular, once a word of place leads to it: "a score of 8 from visitors". */
export const audience: WordList = {
  en: "member, user, consumer, visitor, participant, attendee, subscriber, partner, stakeholder, candidate, people, contributor, family",
  vi: "người dùng, người tiêu dùng, người dân, đối tác, thành viên, cổ đông, nhân viên",
};

/** Who answers for it. The rubric gives the owner no letter of its own, so it is evidence and a piece of advice. */
export const owner: WordList = {
  en: `kam, key account manager, account manager, sales manager, category manager, trade marketing, trade marketing team, buyer,
    merchandiser, sales team, marketing team, supply chain, supply chain team, finance team, owner, owned by, responsible, led by`,
  vi: `kam, phụ trách, người phụ trách, chịu trách nhiệm, do kam, trưởng phòng, phòng kinh doanh, phòng marketing, đội kinh doanh,
    đội sales, đội bán hàng, trade marketing, chuỗi cung ứng, giám sát bán hàng, giám đốc`,
};

/** Too broad to tell anything apart: not a scope. */
export const broad: WordList = {
  en: `company, business, businesses, firm, organization, organisation, team, department, group, office, workplace,
     market, industry, world, product, product line, brand, service, goods, item, thing,
    idea, people, member, user, consumer, operation, operations, process, processes, activity, activities, practice, strategy, strategies, solution, approach, system, life,
    relationship, partner, stakeholder, culture, communication, accountability, collaboration, experience, customer experience, value,
    skill, knowledge, network, finances, finance, way, opportunity, opportunities, success, future, leader, leadership, leading position,
    position, everyone, all, areas, area, marketing strategy, marketing, growth opportunities, bottom line, top line, health, fitness,
    myself, job, career, project, projects, my project, assignment, environment, mindset, reputation, image, task, on time, follower, subscriber, userbase, user base, visitor, audience, buyer persona, active user, monthly active user, daily active user, download, fan, deal, win, revenue stream, meeting, day, bug, hour, customer base, signup, sign up, work, things, place,
    effort, initiative, capability, presence, brand presence, footprint, momentum, foundation, infrastructure,
    amenity, community, loyalty, trust, morale, wellbeing, well being, welfare, teamwork, excellence,
    innovation, transformation, expansion, alignment, visibility, insight, potential, resource, talent,
    expertise, competence, standard, org, age, personal, professional, profession, following, funnel,
    competitor, competition, footing, ecosystem, vision, mission, value proposition, purpose, impact, change,
    improvement, result, issue, problem, challenge, need, priority, family, friend, planet, society, economy,
    sector, enterprise value, employer, place to work, shopping destination, leader in, day to day, everything,
    connection, tie, contributor, participant, attendee, content, information, bond, base, broad,
    anything, something, nothing, someone, person, human, mind, heart, energy, habit, lifestyle, body, shape`,
  vi: `ông lớn, ông trùm, đại gia, gã khổng lồ, người khổng lồ, tân binh, kỳ lân, khác biệt, sự khác biệt, niềm tin, ấn tượng, thói quen, đam mê, phong cách, bản sắc, động lực, giá trị, lợi thế, lợi ích, tiền, tiền mặt, hình thức, công ty, ngân hàng, hãng, doanh nghiệp, tập đoàn, tổng công ty, đơn vị, tổ chức, khách hàng, người tiêu dùng, người dùng, nhân viên, đội ngũ,
    thị trường, ngành, thương hiệu, sản phẩm, dịch vụ, hàng hóa, hàng hoá, hoạt động, quy trình, hệ thống, chiến lược, giải pháp, đối tác,
    quan hệ, mối quan hệ, văn hóa, hình ảnh, cuộc sống, đời sống, người dân, mọi người, xã hội, kinh doanh, bán hàng, kinh tế, nền kinh tế,
    tiêu chuẩn, cơ hội, thành công, tương lai, lĩnh vực, môi trường, bản thân, sức khỏe, sức khoẻ, kỹ năng, kiến thức, trải nghiệm,
    trải nghiệm khách hàng, công việc, lao động, nguồn lực, nguồn nhân lực, nhân lực, công nghệ, phương pháp, công trình, dự án, chương trình,
    khách, khách quốc tế, lượt, thế giới, khu vực và thế giới, vị trí, vai trò, mặt hàng, tiến độ, nhiệm vụ, vị thế, tập thể,
    ban lãnh đạo, hđqt, hội đồng quản trị, ban giám đốc, lãnh đạo, tổng giám đốc, cổ đông, đại hội,
    đại hội cổ đông, đhđcđ, ban điều hành, kỷ cương, kỷ luật, nền tảng, năng suất lao động,
    chất lượng cuộc sống, chất lượng dịch vụ, chất lượng phục vụ, phục vụ, uy tín thương hiệu,
    vị thế cạnh tranh, tầm nhìn, sứ mệnh, giá trị cốt lõi, tinh thần, lòng tin, sự nghiệp, gia đình,
    ước mơ, tư duy, nhận thức, ý thức, trách nhiệm, tiềm năng, thế mạnh, thách thức,
    khó khăn, vấn đề, nhu cầu, xu hướng, đối thủ, mua sắm, trải nghiệm mua sắm, nhà bán lẻ, nền kinh tế số,
    kinh tế xã hội, chuyển đổi số, đội ngũ nhân viên, đội ngũ nhân sự, nhân sự, cán bộ, cán bộ nhân viên,
    người lao động, bước chuyển, bứt phá, quyền, quyền lợi, vật chất, cống hiến, phúc lợi, đãi ngộ, tình hình,
    bối cảnh, điều kiện, toàn chuỗi, toàn hệ thống, toàn công ty, toàn tập đoàn, hoàn cảnh, thời đại, kỷ nguyên, thương mại, bộ máy, nhà nước, thể chế, khối đoàn kết, đoàn kết,
    nền nếp, cơ chế, chính quyền, lối sống, nếp sống, tinh gọn, hiệu lực, sinh hoạt, cộng đồng, hội đồng, thành phần, nghĩa vụ,
    nghiệp vụ, sự vụ, vụ việc, đặc điểm, quan điểm, ưu điểm, nhược điểm, điểm yếu, điểm mạnh, điểm sáng, điểm nhấn, điểm tựa, danh tiếng, tiếng nói, tiếng vang,
    giới hạn, chuẩn mực, không gian, không khí, trường hợp, đất nước, nước nhà, nước ngoài, đồng đội, đồng nghiệp, đồng bào, quý khách, khách mời, mức sống, kỳ tích,
    an toàn, thế hệ, lực lượng, con người, thế hệ trẻ, tác động, ảnh hưởng, rủi ro, nguy cơ`,
};
