import type { Words } from "../../i18n/language";
import { on, words, type GivenRow } from "../definition";
import { factors } from "../sections/analysis/sales";
import { rows } from "./rows";

const segments = {
  soft: words("Soft drinks", "Nước ngọt có ga"),
  tea: words("Tea", "Trà"),
  energy: words("Energy drinks", "Nước tăng lực"),
  water: words("Water", "Nước đóng chai"),
  juice: words("Juice", "Nước trái cây"),
};

const skus = {
  cola: words("Cola 330 ml", "Cola 330 ml"),
  tea: words("Green tea 455 ml", "Trà xanh 455 ml"),
  energy: words("Energy 250 ml", "Tăng lực 250 ml"),
  juice: words("Orange juice 1 l", "Nước cam 1 l"),
  water: words("Water 1.5 l", "Nước 1,5 l"),
};

const groups = {
  evening: words("Tier A, weekend 17–21h", "Tier A, cuối tuần 17–21h"),
  otherHours: words("Tier A, other hours", "Tier A, giờ khác"),
  b: words("Tier B", "Tier B"),
  c: words("Tier C", "Tier C"),
};

const programmes = {
  tet: words("Endcap Tết 2025", "Endcap Tết 2025"),
  summer: words("Endcap summer 2025", "Endcap hè 2025"),
  combo: words("Combo with snack 2025", "Combo snack 2025"),
  deepCut: words("TPR −20%, June 2025", "TPR −20%, tháng 6/2025"),
  cut: words("TPR −10%, October 2025", "TPR −10%, tháng 10/2025"),
};

/** By factor of the shopper tree, in its order. */
const shoppers = [
  { before: 610_000, after: 630_000 },
  { before: 0.48, after: 0.5 },
  { before: 11.2, after: 11.4 },
  { before: 34_100, after: 33_400 },
];

/** An order in the December before the plan, delivered on the day it was due. */
const order = (
  product: Words,
  week: 1 | 2,
  day: number,
  [forecast, actual, ordered, delivered]: readonly [number, number, number, number],
): GivenRow => ({
  sku: words(`${product.en}, week ${week}`, `${product.vi}, tuần ${week}`),
  forecast,
  actual,
  ordered,
  delivered,
  due: on(0, day),
  received: on(0, day),
});

export const analysisSample: Readonly<Record<string, readonly GivenRow[]>> = {
  sales: rows(
    ["segment", "sellInUnits", "units", "before", "sellOut", "categoryBefore", "category", "stores"],
    [
      [segments.soft, 3_950_000, 3_780_000, 43_200, 45_400, 199_000, 206_000, 420],
      [segments.tea, 2_900_000, 2_810_000, 27_900, 30_900, 117_500, 128_000, 410],
      [segments.energy, 1_620_000, 1_560_000, 19_100, 21_800, 104_500, 117_000, 395],
      [segments.water, 2_260_000, 2_130_000, 12_400, 12_800, 82_500, 86_000, 420],
      [segments.juice, 690_000, 610_000, 9_300, 9_100, 63_500, 63_000, 320],
    ],
  ),
  shopper: factors.map((factor, i) => ({ factor, ...shoppers[i] })),
  baskets: rows(
    ["product", "share", "basket", "trips", "with", "when"],
    [
      [segments.soft, 0.34, 56_000, 2.1, words("Snacks", "Snack"), "17h–21h"],
      [segments.tea, 0.22, 61_000, 1.8, words("Bread, cakes", "Bánh mì, bánh ngọt"), "17h–21h"],
      [segments.energy, 0.18, 42_000, 2.6, words("Instant noodles", "Mì ăn liền"), "11h–13h"],
      [segments.water, 0.12, 88_000, 1.2, words("Fruit", "Trái cây"), words("Weekend", "Cuối tuần")],
    ],
  ),
  market: [
    {
      finding: words(
        "Drinks grow by 5.8% at the chain, tea and energy by 9–12%",
        "Đồ uống tại chuỗi tăng 5,8%, trà và nước tăng lực tăng 9–12%",
      ),
      topic: "category",
      source: words("Sales table above", "Bảng doanh số ở trên"),
      meaning: words("Give endcaps to tea and energy first", "Ưu tiên endcap cho trà và nước tăng lực"),
    },
    {
      finding: words(
        "Shoppers buy drinks with snacks on the way home, 17:00–21:00",
        "Shopper mua đồ uống kèm snack trên đường về, 17h–21h",
      ),
      topic: "shopper",
      source: words("Basket data, Q4 2025", "Dữ liệu giỏ hàng, Q4/2025"),
      meaning: words("A combo for this occasion", "Làm combo cho dịp này"),
    },
    {
      finding: words(
        "The leader cuts prices every month and holds three endcaps at Tết",
        "Hãng dẫn đầu giảm giá mỗi tháng và giữ ba endcap dịp Tết",
      ),
      topic: "competitor",
      source: words("Store audit, December 2025", "Kiểm tra cửa hàng, 12/2025"),
      meaning: words(
        "Book endcaps early; do not answer with price",
        "Đặt endcap sớm; không đáp lại bằng giá",
      ),
    },
    {
      finding: words(
        "The chain wants bigger evening baskets in residential areas",
        "Chuỗi muốn giỏ hàng buổi tối lớn hơn ở khu dân cư",
      ),
      topic: "strategy",
      source: words("Joint meeting, November 2025", "Họp hai bên, 11/2025"),
      meaning: words("Basket value is a joint objective", "Giá trị giỏ hàng là mục tiêu chung"),
    },
    {
      finding: words("Too few staff fill shelves after 18:00", "Thiếu nhân viên lên kệ sau 18h"),
      topic: "difficulty",
      source: words("Store operations, December 2025", "Vận hành cửa hàng, 12/2025"),
      meaning: words("Deliver and fill from 17:00 together", "Cùng giao và lên kệ từ 17h"),
    },
  ],
  programmes: rows(
    ["programme", "mechanics", "price0", "price1", "baseline", "units", "profit", "cost"],
    [
      [programmes.tet, "endcap", 12_000, 12_000, 380_000, 585_000, 980, 560],
      [programmes.summer, "endcap", 12_000, 11_400, 410_000, 568_000, 702, 430],
      [programmes.combo, "combo", 12_000, 11_000, 96_000, 126_000, 148, 92],
      [programmes.deepCut, "tpr", 12_000, 9_600, 150_000, 249_000, 455, 540],
      [programmes.cut, "tpr", 12_000, 10_800, 140_000, 171_000, 142, 118],
    ],
  ),
  availability: rows(
    [
      "group",
      "stores",
      "expected",
      "available",
      "target",
      "sales",
      "facings",
      "allFacings",
      "planned",
      "correct",
    ],
    [
      [groups.evening, 200, 4_000, 3_680, 0.97, 2_300, 1_080, 4_500, 2_000, 1_640],
      [groups.otherHours, 200, 9_000, 8_640, 0.97, 4_100, 1_080, 4_500, 2_000, 1_760],
      [groups.b, 140, 4_200, 3_990, 0.96, 2_400, 620, 2_800, 1_260, 1_020],
      [groups.c, 80, 1_600, 1_460, 0.95, 1_200, 240, 1_200, 560, 420],
    ],
  ),
  orders: [
    order(skus.cola, 1, 7, [18_000, 19_200, 20_000, 20_000]),
    order(skus.cola, 2, 14, [19_000, 26_400, 24_000, 24_000]),
    order(skus.tea, 1, 8, [12_500, 9_900, 12_000, 12_000]),
    order(skus.tea, 2, 15, [12_000, 15_600, 14_000, 14_000]),
    order(skus.energy, 1, 9, [7_000, 8_450, 8_000, 8_000]),
    order(skus.energy, 2, 16, [7_500, 9_900, 9_000, 7_500]),
    order(skus.water, 1, 10, [15_500, 12_100, 15_000, 15_000]),
    order(skus.water, 2, 17, [14_000, 11_200, 13_000, 13_000]),
  ],
  stock: rows(
    ["sku", "stock", "mean", "deviation", "lead"],
    [
      [skus.cola, 9_600, 2_750, 620, 3],
      [skus.tea, 11_800, 1_850, 430, 4],
      [skus.energy, 14_200, 1_040, 210, 4],
      [skus.juice, 15_400, 240, 90, 5],
      [skus.water, 30_500, 2_050, 380, 4],
    ],
  ),
};
