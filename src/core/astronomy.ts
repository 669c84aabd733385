/**
 * When the moon is new and where the sun stands, as far as a lunar calendar needs it: new moons to about 20 seconds, the sun
 * to about 0.01° (15 minutes).
 *
 * After Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapters 25 and 49. Time is in days of universal time since
 * 30 December 1899, 0h, as Excel counts them.
 */

/** Julian day number of 30 December 1899, 0h. */
const julianEpoch = 2415018.5;
const synodicMonth = 29.530588861;
/** Julian day of new moon 0, 6 January 2000, before corrections. */
const firstNewMoon = 2451550.09766;
const lunationsPerCentury = 1236.85;

/** Number of the new moon that is nearest to a time, 0 for that of 6 January 2000; may be off by one. */
export function lunationNear(time: number): number {
  return Math.round((time + julianEpoch - firstNewMoon) / synodicMonth);
}

/** The time of a new moon. */
export function newMoon(lunation: number): number {
  const t = lunation / lunationsPerCentury;
  const sunAnomaly = 2.5534 + 29.1053567 * lunation + t * t * (-0.0000014 - 0.00000011 * t);
  const moonAnomaly = 201.5643 + 385.81693528 * lunation + t * t * (0.0107582 + 0.00001238 * t);
  const latitude = 160.7108 + 390.67050284 * lunation + t * t * (-0.0016118 - 0.00000227 * t);
  const node = 124.7746 - 1.56375588 * lunation + t * t * (0.0020672 + 0.00000215 * t);
  // The Earth's orbit grows rounder.
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  let julianDay =
    firstNewMoon + synodicMonth * lunation + t * t * (0.00015437 - 0.00000015 * t) - 0.00017 * sine(node);
  for (const [days, sun, moon, lat] of newMoonTerms)
    julianDay +=
      days * eccentricity ** Math.abs(sun) * sine(sun * sunAnomaly + moon * moonAnomaly + lat * latitude);
  for (const [days, start, perLunation] of planetaryTerms)
    julianDay += days * sine(start + perLunation * lunation);
  return julianDay - julianEpoch - dynamicalMinusUniversal(julianDay);
}

/** Apparent longitude of the sun in degrees, 0 to 360; 0 at the spring equinox, 270 at the winter solstice. */
export function sunLongitude(time: number): number {
  const julianDay = time + julianEpoch;
  const t = (julianDay + dynamicalMinusUniversal(julianDay) - 2451545) / 36525;
  const meanLongitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const center =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const aberrationAndNutation = -0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  const longitude = meanLongitude + center + aberrationAndNutation;
  return longitude - 360 * Math.floor(longitude / 360);
}

/**
 * What the Earth's slowing rotation has lost, in days: the long-term parabola −20 + 32u² seconds (Morrison and Stephenson),
 * within half a minute of what was observed from 1900 to 2020.
 */
function dynamicalMinusUniversal(julianDay: number): number {
  const centuries = (julianDay - 2385800.5) / 36525; // since 1820
  return (32 * centuries * centuries - 20) / 86400;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** Days, and multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude. */
const newMoonTerms: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
];

/** Days, and the planets' argument: degrees at new moon 0 and per lunation. */
const planetaryTerms: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];
