/** Renders assets/icon.svg to the PNG sizes that manifest.xml names: `npm run icons`. */
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";

const svg = readFileSync("assets/icon.svg", "utf8");

for (const size of [16, 32, 64, 80]) {
  const png = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  writeFileSync(`assets/icon-${size}.png`, png);
}
