/**
 * Verbs that say definitely what is done, beyond those of verbs.ts that the rules tell apart. Many are nouns as well ("label"),
 * so each counts as a verb only where one must stand: at the opening, after "to" or "will", after "and". Words that open
 * headings more often than instructions ("price", "stock") are left out on purpose.
 */
import type { WordList } from "./words";

export const act: WordList = {
  en: `adapt, adjust, administer, adopt, amend, annotate, archive, arrange, assemble, attach, authorise, authorize, balance,
    borrow, bring down, bring forward, bring online, bring under, build out, build up, cancel, capture, carry, carry out, cascade,
    categorise, categorize, celebrate, centralise, change, charge, circulate, clarify, classify, clean, climb, codify, collate,
    combine, compost, compress, compute, connect, consolidate, construct, contract out, convene, copy, correct, cover, cross, curate,
    debug, declare, declutter, dedicate, delegate, delete, demolish, deposit, detail, detect, devise, diagnose, digitise, direct, disable,
    disclose, dispatch, display, dispose, divert, double check, download, draw up, drill, earmark, edit, elect, encrypt,
    enforce, enlist, erect, evacuate, exchange, exhibit, fabricate, fence, finance, fit, fix, flag, fold, forecast, format,
    formulate, forward, franchise, freeze, furnish, gather, harvest, inaugurate, induct, inform, insert, insource, inspect,
    instruct, insulate, insure, interconnect, itemise, itemize, lease, lend, liquidate, load, localise, localize, lock,
    make available, mandate, manufacture, mark, memorise, memorize, mitigate, modify, mount, move up, name, nominate, notify, offload,
    offset, operate, outfit, outline, outsource, overhaul, pack, package, paint, pave, photograph, pick, pin, polish, pool,
    prioritise, prioritize, privatise, privatize, proofread, prune, publicise, publicize, pull, purge, put, qualify, quantify,
    quarantine, ratify, reallocate, reassign, rebuild, reclaim, reclassify, recognise, recognize, reconfigure, reconnect, recycle, redeploy,
    redirect, redistribute, redraft, redraw, refactor, refer, refill, refinance, refit, reforest, refurbish, refund,
    rehabilitate, rehearse, reinstate, reintroduce, remap, remind, renegotiate, reopen, repackage, repaint, repay, replant, replenish,
    repurpose, reset, resize, reskill, restock, resubmit, resume, resurface, retool, retrain, retrofit, return, reuse, reverse, revisit, rewire,
    rework, roll, roll back, rotate, route, scan, seal, secure, segment, segregate, separate, serve, set aside, setup, rollout, cleanup, sharpen, shift, shoot, simulate,
    slash, sort, spin off, spin up, stabilise, stabilize, standardise on, stream, subcontract, subdivide, subsidise, subsidize, substitute,
    swap, swim, tailor, take down, take on, take over, tap, tidy, tighten, tighten up, trademark, transcribe, transplant, transport, triage,
    trim, troubleshoot, turn, turn around, turn into, tweak, unblock, uncover, unload, unveil, upcycle, upskill, utilise, utilize, vacate, vet, waive,
    wash, confirm, dismantle, decarbonise, decarbonize, electrify, upsell, cross sell, recertify, reroute, relabel, reprice,
    rehire, defer, derisk, enrich, escalate, expedite, endorse, grant, harden, incubate, invoice, irrigate, isolate, orchestrate,
    phase in, populate, prove, reactivate, rearrange, rebalance, recapture, reformulate, regain, reimburse, reorder, reposition,
    reprint, reschedule, restart, reward, ring fence, safeguard, specify, suspend, top up, undertake, weatherise,
    weatherize, weigh, weld, win back, wind down, withdraw, wrap up, write down, write off, write up`,
  vi: `bổ nhiệm, miễn nhiệm, bãi nhiệm, điều động, luân chuyển, thăng chức, khen thưởng, tuyên dương, xử phạt, phân bổ,
    phân công, ủy quyền, thẩm định, kiểm định, kiểm nghiệm, hiệu chuẩn, bảo trì, bảo dưỡng, khử trùng, in ấn, đóng gói,
    dán nhãn, thu hồi, hoàn tiền, hoàn trả, bồi thường, thanh toán, quyết toán, tất toán, đối soát, đối chiếu, gia hạn,
    tái ký, hủy bỏ, gỡ bỏ, tháo dỡ, lắp ráp, chế tạo, nạo vét, tu sửa, tu bổ, trùng tu, cấp phát, cấp phép, cấp mới,
    cấp đổi, tiêm chủng, khám bệnh, khám sức khỏe, tầm soát, sàng lọc, xét nghiệm, kết nạp, bầu chọn, trao tặng,
    trao giải, phân loại, bày bán, chuyển giao, chuyển nhượng, nhượng quyền, hợp nhất, chia tách, giải thể, mã hóa,
    sao lưu, di chuyển, cho phép, cho thuê, cho vay, trả nợ, góp vốn, quán triệt, tập huấn, bồi dưỡng, kiện toàn,
    cắt bỏ, thay mới, giải phóng mặt bằng, đền bù, trồng mới, thu gom, tái chế, cấp chứng nhận, công nhận, xếp hạng,
    chấm điểm, đăng tải, phát sóng, biên soạn, biên tập, biên dịch, soạn thảo, hiệu đính, sửa đổi, xác nhận, xác minh,
    gắn thẻ, nhập kho, xuất kho, dọn dẹp, tiếp nhận, đặt hàng, đặt mua, mời thầu, chỉ định, tổng kết, sơ kết, pha chế,
    thu mua, thu hoạch, gieo trồng, phục chế, chỉnh sửa, lắp thêm, tái đàm phán, tái cơ cấu, bốc dỡ, xếp dỡ, phong tỏa,
    khoanh vùng, trích lập, chi trả, chuyển khoản, hạch toán, kê khai`,
};

/** Ends like an abstraction ("-ity", "-ence") and is a thing all the same. */
export const concrete: WordList = {
  en: `agency, ambulance, appliance, apprenticeship, assembly, attendance, anomaly, family, reply, supply, city, commodity, conference, currency, dealership, delivery,
    electricity, emergency, entity, entrance, facility, identity, insurance, internship, maintenance, membership,
    municipality, partnership, pregnancy, reference, residence, residency, scholarship, science, security, sentence, township,
    university, utility, vacancy, variance, fence`,
  vi: "",
};
