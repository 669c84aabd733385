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
    rework, roll, roll back, rotate, route, scan, seal, secure, segment, segregate, separate, serve, set aside, sharpen, shift, shoot, simulate,
    slash, sort, spin off, spin up, stabilise, stabilize, standardise on, stream, subcontract, subdivide, subsidise, subsidize, substitute,
    swap, swim, tailor, take down, take on, take over, tap, tidy, tighten, tighten up, trademark, transcribe, transplant, transport, triage,
    trim, troubleshoot, turn, turn around, turn into, tweak, unblock, uncover, unload, unveil, upcycle, upskill, utilise, utilize, vacate, vet, waive,
    wash, weatherise, weatherize, weigh, weld, win back, wind down, withdraw, wrap up, write down, write off, write up`,
  vi: "",
};

/** Ends like an abstraction ("-ity", "-ence") and is a thing all the same. */
export const concrete: WordList = {
  en: `agency, ambulance, appliance, apprenticeship, attendance, city, commodity, conference, currency, dealership, delivery,
    electricity, emergency, entity, entrance, facility, identity, insurance, internship, maintenance, membership,
    municipality, partnership, pregnancy, reference, residence, residency, scholarship, science, security, sentence, township,
    university, utility, vacancy, variance, fence`,
  vi: "",
};
