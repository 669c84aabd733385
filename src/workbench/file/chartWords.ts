/** Words of charts in a file ⇄ in Office.js. Where a file has several words for one of Office.js's, the first is written. */

interface Words<File extends string> {
  office(word: File | undefined): string | undefined;
  file(word: string | undefined): File | undefined;
}

function words<File extends string>(pairs: readonly (readonly [File, string])[]): Words<File> {
  return {
    office: (word) => pairs.find(([file]) => file === word)?.[1],
    file: (word) => pairs.find(([, office]) => office === word)?.[0],
  };
}

export const legendWords = words([
  ["b", "Bottom"],
  ["t", "Top"],
  ["l", "Left"],
  ["r", "Right"],
  ["tr", "Corner"],
]);

export const blankWords = words([
  ["gap", "NotPlotted"],
  ["span", "Interplotted"],
  ["zero", "Zero"],
]);

export const tickWords = words([
  ["none", "None"],
  ["inside", "Inside"],
  ["outside", "Outside"],
  ["cross", "Cross"],
]);

export const tickLabelWords = words([
  ["nextTo", "NextToAxis"],
  ["low", "Low"],
  ["high", "High"],
  ["none", "None"],
]);

export const dashWords = words([
  ["solid", "Continuous"],
  ["dash", "Dash"],
  ["sysDash", "Dash"],
  ["lgDash", "Dash"],
  ["sysDot", "RoundDot"],
  ["dot", "Dot"],
  ["dashDot", "DashDot"],
  ["lgDashDot", "DashDot"],
  ["sysDashDot", "DashDot"],
  ["lgDashDotDot", "DashDotDot"],
  ["sysDashDotDot", "DashDotDot"],
]);

export const markerWords = words([
  ["auto", "Automatic"],
  ["picture", "Automatic"],
  ["none", "None"],
  ["square", "Square"],
  ["diamond", "Diamond"],
  ["triangle", "Triangle"],
  ["x", "X"],
  ["star", "Star"],
  ["dot", "Dot"],
  ["dash", "Dash"],
  ["circle", "Circle"],
  ["plus", "Plus"],
]);
