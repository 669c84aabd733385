import { meets } from "./verdicts";

meets("the goal is the subject", [
  ["SMT", "Mục tiêu cụ thể của đội GT là phủ 300 tạp hóa trước 30/6"],
  ["SMT", "Our primary objectives are to list 5 SKUs at GS25 and to open a depot by June 2027"],
  ["SMT", "Theo trưởng nhóm MT, mục tiêu quý 3 là 40 tủ mát tại GS25"],
]);

meets("nothing of it, after a goal", [
  ["SMT", "Phấn đấu đến hết quý 3 không để hết hàng sữa bột tại Con Cưng"],
  ["SMT", "Tới 2028 tăng gấp đôi số tủ mát tại GS25"],
  ["SM.", "Nâng lượng khách của cửa hàng mẫu quận 7 lên 900 lượt"],
  ["SM.", "Ensure that all Lotte stores display the new planogram"],
  ["SMT", "Cut delivery errors at the Lotte depot by half by fiscal 2028"],
  ["SMT", "Báo cáo OSA cho AEON trước 05/04/2027"],
]);

meets("verbs that no list need hold: after what declares an objective one must stand", [
  ["SMT", "I'm hoping to clinch 3 endcaps at Lotte this month"],
  ["SM.", "Create a training plan to help the GS25 promoters"],
  ["SM.", "Reconfigure the racks in the Long An depot"],
  ["SM.", "To renegotiate freight rates with two carriers"],
]);

meets("work that goes on", [["S.T", "Practise the range presentation before June"]]);

meets("what follows a goal at once is what is to be done", [
  ["SMT", "Đội GT đặt mục tiêu giăng băng rôn tại 40 chợ trong năm nay"],
]);

meets("a gerund with its figure plans, one without remarks; what there is to be; a bound in signs", [
  ["SMT", "Opening 3 depots in Huế by June"],
  ["...", "Opening new depots is hard"],
  ["SM.", "Have a price dashboard for Lotte"],
  ["SM.", "Tỷ lệ có hàng tại WinMart ≥ 95%"],
]);

meets("a goal as the subject, with a word about goals further on; a company that targets", [
  ["SM.", "Mục tiêu của đội MT là ra mắt quầy trà tại Lotte theo các tiêu chí của AEON"],
  ["SMT", "The brewery opened in 2019. It targets 40 taprooms in Huế by 2028."],
]);

meets("a verb under the heading of a goal, after a goal and its period, with an adverb inside the promise", [
  ["SM.", "Mục tiêu ngắn hạn: hoàn thành bảng giá cho Lotte, giám sát có thể xem trên điện thoại"],
  ["SMT", "Our goal for this week is to declutter the sampling counters at Lotte"],
  ["SMT", "We will also open 3 kiosks in Huế by June"],
  ["SMT", "By June, at least 70% of Lotte stores have displayed the new planogram"],
  ["SM.", "Get the barcode scanner at the Huế depot working"],
]);

meets("what follows an intention is a verb, whether a list holds it or not; an intention given up", [
  ["SM.", "Lotte aspires to winterise 40 kiosks in Huế"],
  ["..T", "We are committed to being gentler on our drivers by June"],
  ["SMT", "GS25 is on track to open its 40th Huế store by June"],
  ["...", "Lotte does not plan to open 40 kiosks in Huế"],
  ["...", "Where do we want to stand by June?"],
]);

meets("a gerund that plans, with or without a figure, and one that is spoken of", [
  ["SM.", "Reaching a 93% fill rate for all depot shifts in Huế"],
  ["SM.", "Writing three price guides for the Lotte buyers"],
  ["...", "Reaching a 93% fill rate for all depot shifts takes months"],
]);

meets("a figure with a clause about those whom it counts", [
  ["SM.", "TARGET: 40% fewer drivers under 25 who have no insurance"],
]);

meets("the doing that is pledged, and examples of goals and goals of the past", [
  ["SMT", "GS25 is committed to sourcing 90% of its tea from Huế growers by 2028"],
  ["...", "Example: grow sell-out at Lotte by 10% in Q1"],
  ["...", "Last year we planned to open 20 kiosks in Huế"],
  ["...", "We achieved 80% of our target for tastings"],
  ["...", "Be calmer at work"],
]);

meets("the goal is that very thing, and nothing else", [
  ["S..", "Mục tiêu của đội MT đó chính là mở rộng quầy trà tại Lotte sang miền Trung"],
]);

meets("a goal that is named at the end, goals that are delivered by a day, a short imperative with your", [
  ["..T", "Winning the GS25 tender is my main goal for this year"],
  ["SMT", "Draft OKRs for the dairy team delivered by June 26"],
  ["SMT", "We have committed ourselves to cutting waste at the Lotte depot by 20% by 2028"],
  ["S..", "The brewery is focused on expanding throughout Huế and Đà Nẵng"],
]);

meets("a forecast that is only a noun, and a target of a metric that is to be met", [
  ["SM.", "We stay within 3% of forecast fuel spend"],
  ["...", "Hit the depot quota target"],
]);

meets("what is under the heading of an objective, what one does without, and a habit of others", [
  ["..T", "Don't cut prices this quarter"],
  ["...", "Don't cut prices"],
  ["...", "Buyers often ask for a lower price in March"],
  ["...", "Opening a kiosk costs 40,000"],
  ["SMT", "It intends opening 10 kiosks in Huế by June"],
  ["SMT", "We are confident of reaching 40 kiosks in Huế by 2028"],
  ["..T", "The target is to be better known by 2028"],
]);
