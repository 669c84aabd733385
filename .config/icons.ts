/** Renders the icons of assets/ to the PNG sizes that manifest.xml names: `npm run icons`. */
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";

const ribbon = [16, 32, 80];

/** The product's icon stands in Excel's list of add-ins, too. */
const icons: Readonly<Record<string, readonly number[]>> = {
  icon: [...ribbon, 64],
  plan: ribbon,
  objectives: ribbon,
  functions: ribbon,
};

for (const [name, sizes] of Object.entries(icons)) {
  const svg = readFileSync(`assets/${name}.svg`, "utf8");
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(`assets/${name}-${size}.png`, png);
  }
}
