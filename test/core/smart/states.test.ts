import { meets } from "./verdicts";

meets("what we keep to a limit; what we are or have only tells", [
  ["SM.", "We stay within 5% of the promo budget for dairy"],
  ["...", "We own 40 stores in Huế"],
  ["...", "We remain the leader in Huế"],
  ["...", "We stay open until 10 pm"],
  ["...", "Delivery of tea to Lotte by truck"],
]);

meets("what opens with its day tells in the present what is to be so by then", [
  ["SMT", "By June 2028, the supplier portal for fresh food is developed"],
  ["SMT", "By the end of 2027, awareness of the brand in the south has risen to 40%"],
  ["...", "By June, sell-out at Lotte was 12% ahead of last year"],
  ["...", "By then the range was full"],
]);

meets("the state that all of something are to be in", [
  ["SM.", "Every GS25 cluster has a named planogram lead"],
  ["SM.", "Toàn bộ tài xế giao sữa có thẻ an toàn"],
  ["SMT", "All distributors have signed the price list by May 2027"],
  ["SM.", "All price disputes with Lotte resolved"],
  ["...", "All employees have signed the price list"],
  ["...", "Toàn bộ cửa hàng đã có bảng giá mới trong năm 2026"],
  ["...", "All planograms have corresponding codes"],
  ["...", "Tất cả cửa hàng đều có thể xem bảng giá"],
]);

meets("a state told in the present, as if it were so already", [
  ["SM.", "A returns desk is established to handle Lotte claims"],
  ["SM.", "The loyalty card is launched at 40 stores"],
  ["SM.", "Scanners are installed in every depot"],
  ["SM.", "The canteen has its own waste dashboard"],
  ["SM.", "Damaged cases are under 2% at the Long An depot"],
  ["SM.", "80% of promoters are trained on the new price list"],
  ["SM.", "Fill rate at the Long An depot should be 97%"],
  ["SM.", "It takes less than 2 days to restock a store in Huế"],
  ["SM.", "New price list live at Lotte"],
  ["SM.", "We have contracts signed by two dairies"],
  ["SM.", "Pairs of reps book 10 visits in their district"],
  ["SM.", "All drivers hold a valid cold-chain permit"],
  ["SMT", "First order from Co.opmart by March"],
  ["SMT", "Become an approved supplier of AEON by June"],
  ["SM.", "Ensure that the Lotte price list is approved"],
  ["...", "The report is sent to Lotte every Monday"],
  ["...", "Yoghurt is sold in 400 stores."],
  ["...", "AEON has a hypermarket in Bình Tân"],
  ["...", "We have signed two contracts with Lotte"],
  ["...", "First quarter results at Lotte"],
  ["...", "Most shoppers at GS25 buy 3 packs"],
  ["...", "Stores open at 7 and close at 22."],
  ["...", "It takes about 40 minutes to load a truck at the depot"],
  ["...", "Review of last year's promotions"],
  ["...", "Our store will be the only one in Huế for 5 miles"],
  ["...", "If you call one buyer a week, your goal might be 4 calls within a month"],
]);

meets("the state it is to be in, the level it is to stand at: no verb asks for it", [
  ["SM.", "Delivery contract renegotiated"],
  ["SM.", "Planogram guide reviewed by Lotte"],
  ["SM.", "Promo ROI of 3x in horeca"],
  ["SM.", "Shelf share of noodles at 30%"],
  ["SM.", "Zero missed orders for Lotte"],
  ["SM.", "All promoters shadow two store visits"],
  ["...", "Lotte expanded to Huế"],
  ["...", "Did not visit the Lotte stores"],
]);

meets("what we are to be able to do and to have, told as if it were so; what we only do or did", [
  ["SM.", "We can sort 900 crates an hour at the Lotte depot"],
  ["SM.", "We have 40 kiosks using the Zalo menu"],
  ["SM.", "We stay within 5% of the Lotte trade budget"],
  ["...", "We use 40 price guides"],
  ["...", "We hit 85% of our listing target"],
]);

meets("each of them by then, and somebody taken on", [
  ["SMT", "Each driver demonstrates safe unloading by the end of second training round"],
  ["SM.", "A second merchandiser is brought on to look after the Huế kiosks"],
]);

meets("a count that may be more, without a verb", [["SM.", "Joint tastings with 2+ coffee roasters"]]);

meets("what was done to a share of them, and within how long", [
  ["SM.", "Price guides sent to 100% of Lotte buyers"],
  ["SM.", "95% of complaints from Lotte buyers answered within four hours"],
  ["...", "Sales fell to 100% of the plan"],
]);

meets("events named by a noun, and what is brought about by then", [
  ["SMT", "Opening of the Huế depot by May"],
  ["SM.", "Completion of the pilot at 5 GS25 stores"],
  ["SM.", "Implementation of EDI with two wholesalers"],
  ["SMT", "ISO 22000 certificate for the Huế plant obtained by October"],
  ["SMT", "We have delivered a price guide for Lotte by the end of Q1"],
  ["...", "We have delivered a price guide for Lotte"],
]);

meets("so many as there are to be at least, and what a clause only tells apart", [
  ["SM.", "There are at least 12 tasters in Huế"],
  ["...", "There are 12 tasters in Huế"],
  ["SM.", "40 new tea samples that are tried by bakers"],
]);

meets("what something that is made is to do, told as if it did so already", [
  ["SM.", "The price app works offline in the Huế depot"],
  ["SM.", "Order portal supports split deliveries for Lotte"],
  ["SM.", "Scanners run without a fault"],
  ["...", "The drivers work in the Huế depot"],
  ["...", "Our vans run on gas, as reported last year"],
  ["...", "The support team left"],
]);

meets(
  "what is done by a date, at the opening; a limit that many keep, a level that is reached, what users can do",
  [
    ["SMT", "Signed 4 distributors in Huế by June"],
    ["...", "Signed 4 distributors in Huế so far"],
    ["SM.", "New promoters at Lotte restock a shelf within 20 minutes"],
    ["SM.", "The Huế depot reaches 97% fill rate"],
    ["SM.", "Planners can export the promo calendar to Excel"],
    ["...", "Shoppers can export the promo calendar to Excel"],
    ["...", "Shares of the dairy closed at 40"],
    ["...", "The road to Huế will be closed until June"],
  ],
);
