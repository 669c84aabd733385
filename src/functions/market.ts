/** Market and shopper. */
import {
  growthDrivers,
  retailerMargin,
  shopperSales,
  supplierMargin,
  velocity,
  weightedDistribution,
} from "../core/market";
import { lifted, ofRanges } from "./declaration";
import { flag, number, optional, range } from "./parameters";
import { index, share } from "./ratios";

export const market = {
  MARKETSHARE: share("own", "category"),
  VELOCITY: lifted([number("units"), number("stores"), number("weeks")], velocity),
  NUMERICDISTRIBUTION: share("selling", "stores"),
  WEIGHTEDDISTRIBUTION: ofRanges([range(flag("sells")), range(number("storeSales"))], weightedDistribution),
  SHOPPERSALES: lifted(
    [number("households"), number("penetration"), number("frequency"), number("spendPerTrip")],
    shopperSales,
  ),
  GROWTHDRIVERS: ofRanges([range(number("before")), range(number("after"))], growthDrivers),
  PRICEINDEX: index("own", "reference"),
  RETAILERMARGIN: lifted([number("shelfPrice"), number("buyPrice"), optional(number("vat"))], retailerMargin),
  SUPPLIERMARGIN: lifted([number("sellPrice"), number("cost")], supplierMargin),
};
