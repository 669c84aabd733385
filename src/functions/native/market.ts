import { index, notNegative, share, shares } from "./ratios";
import type { Native } from "./template";

const factor = "LN(INDEX({after},{place})/INDEX({before},{place}))";

export const market = {
  VELOCITY: {
    rules: [...notNegative("units", "stores"), ["{stores}=0", "#DIV/0!"], ["{weeks}<0", "#NUM!"]],
    otherwise: "{units}/{stores}/{weeks}",
  },
  NUMERICDISTRIBUTION: share("selling", "stores"),
  WEIGHTEDDISTRIBUTION: {
    rules: [
      ["{sells,storeSales:differ}", "#VALUE!"],
      ['SUMPRODUCT(({storeSales}<>"")*({sells}=""))>0', "NA()"],
      ["SUMPRODUCT(--({storeSales}<0))>0", "#NUM!"],
    ],
    otherwise: "SUMPRODUCT(--{sells:yes},{storeSales})/SUM({storeSales})",
  },
  MARKETSHARE: share("own", "category"),
  PRICEINDEX: index("own", "reference"),
  SHOPPERSALES: {
    rules: [
      ...notNegative("households"),
      ...shares("penetration"),
      ...notNegative("frequency", "spendPerTrip"),
    ],
    otherwise: "{households}*{penetration}*{frequency}*{spendPerTrip}",
  },
  GROWTHDRIVERS: {
    rules: [
      ["{before,after:differ}", "#VALUE!"],
      ['SUMPRODUCT(({before}="")+({after}=""))>0', "NA()"],
      ["SUMPRODUCT(({before}<=0)+({after}<=0))>0", "#NUM!"],
      ["PRODUCT({before})=PRODUCT({after})", `PRODUCT({before})*${factor}`],
    ],
    otherwise: `(PRODUCT({after})-PRODUCT({before}))/LN(PRODUCT({after})/PRODUCT({before}))*${factor}`,
  },
  RETAILERMARGIN: {
    defaults: { vat: "0" },
    rules: [
      ...shares("vat"),
      ...notNegative("shelfPrice"),
      ["{shelfPrice}=0", "#DIV/0!"],
      ...notNegative("buyPrice"),
    ],
    otherwise: "1-{buyPrice}[*(1+{vat})]/{shelfPrice}",
  },
  SUPPLIERMARGIN: {
    rules: [...notNegative("sellPrice"), ["{sellPrice}=0", "#DIV/0!"], ...notNegative("cost")],
    otherwise: "({sellPrice}-{cost})/{sellPrice}",
  },
} as const satisfies Readonly<Record<string, Native>>;
